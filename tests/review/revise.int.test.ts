import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { conductReview } from '../../client/operations/conduct-review.ts';
import { type DraftRevision, reviseDraft } from '../../client/operations/revise-draft.ts';
import { reviewView } from '../../client/views/review.ts';
import { JINYUN, policy } from '../support/cast.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { duban } from '../support/duban.ts';
import { openRecord } from '../support/record.ts';
import { outcome } from '../support/stage.ts';
import { COUNTY, type County, countyOf } from './county.ts';

const Q1 = '2024-Q1';
const FROZEN = '2024-04-08T16:00:00Z';
const CLOSES = '2024-04-11T16:00:00Z';
const RULED = '2024-04-12T01:00:00Z';
const MARCH = { task: 'of-lyj', unit: 'lyj', period: '2024-03' };

/** Heads hear of their drafts. */
const RULES = policy({ review: { ...JINYUN.review, draft_to: ['head'] } });

let n = 0;
let db: Database;
let county: Counter & County;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

/**
 * The forestry office wrote 5 instead of 50, saw it in its draft, objected and handed in anew; the agriculture office
 * objected too. The first objection is upheld, the second is not.
 */
beforeEach(async () => {
  n += 1;
  county = countyOf(await openCounter(db, { plan: COUNTY, policy: RULES, cycle: `county-${n}` }));
  for (const [unit, value] of Object.entries({ slj: '27', nyncj: '26', lyj: '5' })) {
    await county.reported(unit, '2024-03', value, '2024-04-02T01:00:00Z');
  }
  county.goTo(FROZEN);
  await county.activities.freezeReview(county.cycle, Q1, FROZEN);
  const grounds = '三月少录一位';
  for (const unit of ['lyj', 'nyncj']) {
    const fact = { type: 'objection_raised', id: `of-${unit}`, unit, grounds } as const;
    await county.happened(Q1, `${unit}-head`, '2024-04-09T01:00:00Z', fact);
  }
  await county.reported('lyj', '2024-03', '50', '2024-04-09T02:00:00Z', 2);
  const ruled = { type: 'objection_ruled', reason: '佐证齐全' } as const;
  await county.happened(Q1, 'office', CLOSES, { ...ruled, id: 'of-lyj', upheld: true });
  await county.happened(Q1, 'office', CLOSES, { ...ruled, id: 'of-nyncj', upheld: false });
  county.goTo(RULED);
});

afterEach(() => county.close());

const revise = (over: Partial<DraftRevision> = {}) =>
  reviseDraft(county.operations, county.cycle, Q1, {
    key: 'revision',
    actor: 'office',
    at: RULED,
    objection: 'of-lyj',
    reason: '按更正后的三月数重算',
    corrects: { reports: [MARCH], items: [] },
    ...over,
  });

const propose = () =>
  conductReview(county.operations, county.cycle, Q1, { ask: 'propose', key: 'p', actor: 'office', at: RULED });

const standing = async () => {
  const view = await reviewView(db, county.cycle, Q1);
  const units = view?.snapshot.groups.flatMap((g) => g.units.map((u) => [u.unit, `${u.rank} ${u.flag}`] as const));
  return { flags: Object.fromEntries(units ?? []), revisions: view?.revisions ?? [], sha256: view?.sha256 };
};

