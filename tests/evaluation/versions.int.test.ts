import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { evaluationPage } from '../../client/views/evaluation.ts';
import { inBureau } from '../support/bureau.ts';
import { openRecord } from '../support/record.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

it('a year’s evaluation stays to be had as a document in every version that was published, as a draft by the office', () =>
  inBureau(db, async ({ ask, as, cycle, db: tx }) => {
    const drafted = async (reason: string | null) => expect(await ask('office', { ask: 'draft', reason })).toBe(201);
    for (const reason of [null, '统计更正']) {
      await drafted(reason);
      expect(await ask('office2', { ask: 'approve' })).toBe(201);
      expect(await ask('office', { ask: 'publish' })).toBe(201);
    }
    await drafted('再次更正');
    const seen = (onlyPublished: boolean) =>
      Promise.all(
        [null, 1, 2, 3].map(async (version) => {
          const page = await evaluationPage(tx, cycle, '2024', { onlyPublished, version });
          return page && /结果快照：[^，]+第(\d)版/.exec(page)?.[1];
        }),
      );
    expect(await seen(true)).toEqual(['2', '1', '2', null]);
    expect(await seen(false)).toEqual(['3', '1', '2', '3']);
    const refusal = async (version: string) =>
      (await as('slj-head').get<{ code: string }>(`/evaluations/2024/document?version=${version}`)).body.code;
    expect([await refusal('3'), await refusal('0')]).toEqual(['no_evaluation_version', 'bad_request']);
  }));
