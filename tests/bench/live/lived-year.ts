import { nextAppend } from '../../../activities/store/append.ts';
import { submitReport } from '../../../client/operations/submit-report.ts';
import type { Window } from '../../../workflows/rules/task/facts.ts';
import { addDays } from '../../../workflows/rules/time/day.ts';
import { type Instant, startOfDay } from '../../../workflows/rules/time/instant.ts';
import { monthlyReport } from './county.ts';
import { type LiveCycle, pause } from './cycle.ts';

/** Days before a month's end on which departments report that do so in time. */
const EARLY_DAYS = 10;

/** True for a third of the months, each task in its own. */
export function isLate(index: number, month: number): boolean {
  return (index + month) % 3 === 0;
}

/** Has every task's unit report month by month, in time or after it was found missing, until the cycle has closed. */
export async function liveTheYear(live: LiveCycle, tasks: number): Promise<void> {
  await Promise.all(Array.from({ length: tasks }, (_, index) => liveOne(live, index)));
  const closed = async () => (await count(live, `status = 'closed'`, 'tasks', [])) === tasks;
  while (!(await closed())) await nextAppend(live.deps.db, 100);
}

async function liveOne(live: LiveCycle, index: number): Promise<void> {
  for (const [month, window] of live.definition.windows.entries()) {
    if (isLate(index, month)) await foundMissing(live, index, window);
    else await reached(live, startOfDay(addDays(window.to, -EARLY_DAYS)));
    await hand(live, index, window.period, `${month + 1}`);
  }
}

async function hand({ deps, cycle }: LiveCycle, index: number, period: string, value: string): Promise<void> {
  const report = monthlyReport(index, period, value);
  const receivedAt = await deps.businessNow();
  const key = `${report.task}/${period}`;
  const { status } = await submitReport(deps, { cycle, key, actor: `${report.unit}-reporter`, report, receivedAt });
  if (status !== 'taken') throw new Error(`${key} was ${status}: the bench measures what is taken at once`);
}

async function foundMissing(live: LiveCycle, index: number, { period }: Window): Promise<void> {
  const isMissing = async () =>
    (await count(live, 'task = $2 and period = $3', 'missing', [`t${index + 1}`, period])) > 0;
  while (!(await isMissing())) await nextAppend(live.deps.db, 100);
}

async function reached({ deps }: LiveCycle, at: Instant): Promise<void> {
  while ((await deps.businessNow()) < at) await pause(20);
}

async function count(
  { deps, cycle }: LiveCycle,
  where: string,
  table: 'tasks' | 'missing',
  params: readonly string[],
): Promise<number> {
  const [row] = await deps.db.query<{ count: number }>(
    `select count(*)::integer as count from ${table} where cycle = $1 and ${where}`,
    [cycle, ...params],
  );
  return row?.count ?? 0;
}
