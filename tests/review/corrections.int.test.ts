import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfReview } from '../../activities/documents/publish-documents.ts';
import type { Database } from '../../activities/store/database.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import { pastFlags } from '../../activities/store/past-flags.ts';
import { correctReview } from '../../client/operations/correct-review.ts';
import { followUpView } from '../../client/views/follow-ups.ts';
import { tryPolicy } from '../../client/views/policy-try.ts';
import { reviewView } from '../../client/views/review.ts';
import type { CorrectionCommand } from '../../workflows/rules/review/correction.ts';
import { read } from '../documents/cast.ts';
import { openRecord } from '../support/record.ts';
import { outcome } from '../support/stage.ts';
import { headOf } from '../support/unchanged.ts';
import { type County, openCounty } from './county.ts';

const [Q1, Q2] = ['2024-Q1', '2024-Q2'];
const MARCH = { task: 'of-lyj', unit: 'lyj', period: '2024-03' };
const PROPOSED = '2024-07-20T01:00:00Z';
const APPROVED = '2024-07-22T01:00:00Z';

let db: Database;
let county: County;

/** Asks about the correction of the first quarter, as the first supervisor unless said otherwise. */
function ask(
  request:
    | Pick<Extract<CorrectionCommand, { ask: 'correct' }>, 'ask' | 'reason' | 'corrects'>
    | { ask: 'approve_correction' }
    | { ask: 'reject_correction'; reason: string },
  actor = 'office',
  period = Q1,
  key = `${actor}/${JSON.stringify(request)}`,
): Promise<number> {
  const at = request.ask === 'correct' ? PROPOSED : APPROVED;
  return correctReview(county.operations, county.cycle, period, { key, actor, at, ...request } as CorrectionCommand);
}

const correcting = (reports: readonly object[], reason = '林业局三月数据少录一位') =>
  ({ ask: 'correct', reason, corrects: { reports, items: [] } }) as Parameters<typeof ask>[0];

const view = async (version?: number) => {
  const found = await reviewView(db, county.cycle, Q1, version ?? null);
  if (!found) throw new Error('no such review');
  return found;
};

const flagsIn = ({ snapshot }: Awaited<ReturnType<typeof view>>) =>
  Object.fromEntries(snapshot.groups.flatMap((g) => g.units.map((u) => [u.unit, `${u.rank} ${u.flag}`])));

beforeAll(async () => {
  db = await openRecord();
  county = await openCounty(db);
  for (const [unit, first, second] of [
    ['slj', '27', '60'],
    ['nyncj', '26', '55'],
    ['lyj', '5', '10'],
  ] as const) {
    await county.reported(unit, '2024-03', first, '2024-04-02T01:00:00Z');
    await county.reported(unit, '2024-06', second, '2024-07-02T01:00:00Z');
  }
  await county.published(Q1, '2024-04-09T16:00:00Z', '2024-04-17T01:00:00Z');
  await county.settled(`${Q1}.slj.commendation`, '2024-04-18T01:00:00Z');
  await county.published(Q2, '2024-07-05T16:00:00Z', '2024-07-12T01:00:00Z');
  await county.reported('lyj', '2024-03', '50', '2024-07-15T01:00:00Z', 2);
});

afterAll(() => db.close());