describe('a draft to which an objection was upheld', () => {
  it('is not proposed before it has been revised', async () => {
    expect(await outcome(propose())).toBe('refused upheld_not_revised');
    await revise();
    // Nothing of the record stands against it any more: the request goes on to the review itself, which is away here.
    await expect(propose()).rejects.not.toMatchObject({ refused: [{ code: 'upheld_not_revised' }] });
  });

  it('is told anew to the units whose place it changes, once each, with the reason', async () => {
    await revise();
    const told = await db.query<{ recipient: string; items: { unit: string; rank: number; revised: string }[] }>(
      `select recipient, items from mail where cycle = $1 and kind = 'draft' and at = $2 order by recipient`,
      [county.cycle, RULED],
    );
    expect(told.map(({ recipient, items }) => [recipient, items.map((i) => `${i.unit} ${i.rank}`)])).toEqual([
      ['lyj-head', ['lyj 1']],
      ['nyncj-head', ['nyncj 3']],
      ['slj-head', ['slj 2']],
    ]);
    expect(told[0]?.items[0]?.revised).toBe('按更正后的三月数重算');
  });

  it('is told anew to the objector alone where no figure changes', async () => {
    await revise({ corrects: { reports: [], items: [] } });
    const told = await db.query<{ recipient: string }>(
      `select recipient from mail where cycle = $1 and kind = 'draft' and at = $2`,
      [county.cycle, RULED],
    );
    expect(told).toEqual([{ recipient: 'lyj-head' }]);
  });

  it('is computed anew with the report that is named, and nothing else', async () => {
    const before = await standing();
    expect(before.flags).toEqual({ slj: '1 red', nyncj: '2 blue', lyj: '3 yellow' });
    await county.reported('nyncj', '2024-03', '90', '2024-04-09T03:00:00Z', 2);
    await revise();
    const after = await standing();
    expect(after.flags).toEqual({ lyj: '1 red', slj: '2 blue', nyncj: '3 blue' });
    expect(after.sha256).not.toBe(before.sha256);
    expect(after.revisions).toMatchObject([
      { objection: 'of-lyj', reason: '按更正后的三月数重算', by: 'office', at: RULED },
    ]);
    expect(after.revisions[0]?.changes.map((c) => c.unit)).toEqual(['lyj', 'nyncj', 'slj']);
  });

  it('may be revised by nothing, where the objection changes no figure', async () => {
    const { sha256 } = await standing();
    await revise({ corrects: { reports: [], items: [] } });
    expect(await standing()).toMatchObject({ sha256, revisions: [{ changes: [] }] });
  });

  it('is revised once by one key', async () => {
    expect(await revise()).toBe(await revise());
    expect((await standing()).revisions).toHaveLength(1);
  });

  it('is not revised for an objection that was overruled or is unknown, nor by what nobody reported', async () => {
    expect(await outcome(revise({ objection: 'of-nyncj' }))).toBe('refused not_upheld');
    expect(await outcome(revise({ objection: 'of-slj' }))).toBe('refused not_upheld');
    const wrong = { reports: [{ ...MARCH, unit: 'slj' }], items: ['i9'] };
    expect(await outcome(revise({ corrects: wrong }))).toBe('not_found unknown_report unknown_item');
    expect((await standing()).revisions).toEqual([]);
  });

  it('is not revised once it has been proposed', async () => {
    await revise();
    await county.happened(Q1, 'office', RULED, { type: 'review_proposed' });
    expect(await outcome(revise({ key: 'again' }))).toBe('refused already_proposed');
  });
});

describe('the revision of a draft over HTTP', () => {
  const asked = (who: string, over: object = {}) =>
    county.ask(who, `/cycles/${county.cycle}/reviews/${Q1}/requests`, {
      ask: 'revise',
      objection: 'of-lyj',
      reason: '按更正后的三月数重算',
      corrects: { reports: [MARCH], items: [] },
      ...over,
    });

  it('is the office’s', async () => {
    expect((await asked('lyj-head')).status).toBe(403);
    const answer = await asked('office');
    expect([answer.status, typeof ((await answer.json()) as { number: number }).number]).toEqual([201, 'number']);
    expect((await standing()).flags).toMatchObject({ lyj: '1 red' });
  });

  it('tells why it is refused, and takes no half request', async () => {
    const refused = (await (await asked('office', { objection: 'of-nyncj' })).json()) as { code: string };
    expect(refused.code).toBe('not_upheld');
    expect((await asked('office', { corrects: undefined })).status).toBe(422);
    expect((await standing()).revisions).toEqual([]);
  });
});

describe('the revision of a draft on the command line', () => {
  const run = async (...args: string[]) => {
    const doors = await county.listen();
    const env = { DUBAN_URL: doors.url, DUBAN_TOKEN: county.tokenOf('office'), DUBAN_HOME: county.folder };
    const place = ['--cycle', county.cycle, '--lang', 'zh'];
    return duban(['review', ...args, ...place], env).finally(() => doors.stop());
  };
  const given = ['--objection', 'of-lyj', '--reason', '按更正后的三月数重算', '--as', 'office'];

  it('names the report, and the review shows it under the objection', async () => {
    const ran = await run('revise', Q1, ...given, '--report', 'of-lyj/lyj/2024-03');
    expect(ran).toMatchObject({ code: 0, err: '' });
    const { out } = await run('show', Q1, '--as', 'office');
    expect(out).toContain('按更正后的三月数重算');
    expect(out).toContain('of-lyj/lyj/2024-03');
  });

  it('is refused in words, and changes nothing', async () => {
    const ran = await run('revise', Q1, ...given, '--report', 'of-lyj/2024-03', 'lyj');
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(/of-lyj\/2024-03.*\n.*lyj/);
    const unknown = await run('revise', Q1, ...given, '--report', 'of-lyj/lyj/2023-03');
    expect(unknown).toMatchObject({ code: 2, out: '', err: expect.stringContaining('of-lyj/lyj/2023-03') });
    expect((await standing()).revisions).toEqual([]);
  });
});
