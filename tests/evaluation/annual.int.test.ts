import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import type { Database } from '../../activities/store/database.ts';
import { settleEvaluations } from '../../client/operations/settle-evaluations.ts';
import type { TriedYear } from '../../client/views/evaluation.ts';
import type { WaitingView } from '../../client/views/waiting/waiting.ts';
import { type Bureau, inBureau } from '../support/bureau.ts';
import { read } from '../support/message.ts';
import { inHall } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

const inJanuary = (work: (bureau: Bureau) => Promise<void>) => inBureau(db, work);

describe('a year’s evaluation', () => {
  it('takes the reviews as the policy says, the rounds, and rescales what nobody rated', () =>
    inJanuary(async ({ ask, inShort }) => {
      expect(await ask('office', { ask: 'draft' })).toBe(201);
      expect(await inShort()).toEqual([
        'slj 97.000000 good',
        'nyncj 85.200000 good',
        'lyj 76.000000 pass',
        'jtj 69.000000 pass',
      ]);
    }));

  it('is drafted by one, approved by another, then published; units see it only then', () =>
    inJanuary(async ({ ask, show, goTo }) => {
      goTo('2025-01-10T01:00:00Z');
      expect(await ask('slj-head', { ask: 'draft' })).toBe('forbidden');
      expect(await ask('office', { ask: 'approve' })).toBe('not_drafted');
      expect(await ask('office', { ask: 'draft' })).toBe(201);
      expect((await show('slj-head')).version).toBeNull();
      expect(await ask('office', { ask: 'publish' })).toBe('evaluation_not_approved');
      expect(await ask('office', { ask: 'approve' })).toBe('four_eyes');
      expect(await ask('office2', { ask: 'approve' })).toBe(201);
      expect(await ask('office', { ask: 'draft' })).toBe('evaluation_approved');
      expect(await ask('office', { ask: 'publish' })).toBe(201);
      expect((await show('slj-head')).version).toMatchObject({
        state: 'published',
        draftedBy: 'office',
        approvedBy: 'office2',
        publishedAt: '2025-01-10T01:00:00Z',
      });
    }));

  it('waits for whoever did not draft it, then for its publication', () =>
    inJanuary(async ({ ask, as }) => {
      const waiting = async (who: string) => {
        const { items } = (await as(who).get<WaitingView>('/waiting?kind=evaluation')).body;
        return items.map((item) => `${item.id} ${item.ask}`);
      };
      await ask('office', { ask: 'draft' });
      expect([await waiting('office'), await waiting('office2')]).toEqual([[], ['2024 approve']]);
      await ask('office2', { ask: 'approve' });
      expect(await waiting('office')).toEqual(['2024 publish']);
      await ask('office', { ask: 'publish' });
      expect([await waiting('office'), await waiting('office2')]).toEqual([[], []]);
    }));

  it('is not drafted before the year is over, nor while a round is open or an item undecided', () =>
    inHall(db, async (hall) => {
      const ask = async (body: object) =>
        (await hall.as('office').post<{ code?: string }>('/evaluations/2024/requests', body)).body.code;
      expect(await ask({ ask: 'draft' })).toBe('too_early');
      await hall.open({ id: 'm1', source: 'mutual', period: '2024-Q4', closes: '2025-01-31' });
      const item = { unit: 'slj', kind: 'plus', amount: '2', reason: '省级表彰', evidence: '省文件' };
      await ask({ ask: 'propose_entry', id: 'i1', entry: item });
      hall.goTo('2024-12-31T16:00:00Z');
      expect(await ask({ ask: 'draft' })).toBe('entries_open');
      await hall
        .as('office2')
        .post('/evaluations/2024/requests', { ask: 'reject_entry', id: 'i1', reason: '依据不足' });
      expect(await ask({ ask: 'draft' })).toBe('rounds_open');
    }));

  it('counts items and vetoes that somebody else has approved, and only those', () =>
    inJanuary(async ({ ask, inShort, show }) => {
      const about = { reason: '核查组认定', evidence: '核查报告' };
      const propose = (id: string, entry: object) =>
        ask('office', { ask: 'propose_entry', id, entry: { ...about, ...entry } });
      expect(await propose('i1', { unit: 'lyj', kind: 'plus', amount: '9' })).toBe(201);
      expect(await propose('i1', { unit: 'lyj', kind: 'plus', amount: '9' })).toBe('entry_exists');
      expect(await propose('v1', { unit: 'slj', kind: 'veto', veto: 'accident' })).toBe(201);
      expect(await propose('v2', { unit: 'slj', kind: 'veto', veto: 'luck' })).toBe('unknown_veto');
      expect(await propose('v3', { unit: 'hzz', kind: 'minus', amount: '1' })).toBe('unknown_unit');
      expect(await propose('v4', { unit: 'slj', kind: 'minus', amount: '-1' })).toBe('bad_request');
      expect(await ask('office', { ask: 'approve_entry', id: 'i1' })).toBe('four_eyes');
      for (const id of ['i1', 'v1']) expect(await ask('office2', { ask: 'approve_entry', id })).toBe(201);
      expect(await ask('office2', { ask: 'approve_entry', id: 'i1' })).toBe('already_decided');
      await ask('office', { ask: 'draft' });
      expect(await inShort()).toEqual([
        'slj 97.000000 pass',
        'nyncj 85.200000 good',
        'lyj 81.000000 good',
        'jtj 69.000000 pass',
      ]);
      expect((await show('slj-head')).entries).toEqual([]);
    }));

  it('is drafted anew when something was decided after it was drafted', () =>
    inJanuary(async ({ ask }) => {
      await ask('office', { ask: 'draft' });
      const item = { unit: 'jtj', kind: 'minus', amount: '2', reason: '通报批评', evidence: '通报' };
      await ask('office', { ask: 'propose_entry', id: 'i1', entry: item });
      await ask('office2', { ask: 'approve_entry', id: 'i1' });
      expect(await ask('office2', { ask: 'approve' })).toBe('draft_stale');
      expect(await ask('office', { ask: 'draft' })).toBe(201);
      expect(await ask('office2', { ask: 'approve' })).toBe(201);
    }));

  it('is corrected by a new version with a reason; the old one stays', () =>
    inJanuary(async ({ ask, show }) => {
      for (const [post, body] of [
        ['office', { ask: 'draft' }],
        ['office2', { ask: 'approve' }],
        ['office', { ask: 'publish' }],
      ] as const)
        expect(await ask(post, body)).toBe(201);
      expect(await ask('office', { ask: 'draft' })).toBe('reason_missing');
      expect(await ask('office', { ask: 'draft', reason: '统计更正' })).toBe(201);
      expect((await show('slj-head')).version).toMatchObject({ version: 1, state: 'published' });
      const { version, older } = await show('office');
      expect(version).toMatchObject({ version: 2, state: 'draft', reason: '统计更正' });
      expect(older).toMatchObject([{ version: 1, state: 'published' }]);
    }));

  it('answers the same key once', () =>
    inJanuary(async ({ ask, show }) => {
      expect([
        await ask('office', { ask: 'draft' }, 'once-only'),
        await ask('office', { ask: 'draft' }, 'once-only'),
      ]).toEqual([201, 201]);
      expect((await show('office')).version?.number).toBe(1);
    }));
});