describe('the correction of a published review', () => {
  it('starts from what was published', async () => {
    expect(flagsIn(await view())).toEqual({ slj: '1 red', nyncj: '2 blue', lyj: '3 yellow' });
    const { consequences } = (await reviewView(db, county.cycle, Q2)) ?? { consequences: [] };
    expect(consequences.map((c) => c.id)).toContain(`${Q2}.lyj.supervision_notice`);
  });

  it('is refused before the review is published, and for what does not exist', async () => {
    await county.activities.freezeReview(county.cycle, '2024-Q3', '2024-10-10T16:00:00Z');
    expect(await outcome(ask(correcting([MARCH]), 'office', '2024-Q3'))).toBe('refused not_published');
    expect(await outcome(ask(correcting([MARCH]), 'office', '2023-Q4'))).toBe('not_found unknown_review');
    expect(await outcome(ask(correcting([])))).toBe('refused nothing_corrected');
    const wrong = [
      { ...MARCH, unit: 'slj' },
      { ...MARCH, period: '2024-06' },
    ];
    expect(await outcome(ask(correcting(wrong)))).toBe('not_found unknown_report unknown_report');
    expect(await outcome(ask({ ask: 'approve_correction' }))).toBe('refused no_correction');
  });

  it('that names fifty, of which one is unknown, is told its place, and nothing is done (reliability H12)', async () => {
    const fifty = Array.from({ length: 50 }, (_, at) => (at === 17 ? { ...MARCH, unit: 'slj' } : MARCH));
    const head = await headOf(db);
    await expect(ask(correcting(fifty))).rejects.toMatchObject({
      kind: 'not_found',
      refusals: [{ code: 'unknown_report', path: '/corrects/reports/17' }],
    });
    expect(await headOf(db)).toBe(head);
  });

  it('is proposed with what it would change, and changes nothing by that', async () => {
    const number = await ask(correcting([MARCH]));
    expect(await ask(correcting([MARCH]))).toBe(number);
    const { correction, version, versions } = await view();
    expect(correction?.changes.map((c) => `${c.unit} ${c.before.flag} ${c.after.flag}`)).toEqual([
      'lyj yellow red',
      'nyncj blue blue',
      'slj red blue',
    ]);
    expect([version, versions.length]).toEqual([1, 1]);
    expect(flagsIn(await view())).toMatchObject({ lyj: '3 yellow' });
    expect(await outcome(ask(correcting([MARCH], '再来一次')))).toBe('refused correction_open');
  });

  it('is asked for again on the next working day, of the approver and not of its proposer', async () => {
    const asked = async () => {
      await county.activities.performInstant(county.cycle, '2024-07-22T01:00:00Z');
      const rows = await db.query<{ recipient: string; items: { what: string }[] }>(
        `select recipient, items from mail where kind = 'approval' order by recipient`,
      );
      return rows.map(({ recipient, items }) => [recipient, items[0]?.what]);
    };
    expect(await asked()).toEqual([['office2', 'correct']]);
    expect(await asked()).toHaveLength(1);
  });

  it('is decided by somebody else than its proposer', async () => {
    expect(await outcome(ask({ ask: 'approve_correction' }, 'office'))).toBe('refused four_eyes');
    await ask({ ask: 'reject_correction', reason: '佐证不全' }, 'office2');
    expect((await view()).correction).toBeNull();
    await ask(correcting([MARCH], '补齐佐证后再报'));
    await ask({ ask: 'approve_correction' }, 'office2');
  });

  it('is a new version with its reason and whom it changed; the old one stays as it was', async () => {
    const newest = await view();
    expect(flagsIn(newest)).toEqual({ slj: '2 blue', nyncj: '3 blue', lyj: '1 red' });
    expect(newest).toMatchObject({ version: 2, publishedAt: '2024-04-17T01:00:00Z' });
    expect(newest.versions[1]).toMatchObject({
      reason: '补齐佐证后再报',
      approvedBy: 'office2',
      publishedAt: APPROVED,
    });
    const old = await view(1);
    expect(flagsIn(old)).toEqual({ slj: '1 red', nyncj: '2 blue', lyj: '3 yellow' });
    expect(old.sha256).not.toBe(newest.sha256);
    expect(await reviewView(db, county.cycle, Q1, 3)).toBeNull();
  });

  it('leaves what a unit lost for its reporting as it was frozen', async () => {
    const deducted = async (version: number) =>
      (await view(version)).snapshot.groups[0]?.units.find((u) => u.unit === 'lyj')?.deducted;
    expect(await deducted(2)).toEqual(await deducted(1));
  });

  it('withdraws what no longer follows and opens what follows now; what is settled stays', async () => {
    const rows = (await view()).consequences.map((c) => [c.id.slice(8), c.state, c.withdrawnBy?.version ?? null]);
    expect(rows).toEqual([
      ['lyj.commitment_statement', 'withdrawn', 2],
      ['lyj.interview', 'withdrawn', 2],
      ['lyj.commendation', 'open', null],
      ['slj.commendation', 'ended', 2],
    ]);
    const interview = await followUpView(db, county.cycle, `${Q1}.lyj.interview`);
    expect(interview?.steps.at(-1)).toMatchObject({
      withdrawn: '2024年第一季度考核更正为第2版，不再适用',
      by: 'office2',
    });
    const added = await followUpView(db, county.cycle, `${Q1}.lyj.commendation`);
    expect(added?.source).toMatchObject({ by: 'review', corrected: { period: Q1, version: 2 } });
  });

  it('takes back what a streak with the old flag brought later', async () => {
    expect((await pastFlags(db, county.cycle, Q2)).find((f) => f.unit === 'lyj')?.flag).toBe('red');
    const q2 = await reviewView(db, county.cycle, Q2);
    const notice = q2?.consequences.find((c) => c.kind === 'supervision_notice');
    expect(notice).toMatchObject({ state: 'withdrawn', withdrawnBy: { period: Q1, version: 2 } });
    expect(q2?.consequences.filter((c) => c.kind === 'interview').map((c) => c.state)).toEqual(['open']);
  });

  it('says in every document which version it is, and what became of it', async () => {
    const page = async (version: number, unit: string | null = null) =>
      read((await pageOfReview(db, county.cycle, Q1, { unit, version })) ?? '');
    expect(await page(1)).toContain('本版已由第2版更正');
    expect(await page(2)).toContain('第2版，更正第1版。更正理由：补齐佐证后再报');
    expect(await page(2, 'lyj')).toMatch(/第3名， 黄旗 .*第1名， 红旗/);
    expect(await page(2, 'lyj')).toContain(`${county.cycle}/${Q1}第2版`);
    expect(await pageOfReview(db, county.cycle, Q1, { unit: null, version: 9 })).toBeNull();
  });

  it('is corrected again over what was corrected before', async () => {
    await county.reported('slj', '2024-03', '80', '2024-07-23T01:00:00Z', 2);
    const at = '2024-07-24T01:00:00Z';
    const corrects = { reports: [{ task: 'of-slj', unit: 'slj', period: '2024-03' }], items: [] };
    const request = { ask: 'correct', reason: '水利局漏报', corrects, key: 'third', actor: 'office', at } as const;
    await correctReview(county.operations, county.cycle, Q1, request);
    await ask({ ask: 'approve_correction' }, 'office2', Q1, 'third-yes');
    expect(flagsIn(await view())).toEqual({ slj: '1 red', nyncj: '3 blue', lyj: '1 red' });
    expect((await view()).consequences.filter((c) => c.state === 'open').map((c) => c.id)).toEqual([
      `${Q1}.lyj.commendation`,
      `${Q1}.slj.commendation.v3`,
    ]);
  });

  it('stands when the review is tried under a policy: the same rules change nothing', async () => {
    const { policy } = await definitionOf(db, county.cycle);
    expect(await tryPolicy(db, county.cycle, policy)).toMatchObject({ differences: [] });
  });
});
