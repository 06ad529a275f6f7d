import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import type { Database } from '../../activities/store/database.ts';
import { evaluationText, whyYearText } from '../../client/cli/evaluation/evaluation-text.ts';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import { settleEvaluations } from '../../client/operations/settle-evaluations.ts';
import { type Bureau, inBureau } from '../support/bureau.ts';
import { read } from '../support/message.ts';
import { outbox } from '../support/outbox.ts';
import { RATED_POLICY, withObjections } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';

const ZH = { say: speaker('zh') } as Terminal;
const DRAFTED = '2025-01-06T01:00:00Z';
const CLOSES = '2025-01-13T16:00:00Z';
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

/** The office has drafted the year on a Monday; units may object for five working days. */
const drafted = (work: (bureau: Bureau) => Promise<void>) =>
  inBureau(
    db,
    async (bureau) => {
      bureau.goTo(DRAFTED);
      expect(await bureau.ask('office', { ask: 'draft' })).toBe(201);
      await work(bureau);
    },
    withObjections(RATED_POLICY),
  );

const OBJECTS = { ask: 'object', unit: 'lyj', grounds: '漏计省级表彰一次', evidence: '省文件〔2024〕9号' };

describe('the draft of a year', () => {
  it('is told by mail to the posts that the policy names, of each unit its own', () =>
    inBureau(
      db,
      async (bureau) => {
        bureau.goTo(DRAFTED);
        await bureau.ask('office', { ask: 'draft' });
        const mailer = outbox();
        await deliverDue({ ...bureau.deps, mailer })();
        const told = mailer.sent.filter((s) => s.key.startsWith('annual-draft/'));
        expect(told.map((s) => s.to.split('@')[0]).toSorted()).toEqual([
          'jtj-head',
          'lyj-head',
          'nyncj-head',
          'slj-head',
        ]);
        const { mail, text } = await read(told.find((s) => s.to.startsWith('lyj-'))?.raw ?? '');
        expect(mail.subject).toMatch(/^【考评草案】2024年.*，异议截止2025年1月13日24时$/);
        expect(text).toMatch(/^县林业局，2024年：得分76\.00，\d个参评单位中第\d名/m);
        expect(text).not.toContain('县水利局');
      },
      withObjections(RATED_POLICY, { draft_to: ['head'] }),
    ));

  it('shows each unit its own sheet before anybody else’s, and until when it may object', () =>
    drafted(async ({ show }) => {
      const own = await show('lyj-head');
      expect(own).toMatchObject({ version: { state: 'draft' }, objectionCloses: CLOSES, entries: [] });
      const sheet = own.version?.snapshot;
      expect([sheet?.groups.flatMap((g) => g.units.map((u) => u.unit)), sheet?.inputs.map((i) => i.unit)]).toEqual([
        ['lyj'],
        ['lyj'],
      ]);
      expect(evaluationText(ZH, own)).toContain('2025-01-13 24:00 前对草案提出异议');
      expect([whyYearText(ZH, own, 'lyj'), whyYearText(ZH, own, 'slj')]).toEqual([
        expect.stringContaining('76.000000 分'),
        null,
      ]);
      expect((await show('office')).version?.snapshot.inputs).toHaveLength(4);
    }));

  it('is objected to by the unit’s head, for the unit itself, within the window', () =>
    drafted(async ({ ask, show, goTo }) => {
      expect(await ask('lyj-reporter', OBJECTS)).toBe('forbidden');
      expect(await ask('slj-head', OBJECTS)).toBe('forbidden');
      expect(await ask('lyj-head', { ...OBJECTS, evidence: '' })).toBe('bad_request');
      expect(await ask('lyj-head', OBJECTS, 'objection-1')).toBe(201);
      expect(await ask('lyj-head', OBJECTS, 'objection-1')).toBe(201);
      expect((await show('lyj-head')).objections).toMatchObject([{ unit: 'lyj', by: 'lyj-head', ruling: null }]);
      expect((await show('slj-head')).objections).toEqual([]);
      goTo(CLOSES);
      expect(await ask('lyj-head', OBJECTS, 'objection-2')).toBe('objections_closed');
    }));

  it('is approved when the window is over, every objection ruled on and every upheld one drafted anew', () =>
    drafted(async ({ ask, show, goTo, inShort }) => {
      await ask('lyj-head', OBJECTS, 'objection-1');
      await ask('slj-head', { ...OBJECTS, unit: 'slj' }, 'objection-2');
      const [first, second] = (await show('office')).objections.map((o) => o.id);
      goTo(CLOSES);
      expect(await ask('office2', { ask: 'approve' })).toBe('objections_open');
      const rule = (objection: string | undefined, upheld: boolean) =>
        ask('office', { ask: 'rule', objection, upheld, reason: '已核对原件' });
      expect(await ask('lyj-head', { ask: 'rule', objection: first, upheld: true, reason: '属实' })).toBe('forbidden');
      expect([await rule(first, true), await rule(second, false), await rule(second, true)]).toEqual([
        201,
        201,
        'unknown_objection',
      ]);
      expect(await ask('office2', { ask: 'approve' })).toBe('upheld_not_redrafted');
      const item = { unit: 'lyj', kind: 'plus', amount: '2', reason: '省级表彰', evidence: '省文件' };
      await ask('office', { ask: 'propose_entry', id: 'i1', entry: item });
      await ask('office2', { ask: 'approve_entry', id: 'i1' });
      expect(await ask('office', { ask: 'draft' })).toBe(201);
      expect(await inShort()).toContain('lyj 78.000000 pass');
      expect(await ask('office2', { ask: 'approve' })).toBe('too_early');
      goTo('2025-01-21T16:00:00Z');
      expect(await ask('office', { ask: 'approve' })).toBe('four_eyes');
      expect(await ask('office2', { ask: 'approve' })).toBe(201);
      expect(await ask('office', { ask: 'publish' })).toBe(201);
      const shown = await show('lyj-head');
      expect(shown.version?.snapshot.inputs).toHaveLength(4);
      expect(evaluationText(ZH, shown)).toMatch(/异议 \S+：县林业局.*漏计省级表彰一次.*\n {2}裁定：成立，已核对原件/);
    }));

  it('is drafted in a rehearsal early enough for its window to close', () =>
    inBureau(
      db,
      async ({ operations, cycle, show, goTo }) => {
        goTo('2025-02-07T01:00:00Z');
        const players = { proposer: 'rehearsal-proposer', approver: 'rehearsal-approver' };
        await settleEvaluations(operations, cycle, '2025-03-01T00:00:00Z', players);
        expect((await show('slj-head')).version).toMatchObject({ version: 1, state: 'published' });
      },
      withObjections(RATED_POLICY),
    ));
});

describe('a year under a policy without a window', () => {
  it('is shown to nobody before its publication and takes no objection', () =>
    inBureau(db, async ({ ask, show }) => {
      await ask('office', { ask: 'draft' });
      expect((await show('lyj-head')).version).toBeNull();
      expect(await ask('lyj-head', OBJECTS)).toBe('no_objections');
      expect(await ask('office2', { ask: 'approve' })).toBe(201);
    }));
});