describe('a published result', () => {
  it('is taken over by the assessments that the policy names: who, when, on which document', () =>
    inJanuary(async ({ ask, show, goTo }) => {
      const over = { ask: 'take_over', use: 'year-end', by: '县考核办', document: '县考〔2025〕3号' };
      expect(await ask('office', over)).toBe('evaluation_not_published');
      await ask('office', { ask: 'draft' });
      await ask('office2', { ask: 'approve' });
      await ask('office2', { ask: 'publish' });
      goTo('2025-02-10T01:00:00Z');
      expect(await ask('office', { ...over, use: 'promotion' })).toBe('unknown_use');
      expect(await ask('office', over)).toBe(201);
      expect((await show('slj-head')).uses).toEqual([
        {
          use: 'year-end',
          version: 1,
          takenBy: '县考核办',
          document: '县考〔2025〕3号',
          recordedBy: 'office',
          at: '2025-02-10T01:00:00Z',
        },
      ]);
    }));
});

describe('a trial', () => {
  it('shows whose grade would change and why, and writes nothing', () =>
    inJanuary(async ({ as, db: tx }) => {
      const count = async () => (await tx.query('select count(*) as n from events'))[0];
      const before = await count();
      const body = { changes: [{ set: 'quota.excellent', to: '1' }] };
      const { body: tried } = await as('office').post<TriedYear>('/evaluations/2024/try', body);
      expect(tried.differences).toEqual([
        {
          unit: 'slj',
          group: 'departments',
          before: { score: '97.000000', rank: 1, grade: 'good' },
          after: { score: '97.000000', rank: 1, grade: 'excellent' },
          why: { grade: 'excellent', because: 'quota', limit: '0', side: 'before' },
        },
      ]);
      expect(await count()).toEqual(before);
    }));

  it('refuses what names nothing, and is not for units', () =>
    inJanuary(async ({ as }) => {
      const ask = (post: string) =>
        as(post).post<{ code: string }>('/evaluations/2024/try', { changes: [{ set: 'points.luck', to: '1' }] });
      expect((await ask('office')).body.code).toBe('unknown_change');
      expect((await ask('slj-head')).body.code).toBe('forbidden');
    }));
});

describe('an evaluation that is due', () => {
  it('is done at its instant in a rehearsal, once, by two players', () =>
    inJanuary(async ({ operations, cycle, show, goTo }) => {
      goTo('2025-02-07T01:00:00Z');
      const players = { proposer: 'rehearsal-proposer', approver: 'rehearsal-approver' };
      await settleEvaluations(operations, cycle, '2025-01-02T00:00:00Z', players);
      expect((await show('office')).version).toBeNull();
      for (const _ of ['first', 'again']) await settleEvaluations(operations, cycle, '2025-03-01T00:00:00Z', players);
      expect((await show('slj-head')).version).toMatchObject({
        version: 1,
        draftedBy: 'rehearsal-proposer',
        approvedBy: 'rehearsal-approver',
        publishedAt: expect.stringMatching(/^2025-0[12]-\d\dT01:00:00Z$/),
      });
    }));

  it('is asked for every working day until it is published', () =>
    inJanuary(async ({ performUntil, deps, box, ask }) => {
      await performUntil('2025-02-06T01:00:00Z');
      await deliverDue(deps)();
      const evaluations = async () => {
        const told = await Promise.all(box.sent.filter((s) => s.key.startsWith('approval/')).map((s) => read(s.raw)));
        return told.filter((m) => m.text.includes('2024年考评')).map((m) => m.text);
      };
      const asked = await evaluations();
      expect(asked.length).toBeGreaterThan(0);
      expect(asked[0]).toContain('年度考评的审定与公布');
      await ask('office', { ask: 'draft' });
      await ask('office2', { ask: 'approve' });
      await ask('office2', { ask: 'publish' });
      await performUntil('2025-03-01T01:00:00Z');
      await deliverDue(deps)();
      expect(await evaluations()).toHaveLength(asked.length);
    }));
});
