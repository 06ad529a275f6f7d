import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { tryPolicy } from '../../client/views/policy-try.ts';
import { policy } from '../support/cast.ts';
import { shown } from '../support/dump.ts';
import { EVENTFUL, playEverything } from '../support/every-event.ts';
import { openRecord } from '../support/record.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
  await playEverything(db);
});

afterAll(() => db.close());

describe('another policy tried on recorded reviews', () => {
  it('changes nothing when it is the same, and nothing of the record in any case', async () => {
    const before = await shown(db);
    expect(await tryPolicy(db, EVENTFUL.id, policy())).toMatchObject({ reviews: 1, differences: [] });
    await tryPolicy(db, EVENTFUL.id, policy({ flags: [] }));
    expect(await shown(db)).toEqual(before);
  });

  it('tells whose flag would be another, with what it rests on', async () => {
    const all = { flag: 'green', severity: 'good', label: '绿旗', when: {} } as const;
    const { differences, flags } = await tryPolicy(db, EVENTFUL.id, policy({ flags: [all] }));
    expect(differences.length).toBeGreaterThan(0);
    expect(flags.after).toEqual([{ flag: 'green', severity: 'good', label: '绿旗' }]);
    expect(differences[0]?.name).not.toBe(differences[0]?.unit);
    for (const { before, after } of differences) {
      expect(after).toMatchObject({ flag: 'green', rule: 'flags[0]', score: before.score, rank: before.rank });
    }
  });
});
