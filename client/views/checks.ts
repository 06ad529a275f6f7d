import {
  CHECK,
  type CheckRow,
  type Draw,
  type Drawing,
  readChecks,
  readDraw,
  reportedUpTo,
  seedOf,
  type WhichChecks,
} from '../../activities/store/checks.ts';
import type { Database } from '../../activities/store/database.ts';
import { type Definition, definitionOf } from '../../activities/store/definition.ts';
import { type Checkable, drawSpotChecks } from '../../workflows/rules/review/spot-checks.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { type Page, pageOf, WHOLE } from './page.ts';

export type { CheckRow };

/** A check as it is listed: by which channel, in words. */
export interface ListedCheck extends CheckRow {
  readonly channelName: string | null;
}

/** What names a check among its pages, in the order in which they were made. */
const KEYS = ['checked_at', 'period', 'task', 'unit', "lpad(number::text, 9, '0')"];

/** The checks that were made in a cycle, of a task, a unit or a period where one is given, oldest first. */
export async function checkRows(
  db: Database,
  cycle: string,
  { task = null, unit = null, period = null }: WhichChecks,
  page: Page = WHOLE,
): Promise<ListedCheck[]> {
  const { policy, replaced = [] } = await definitionOf(db, cycle);
  const channels = [policy, ...replaced.map((r) => r.policy)].flatMap((p) => p.checks?.channels ?? []);
  const nameOf = (channel: string | null) => channels.find((c) => c.channel === channel)?.name ?? channel;
  const { sql, values } = pageOf(KEYS, 'asc', page, 4);
  const rows = await db.query<CheckRow>(
    `select ${CHECK} from checks
     where cycle = $1 and ($2::text is null or unit = $2) and ($3::text is null or period = $3)
       and ($4::text is null or task = $4) ${sql}`,
    [cycle, unit, period, task, ...values],
  );
  return rows.map((row) => ({ ...row, channelName: nameOf(row.channel) }));
}

/** What names a check among its pages. */
export function checkKey({ checkedAt, period, task, unit, number }: CheckRow): string[] {
  return [checkedAt, period, task, unit, String(number).padStart(9, '0')];
}

/** A drawn report with the checks that were made of it. */
export interface DrawnReport extends Checkable {
  readonly checks: readonly CheckRow[];
}

/** A draw with what has become of each report that was drawn. */
export interface DrawView extends Drawing {
  readonly drawn: readonly DrawnReport[];
}

/** The draw of a period; undefined when there was none. */
export async function drawView(db: Database, cycle: string, period: string): Promise<DrawView | undefined> {
  const draw = await readDraw(db, cycle, period);
  if (!draw) return undefined;
  const checks = await readChecks(db, cycle, { period });
  return { ...draw, drawn: drawnReports(draw, checks) };
}

/** That a report was checked, and when. */
export type CheckOf = Checkable & Pick<CheckRow, 'checkedAt'>;

/** What was drawn, each report with those of the checks that were made of it since. */
export function drawnReports<C extends CheckOf>(
  { drawn, drawnAt }: Pick<Draw, 'drawn' | 'drawnAt'>,
  checks: readonly C[],
): (Checkable & { readonly checks: readonly C[] })[] {
  const isOf = (of: Checkable) => (c: C) => c.task === of.task && c.unit === of.unit && c.period === of.period;
  return drawn.map((of) => ({ ...of, checks: checks.filter(isOf(of)).filter((c) => c.checkedAt >= drawnAt) }));
}

/** A draw made once more from the record alone, beside the one that was recorded. */
export interface DrawnAgain {
  readonly seed: string;
  readonly seedAt: number;
  readonly upTo: number;
  readonly reports: number;
  readonly recorded: readonly Checkable[];
  readonly drawn: readonly Checkable[];
  readonly same: boolean;
}

/** Draws a period's spot checks again, with the seed and the reports that the chain holds; undefined before the first. */
export async function drawAgain(
  db: Database,
  cycle: string,
  { plan }: Pick<Definition, 'plan'>,
  period: string,
): Promise<DrawnAgain | undefined> {
  const recorded = await readDraw(db, cycle, period);
  const seed = await seedOf(db, cycle, period);
  if (!recorded || !seed) return undefined;
  const reports = await reportedUpTo(db, cycle, period, recorded.upTo);
  const groupOf = (unit: string) => plan.units.find((u) => u.id === unit)?.group ?? '';
  const drawn = drawSpotChecks(seed.seed, reports, recorded.size, groupOf);
  const named = (list: readonly Checkable[]) => JSON.stringify(list.map((r) => [r.unit, r.task, r.period]));
  const same = named(drawn) === named(recorded.drawn) && seed.seed === recorded.seed;
  return { ...seed, upTo: recorded.upTo, reports: reports.length, recorded: recorded.drawn, drawn, same };
}

/** How a unit's reports of a year stood up to checks. */
export interface UnitChecks {
  readonly unit: string;
  readonly checked: number;
  readonly mismatched: number;
}

/**
 * The checks of a calendar year's reports by unit, those made before an instant: of the periods whose last day lies in
 * that year, up to `until`.
 */
export async function checksOfYear(db: Database, cycle: string, until: Day, before: Instant): Promise<UnitChecks[]> {
  const year = until.slice(0, 4);
  const made = await db.query<Pick<CheckRow, 'period' | 'unit' | 'matches' | 'checkedAt'>>(
    'select period, unit, matches, checked_at as "checkedAt" from checks_made where cycle = $1',
    [cycle],
  );
  const all = made.filter((c) => {
    const to = periodFromId(c.period)?.to ?? '';
    return to.startsWith(year) && to <= until && c.checkedAt < before;
  });
  const units = [...new Set(all.map((c) => c.unit))].toSorted();
  return units.map((unit) => {
    const own = all.filter((c) => c.unit === unit);
    return { unit, checked: own.length, mismatched: own.filter((c) => !c.matches).length };
  });
}
