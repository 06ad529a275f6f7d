import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { ListedYear } from '../../client/views/evaluation-years.ts';
import type { OfferedEvaluation } from '../../client/views/offered-evaluation.ts';
import { type Bureau, inBureau } from '../support/bureau.ts';
import { inHall, RATED_POLICY, withObjections } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

const inJanuary = (work: (bureau: Bureau) => Promise<void>, policy = RATED_POLICY) => inBureau(db, work, policy);
const ITEM = { unit: 'slj', kind: 'plus', amount: '2', reason: '省级表彰', evidence: '省文件' };

async function offered({ as }: Pick<Bureau, 'as'>, post: string): Promise<OfferedEvaluation> {
  return (await as(post).get<OfferedEvaluation>('/evaluations/2024')).body;
}

/** The office's item for the water office, which its colleague approves; then the draft of one, approved by the other. */
async function drafted({ ask }: Bureau): Promise<void> {
  await ask('office', { ask: 'propose_entry', id: 'i1', entry: ITEM });
  await ask('office2', { ask: 'approve_entry', id: 'i1' });
  await ask('office', { ask: 'draft' });
}

describe('what may be asked of a year', () => {
  it('is nothing but items while the year runs', () =>
    inHall(db, async (h) => {
      const { asks, over, overAt } = await offered(h, 'office');
      expect([asks, over, overAt]).toEqual([['propose_entry'], false, '2024-12-31T16:00:00Z']);
      expect((await offered(h, 'slj-head')).asks).toEqual([]);
    }));

  it('goes from one hand to another, step by step', () =>
    inJanuary(async (b) => {
      const asks = async (post: string) => (await offered(b, post)).asks;
      expect(await asks('office')).toEqual(['propose_entry', 'draft']);
      await drafted(b);
      expect(await asks('office')).toEqual(['propose_entry', 'draft']);
      expect(await asks('office2')).toEqual(['propose_entry', 'draft', 'approve']);
      await b.ask('office2', { ask: 'approve' });
      expect(await asks('office')).toEqual(['publish']);
      await b.ask('office', { ask: 'publish' });
      expect(await asks('office')).toEqual(['propose_entry', 'draft', 'take_over']);
    }));

  it('lets one post propose an item and another decide it, and says when the draft is behind it', () =>
    inJanuary(async (b) => {
      await b.ask('office', { ask: 'draft' });
      await b.ask('office', { ask: 'propose_entry', id: 'i1', entry: ITEM });
      const entryAsks = async (post: string) => (await offered(b, post)).entries.map((e) => e.asks);
      expect(await entryAsks('office')).toEqual([['reject_entry']]);
      expect(await entryAsks('office2')).toEqual([['approve_entry', 'reject_entry']]);
      expect((await offered(b, 'office')).stale).toBe(false);
      await b.ask('office2', { ask: 'reject_entry', id: 'i1', reason: '依据不足' });
      const { stale, entries } = await offered(b, 'office2');
      expect([stale, entries[0]?.decidedBecause, entries[0]?.asks]).toEqual([true, '依据不足', []]);
    }));

  it('is an objection for the head of a unit that sees its draft, and then a ruling', () =>
    inJanuary(async (b) => {
      await drafted(b);
      expect((await offered(b, 'slj-head')).asks).toEqual(['object']);
      expect((await offered(b, 'slj-reporter')).asks).toEqual([]);
      await b.ask('slj-head', { ask: 'object', unit: 'slj', grounds: '漏计', evidence: '省文件' });
      expect((await offered(b, 'office2')).asks).toContain('rule');
    }, withObjections(RATED_POLICY)));
});

describe('a unit', () => {
  it('sees the items that its own year counts, with their reasons, once it sees its year, and nobody else’s', () =>
    inJanuary(async (b) => {
      await drafted(b);
      const seen = async (post: string) => (await offered(b, post)).entries.map((e) => e.reason);
      expect(await seen('slj-head')).toEqual([]);
      await b.ask('office2', { ask: 'approve' });
      await b.ask('office', { ask: 'publish' });
      await b.ask('office', { ask: 'propose_entry', id: 'i2', entry: { ...ITEM, reason: '公布之后' } });
      await b.ask('office2', { ask: 'approve_entry', id: 'i2' });
      expect(await seen('slj-head')).toEqual(['省级表彰']);
      expect(await seen('lyj-head')).toEqual([]);
    }));
});

describe('the places of each grade', () => {
  it('are counted in its group, and told with how many are given', () =>
    inJanuary(async (b) => {
      await drafted(b);
      const { places } = await offered(b, 'office');
      expect(places.map((p) => `${p.grade} ${p.given} of ${p.places} among ${p.ranked}`)).toEqual([
        'excellent 0 of 0 among 4',
        'good 2 of null among 4',
        'pass 2 of null among 4',
      ]);
    }));
});

describe('the years of a cycle', () => {
  it('are listed with how far each has come, as far as whoever asks may see', () =>
    inJanuary(async (b) => {
      const listed = async (post: string) =>
        (await b.as(post).get<ListedYear[]>('/evaluations')).body.map((y) => `${y.year} ${y.name} ${y.state}`);
      expect(await listed('office')).toEqual(['2024 年终考评 null']);
      await drafted(b);
      expect([await listed('office'), await listed('slj-head')]).toEqual([
        ['2024 年终考评 draft'],
        ['2024 年终考评 null'],
      ]);
      await b.ask('office2', { ask: 'approve' });
      await b.ask('office', { ask: 'publish' });
      expect(await listed('slj-head')).toEqual(['2024 年终考评 published']);
    }));
});
