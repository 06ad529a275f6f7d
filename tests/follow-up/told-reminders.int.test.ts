import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import { toldEntry } from '../../client/explain/timetable-text.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import { nextEntries } from '../../client/views/next-entries.ts';
import { WHOLE } from '../../client/views/page.ts';
import { agendaTold } from '../../client/views/timetable.ts';
import { onMonday as atDesk, type Desk } from '../support/follow-up-desk.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
const onMonday = (work: (desk: Desk) => Promise<void>) => atDesk(db, work);

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

const EVIDENCE = { ask: 'step', side: 'unit', step: 'evidence', fields: { evidence: '照片三张' } } as const;
const FIRST = '2024-05-06T01:00:00Z';
const SECOND = '2024-05-08T01:00:00Z';

/** What the timetable tells of a kind: when, whether it is past, and what came of it. */
async function told({ db: tx, cycle }: Desk, kind = 'follow_up_due') {
  const definition = await definitionOf(tx, cycle);
  const { rows, outcomes } = await agendaTold(tx, cycle, definition, null);
  const entries = rows.map((row) => toldEntry({ say: speaker('zh') }, definition, row, outcomes, (id) => id));
  return entries.filter((e) => e.kind === kind).map(({ at, done, idle, outcome }) => ({ at, done, idle, outcome }));
}

/** Of a kind, what it is about and whom it concerns. */
async function whose({ db: tx, cycle }: Desk, id: string) {
  const definition = await definitionOf(tx, cycle);
  const { rows, outcomes } = await agendaTold(tx, cycle, definition, null);
  const told = rows
    .filter(({ subject }) => subject === id)
    .map((row) => toldEntry({ say: speaker('zh') }, definition, row, outcomes, () => '县水利局'));
  return told.map(({ about, whom }) => [about, whom]);
}

async function coming({ db: tx, cycle }: Desk, kind: string) {
  return (await nextEntries(tx, cycle, WHOLE, { kind })).map((e) => e.at);
}

describe('the timetable tells of a case’s reminders', () => {
  it('that one which was sent wrote to so many people, and when the next one comes', () =>
    onMonday(async (desk) => {
      await desk.open();
      await desk.told(FIRST);
      expect(await told(desk)).toEqual([
        { at: FIRST, done: true, idle: false, outcome: '提醒了 2 人' },
        { at: SECOND, done: false, idle: false, outcome: null },
      ]);
      expect(await coming(desk, 'follow_up_due')).toEqual([SECOND]);
    }));

  it('that none comes for a step that was taken', () =>
    onMonday(async (desk) => {
      await desk.open();
      expect(await told(desk)).toEqual([{ at: FIRST, done: false, idle: false, outcome: null }]);
      await desk.ask('p1', 'slj-head', EVIDENCE);
      expect((await told(desk)).map((e) => e.at)).toEqual(['2024-04-23T01:00:00Z']);
      expect(await coming(desk, 'follow_up_due')).toEqual(['2024-04-23T01:00:00Z']);
    }));

  it('that one which was meant for the step before brings none forward for the step that is awaited now', () =>
    onMonday(async (desk) => {
      await desk.open();
      await desk.ask('p1', 'slj-head', EVIDENCE);
      expect(await desk.told(FIRST)).toEqual(['2024-04-23 office', '2024-04-25 office', '2024-04-28 office']);
      expect(await coming(desk, 'follow_up_due')).toEqual(['2024-05-08T01:00:00Z']);
    }));

  it('that one whose time passed after the step was taken did not happen', () =>
    onMonday(async (desk) => {
      await desk.open();
      await desk.ask('p1', 'slj-head', EVIDENCE);
      await desk.ask('p1', 'office', {
        ask: 'step',
        side: 'supervisor',
        step: 'verified',
        fields: { finding: '已清' },
      });
      await desk.ask('p1', 'office', { ask: 'step', side: 'supervisor', step: 'closed', fields: {} });
      expect(await desk.told('2024-06-01T01:00:00Z')).toEqual([]);
      const past = await told(desk);
      expect(past).toContainEqual({ at: FIRST, done: true, idle: true, outcome: '该步骤此前已办，未催办' });
      expect(past.filter((e) => !e.idle)).toEqual([]);
    }));

  it('that none comes of a case that was withdrawn', () =>
    onMonday(async (desk) => {
      await desk.open();
      await desk.ask('p1', 'office', { ask: 'withdraw', side: 'supervisor', reason: '误开' });
      expect(await told(desk)).toEqual([]);
      expect(await coming(desk, 'follow_up_due')).toEqual([]);
    }));
});

describe('what the office left lying', () => {
  it('is the office’s in the timetable, and concerns it and the leader alone', () =>
    onMonday(async (desk) => {
      await desk.open({ id: 'h1', kind: 'help_request', title: '用地协调' });
      await desk.told('2024-05-16T01:00:00Z');
      expect(await whose(desk, 'h1.office')).toEqual([
        ['督查室：督查室问题（用地协调，涉及县水利局）', '督查、县领导'],
      ]);
    }));
});

describe('a matter that got a longer term', () => {
  it('is announced for its new day alone', () =>
    onMonday(async (desk) => {
      const origin = { kind: 'meeting', from: '常务会', on: '2024-04-12', number: null, wording: '清理' } as const;
      const source = { by: 'person', reason: '清理', helpers: [], common: false, origin } as const;
      await desk.open({ kind: 'matter', source });
      const old = await coming(desk, 'matter_reminder');
      await desk.ask('p1', 'slj-head', { ask: 'extend', side: 'unit', due: '2024-06-28', reason: '汛期' }, 'asked');
      await desk.ask('p1', 'office', { ask: 'approve_extension', side: 'supervisor', extension: 'asked' });
      const now = await coming(desk, 'matter_reminder');
      expect(now).toHaveLength(old.length);
      expect(now.every((at) => at > '2024-06-01')).toBe(true);
      expect((await told(desk, 'matter_reminder')).map((e) => e.at)).toEqual(now);
    }));
});
