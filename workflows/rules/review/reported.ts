import { six } from '../decimal.ts';
import { completion } from '../indicator/completion.ts';
import type { Reported } from '../indicator/leaf.ts';
import { own } from '../own.ts';
import type { Leaf, Task } from '../plan.ts';
import type { Policy } from '../policy.ts';
import type { Window } from '../task/facts.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { countsUntil } from './amended.ts';
import { countedVersion, countsAt } from './counted.ts';
import type { ReportVersion, ReviewInput } from './input.ts';
import type { BesideLights } from './lights.ts';
import { type OverrideNote, overrideNote, overrideOf } from './overrides.ts';
import { owesReport, versionsOf } from './owed.ts';

/** What is to be said of an indicator beside its figures; nothing where nothing is. */
export interface LineNotes {
  /** The value that gave the performance of one that was not reported (`missing: carry`), and its completion. */
  readonly carried?: { readonly period: string; readonly value: string; readonly completion: string };
  /** A version that was handed in and not verified by the freeze, under a policy by which only verified ones count. */
  readonly unverified?: { readonly version: number; readonly value: string };
  /** What the assessor set, and what stood there before. */
  readonly overrides?: readonly OverrideNote[];
  /** The day that the value stands at, where its report said that this is not its period's last. */
  readonly dataTo?: Day;
  /** The unit's own light and the verified one, where anybody stated one. */
  readonly lights?: BesideLights;
}

/** What is known of a leaf at a review, and what is to be said of it. */
export interface Reading extends Reported {
  readonly notes: LineNotes;
}

/** How a unit's leaves of a task read at the freeze, in the report of the reference period (assessment-rules §4). */
export function reportedBy(
  input: ReviewInput,
  task: Task,
  unit: string,
  reference: Window | undefined,
): (leaf: Leaf) => Reading {
  const { counts, missing } = input.policy.reporting;
  const report = { task: task.id, unit, period: reference?.period ?? '' };
  const until = countsUntil(input, report);
  const versions = versionsOf(input, report, until);
  const counted = countedVersion(versions, counts, until);
  return (leaf) => {
    const value = valueIn(counted, leaf);
    const set = overrideOf(input, { task: task.id, unit, indicator: leaf.id, sets: 'value' });
    if (set) {
      return { counted: true, value: set.amount, carried: null, notes: { overrides: [overrideNote(set, value)] } };
    }
    const found = missing === 'carry' ? newestValue(input, task, unit, leaf) : null;
    const carries = found && value === null && !standsWithoutValue(leaf, counted);
    return {
      counted: counted !== undefined,
      value,
      carried: found?.value ?? null,
      notes: {
        ...(carries ? { carried: { ...found, completion: six(completion(leaf, found.value, input.period.to)) } } : {}),
        ...unverified(input.policy, until, versions, counted, leaf),
        ...dataDay(counted, value, leaf, reference),
      },
    };
  };
}

function valueIn(version: ReportVersion | undefined, { id }: Pick<Leaf, 'id'>): string | null {
  return (version && own(version.values, id)) || null;
}

/** A value of older data than its period says so: 数据截至 (domain §6, edge case 11). */
function dataDay(
  counted: ReportVersion | undefined,
  value: string | null,
  { id }: Leaf,
  reference: Window | undefined,
): Pick<LineNotes, 'dataTo'> {
  const day = counted?.dataTo && own(counted.dataTo, id);
  return day && value !== null && day !== reference?.to ? { dataTo: day } : {};
}

/** In a counted report a milestone without a day is not done, and a benchmark without a verdict is not published. */
function standsWithoutValue({ kind }: Leaf, counted: ReportVersion | undefined): boolean {
  return counted !== undefined && (kind === 'milestone' || kind === 'benchmark');
}

/** What lies there unverified is newer than what counts, and does not. */
function unverified(
  { reporting }: Policy,
  until: Instant,
  versions: readonly ReportVersion[],
  counted: ReportVersion | undefined,
  leaf: Leaf,
): LineNotes {
  const latest = countedVersion(versions, 'submitted', until);
  const value = valueIn(latest, leaf);
  if (reporting.counts === 'submitted' || !latest || latest === counted || value === null) return {};
  return { unverified: { version: latest.version, value } };
}

/**
 * `missing: carry`: the newest value received before the freeze for any owed period up to the review's end, of the
 * versions that may feed a score at all: not returned and, where the policy says so, verified.
 */
function newestValue(
  input: ReviewInput,
  task: Task,
  unit: string,
  leaf: Leaf,
): { readonly period: string; readonly value: string } | null {
  const newest = input.windows
    .filter((w) => w.to <= input.period.to && owesReport(input, task, unit, w))
    .map((w) => ({ task: task.id, unit, period: w.period }))
    .flatMap((report) => {
      const until = countsUntil(input, report);
      return versionsOf(input, report, until).filter((v) => countsAt(v, input.policy.reporting.counts, until));
    })
    .filter((v) => valueIn(v, leaf) !== null)
    .toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0))
    .at(-1);
  const value = valueIn(newest, leaf);
  return newest && value !== null ? { period: newest.period, value } : null;
}
