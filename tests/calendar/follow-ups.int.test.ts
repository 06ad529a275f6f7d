import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importCalendar } from '../../activities/calendar/import-calendar.ts';
import { actOnFollowUp } from '../../activities/follow-up/act.ts';
import { type Opening, openingEvents } from '../../activities/follow-up/opening.ts';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import { readFollowUp } from '../../activities/store/follow-ups.ts';
import { calendarImports } from '../../client/views/calendar-imports.ts';
import { followUpView } from '../../client/views/follow-ups.ts';
import type { FollowUpCommand, FollowUpRequest } from '../../workflows/rules/follow-up/follow-up.ts';
import { cn } from '../support/calendar.ts';
import { plan, posts, task, unit } from '../support/cast.ts';
import { type Office, openOffice } from '../support/office.ts';
import { outbox } from '../support/outbox.ts';
import { openRecord } from '../support/record.ts';

const COUNTY = plan({
  units: [unit('slj'), unit('lyj')],
  people: [
    ...posts('slj'),
    ...posts('lyj'),
    { id: 'office', name: '督查室', unit: null, post: 'supervisor', email: 'office@jinyun.example' },
  ],
  tasks: [task({ due: '2024-01-01', indicators: [] })],
});
/** The notice with Wednesday the seventeenth and Thursday the eighteenth of April off as well. */
const LONGER = {
  ...cn,
  years: cn.years.map((y) => (y.year === '2024' ? { ...y, off: [...y.off, '2024-04-17', '2024-04-18'] } : y)),
};
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});
afterAll(() => db.close());

interface Desk extends Office {
  readonly open: (opening: Partial<Opening>) => Promise<void>;
  readonly ask: (id: string, actor: string, request: FollowUpRequest) => Promise<string>;
  readonly take: () => ReturnType<typeof importCalendar>;
  /** The reminders of a case that are still to come. */
  readonly reminders: (id: string) => Promise<string[]>;
}

let counties = 0;

/** On Monday the fifteenth of April 2024, in a county of its own. */
async function onMonday(work: (desk: Desk) => Promise<void>): Promise<void> {
  counties += 1;
  const office = await openOffice(db, { mailer: outbox(), plan: { ...COUNTY, id: `county-${counties}` } });
  const { cycle, deps } = office;
  await office.performUntil('2024-04-15T02:00:00Z');
  const definition = await definitionOf(db, cycle);
  await work({
    ...office,
    open: async (over) => {
      const source = { by: 'review', period: '2024-Q1', rule: 'consequences[2]' } as const;
      const about = { id: 'n1', kind: 'supervision_notice', unit: 'slj', title: '2024年第一季度考核' } as const;
      const by = { at: await deps.businessNow(), actor: 'system', key: 'opened' };
      const opening = { ...about, due: '2024-05-08', source, ...over };
      await append(db, openingEvents(definition, cycle, opening, by), deps.now());
    },
    ask: async (id, actor, request) => {
      const command = { key: JSON.stringify(request), actor, at: await deps.businessNow(), ...request };
      return (await actOnFollowUp(db, cycle, id, command as FollowUpCommand, deps.now())).status;
    },
    take: async () =>
      importCalendar(db, cycle, LONGER, { actor: 'operator', at: await deps.businessNow() }, deps.now()),
    reminders: async (id) =>
      (
        await db.query<{ at: string }>(
          `select at from agenda where cycle = $1 and subject = $2 and state = 'open' and kind <> 'follow_up_served' order by at`,
          [cycle, id],
        )
      ).map((r) => r.at),
  });
}

describe('a new working calendar', () => {
  it('moves the day of a notice and the step it waits for, with its reminder', () =>
    onMonday(async ({ cycle, deps, open, take, reminders }) => {
      await open({});
      expect(await reminders('n1')).toEqual(['2024-04-19T01:00:00Z']);
      const { followUps } = await take();
      expect(followUps).toEqual([
        {
          id: 'n1',
          unit: 'slj',
          title: '2024年第一季度考核',
          due: '2024-05-10',
          awaitedBy: '2024-04-22T16:00:00Z',
          before: { due: '2024-05-08', awaitedBy: '2024-04-18T16:00:00Z' },
        },
      ]);
      expect(await followUpView(deps.db, cycle, 'n1')).toMatchObject({
        due: '2024-05-10',
        awaitedBy: '2024-04-22T16:00:00Z',
        steps: [{ by: 'operator', retimed: { due: '2024-05-08' } }],
      });
      expect(await reminders('n1')).toEqual(['2024-04-23T01:00:00Z']);
      expect((await readFollowUp(deps.db, cycle, 'n1'))?.state).toMatchObject({ due: '2024-05-10' });
      expect((await calendarImports(deps.db, cycle))[0]?.followUps).toEqual(followUps);
      expect((await take()).followUps).toEqual([]);
    }));

  it('counts the awaited step from when it came to be awaited', () =>
    onMonday(async ({ cycle, deps, performUntil, open, ask, take }) => {
      await open({ id: 'i1', kind: 'interview', source: { by: 'review', period: '2024-Q1', rule: 'consequences[1]' } });
      await performUntil('2024-04-16T02:00:00Z');
      const fields = { time: '4月25日', place: '县政府', interviewer: '副县长', reason: '未完成' };
      expect(await ask('i1', 'office', { ask: 'step', side: 'supervisor', step: 'notified', fields })).toBe('done');
      expect((await take()).followUps).toEqual([]);
      expect((await readFollowUp(deps.db, cycle, 'i1'))?.state.due).toBe('2024-05-08');
    }));

  it('leaves a day that a person named, and moves only the reminders before it', () =>
    onMonday(async ({ open, take, reminders }) => {
      const origin = { kind: 'meeting', from: '常务会议', on: '2024-04-15', number: null, wording: '抓紧' } as const;
      const source = { by: 'person', reason: '会议议定', helpers: [], common: false, origin } as const;
      await open({ id: 'm1', kind: 'matter', title: '防汛检查', due: '2024-04-19', source });
      const before = await reminders('m1');
      expect(before).toEqual(['2024-04-17T01:00:00Z', '2024-04-18T01:00:00Z', '2024-04-19T01:00:00Z']);
      const [moved] = (await take()).followUps;
      expect(moved).toMatchObject({ due: '2024-04-19', awaitedBy: '2024-04-19T16:00:00Z' });
      expect(await reminders('m1')).toEqual(['2024-04-19T01:00:00Z', '2024-04-22T01:00:00Z']);
    }));

  it('leaves what is past: a step that was due stays overdue', () =>
    onMonday(async ({ cycle, deps, performUntil, open, take }) => {
      await open({
        id: 'c1',
        kind: 'commendation',
        due: null,
        source: { by: 'review', period: '2024-Q1', rule: 'consequences[0]' },
      });
      await performUntil('2024-04-19T02:00:00Z');
      expect((await take()).followUps).toEqual([]);
      const known = await readFollowUp(deps.db, cycle, 'c1');
      expect(known?.state).toMatchObject({ awaitedBy: '2024-04-18T16:00:00Z', rung: 1 });
    }));
});
