import { cacheFolder } from '../../worker/config.ts';
import { openMemoryRecord } from '../../worker/memory-record.ts';
import { businessTime } from '../../workflows/contract/clock.ts';
import { taskId } from '../../workflows/contract/supervise-task.ts';
import { median, report, short } from './figures.ts';
import { county, monthlyReport } from './live/county.ts';
import { type LiveCycle, openLiveCycle } from './live/cycle.ts';
import { eventsByMonth } from './live/events-by-month.ts';
import { isLate, liveTheYear } from './live/lived-year.ts';
import { type Run, runChain } from './live/run-chain.ts';
import { openLiveServer } from './live/server.ts';

const TASKS = 12;
/** A year in a minute: long beside what a workflow task takes, short to wait for. */
const SPEED = (366 * 24 * 3600) / 60;

/** What a task's year leaves on the server, from real histories of a file-backed one: a third of the months late. */
export async function benchHistories(): Promise<boolean> {
  const server = await openLiveServer();
  const db = await openMemoryRecord(cacheFolder(process.env));
  const live = await openLiveCycle(server, db, county('bench-year', TASKS, 1), SPEED);
  try {
    await liveTheYear(live, TASKS);
    const years = await Promise.all(
      Array.from({ length: TASKS }, (_, index) => runChain(server.client, taskId(live.cycle, `t${index + 1}`))),
    );
    return await judged(live, years);
  } finally {
    await live.close();
    await db.close();
    await server.close();
  }
}

async function judged(live: LiveCycle, years: readonly (readonly Run[])[]): Promise<boolean> {
  const each = (of: (run: Run) => number) => years.map((runs) => runs.reduce((sum, run) => sum + of(run), 0));
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const ratios = each((r) => r.bytes).map((bytes, index) => bytes / payload(live, index));
  const { onTime, late } = await months(live, years);
  console.log(
    `histories: ${TASKS} task-years, ${short(mean(years.map((r) => r.length)))} runs and ` +
      `${short(mean(each((r) => r.bytes)))} bytes each, reports ${short(payload(live, 0))} bytes a year`,
  );
  console.log(
    `histories: on-time months at most ${Math.max(...onTime)} events, late ones at most ${Math.max(...late)}`,
  );
  return [
    report({ name: 'events per task-year', value: mean(each((r) => r.events.length)), target: 130, within: 'at most' }),
    report({ name: 'events per on-time month', value: median(onTime), target: 8, within: 'at most' }),
    report({ name: 'events per late month', value: median(late), target: 12, within: 'at most' }),
    report({
      name: 'transitions per task-year',
      value: mean(each((r) => r.transitions)),
      target: 32,
      within: 'at most',
    }),
    report({ name: 'history bytes ÷ report bytes', value: mean(ratios), target: 8, within: 'at most' }),
  ].every(Boolean);
}

/** The bytes of a task's reports over the year. */
function payload({ definition }: LiveCycle, index: number): number {
  return definition.windows
    .map(({ period }, month) => Buffer.byteLength(JSON.stringify(monthlyReport(index, period, `${month + 1}`))))
    .reduce((sum, bytes) => sum + bytes, 0);
}

async function months({ deps, definition }: LiveCycle, years: readonly (readonly Run[])[]) {
  const clock = await deps.clock();
  const found = { onTime: [] as number[], late: [] as number[] };
  for (const [index, runs] of years.entries()) {
    const events = runs.flatMap((run) => [
      ...eventsByMonth(run.events, definition.windows, (ms) => businessTime(clock, ms)),
    ]);
    for (const [month, { period }] of definition.windows.entries()) {
      const size = events.filter(([p]) => p === period).reduce((sum, [, n]) => sum + n, 0);
      found[isLate(index, month) ? 'late' : 'onTime'].push(size);
    }
  }
  return found;
}
