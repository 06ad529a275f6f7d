import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importCalendar } from '../../client/operations/import-calendar.ts';
import { calendarImports } from '../../client/views/calendar-imports.ts';
import { dueReports } from '../../client/views/due.ts';
import { nextEntries } from '../../client/views/next-entries.ts';
import { WHOLE } from '../../client/views/page.ts';
import { task } from '../support/cast.ts';
import { hand } from '../support/requests.ts';
import { openStage, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const NOTICES = readFileSync(new URL('../../seeds/calendars/cn.yaml', import.meta.url), 'utf8');
/** The shipped calendar with one day more off: Monday the fourth and Tuesday the fifth of March. */
const EXTENDED = NOTICES.replace(/(- year: 2024[\s\S]*?off: \[)/, '$12024-03-04, 2024-03-05, ');
const NOON = '2024-02-10T04:00:00Z';
const OLD = '2024-03-05T16:00:00Z';
const NEW = '2024-03-07T16:00:00Z';
let stage: Stage;

const missing = async (period: string) =>
  (await stage.eventsOf(`task/${stage.cycle}/hydropower`))
    .filter((e) => e.type === 'report_missing' && JSON.parse(e.body).period === period)
    .map((e) => e.at);

beforeAll(async () => {
  stage = await openStage({
    plan: quarterPlan({ tasks: [task(), task({ id: 'rice', lead: ['nyncj'] })] }),
    policy: QUIET,
  });
  await stage.until(NOON);
});
afterAll(() => stage?.close());

describe('a calendar taken in while a cycle runs', () => {
  it('moves what is to come, once, and lists each change with its rule', async () => {
    const file = { name: 'cn.yaml', text: EXTENDED };
    const [imported] = await importCalendar(stage.deps, file);
    const deadline = imported?.moved.find((m) => m.kind === 'deadline' && m.period === '2024-02');
    expect(deadline).toMatchObject({ before: OLD, after: NEW, rule: 'reporting.due' });
    expect(imported?.moved.some((m) => m.period === '2024-01')).toBe(false);
    expect((await importCalendar(stage.deps, file))[0]?.moved).toEqual([]);
    expect(await calendarImports(stage.db, stage.cycle)).toMatchObject([{ by: 'operator', at: NOON }]);
    const next = (await nextEntries(stage.db, stage.cycle, WHOLE)).filter((e) => e.period === '2024-02');
    expect(next.filter((e) => e.kind === 'deadline').map((e) => e.at)).toEqual([NEW]);
  });

  it('is what units see and are judged by: no report is missing or late before the new day', async () => {
    const due = await dueReports(stage.db, stage.cycle, 'slj', '2024-03-01T00:00:00Z');
    expect(due.filter((d) => d.period === '2024-02').map((d) => d.deadline)).toEqual([NEW]);
    await stage.until('2024-03-06T04:00:00Z');
    expect(await missing('2024-02')).toEqual([]);
    const taken = hand(stage, { task: 'rice', unit: 'nyncj', period: '2024-02', at: '2024-03-06T04:00:00Z' });
    expect(await taken).toMatchObject({ late: false });
  });

  it('moves the timers of the workflows', async () => {
    await stage.until(NEW);
    expect(await missing('2024-02')).toEqual([NEW]);
    expect(await missing('2024-01')).toEqual(['2024-02-04T16:00:00Z']);
  });

  it('leaves cycles alone that keep another', async () => {
    expect(await importCalendar(stage.deps, { name: 'x.yaml', text: EXTENDED.replace('id: cn', 'id: other') })).toEqual(
      [],
    );
  });
});
