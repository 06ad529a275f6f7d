import { inputOf } from '../../activities/review-input.ts';
import { atOnce } from '../../activities/store/at-once.ts';
import type { Database } from '../../activities/store/database.ts';
import { readOrganised } from '../../activities/store/definition.ts';
import type { FlagRule, LightStep } from '../../workflows/rules/policy.ts';
import type { Window } from '../../workflows/rules/task/facts.ts';
import { type Instant, toInstant, toMs } from '../../workflows/rules/time/instant.ts';
import { newestDue } from '../../workflows/rules/time/newest-due.ts';
import { type BoardRow, boardRows } from './board-rows.ts';
import { trends } from './trend.ts';

/** A cycle's units by their indicators, as things stand in a reporting period. */
export interface BoardView {
  readonly period: string;
  /** The periods that there is a board of. */
  readonly periods: readonly string[];
  readonly units: readonly { readonly id: string; readonly name: string; readonly group: string }[];
  readonly lights: readonly LightStep[];
  readonly flags: readonly Pick<FlagRule, 'flag' | 'severity' | 'label'>[];
  readonly rows: readonly BoardRow[];
}

/**
 * Every unit with every indicator it leads, by what had been received at an instant: in the period asked for, or the
 * newest whose reports were due. Null where the cycle or the period is unknown.
 */
export async function boardView(
  db: Database,
  cycle: string,
  { period, unit }: { readonly period: string | null; readonly unit: string | null },
  now: Instant,
): Promise<BoardView | null> {
  const organised = await readOrganised(db, cycle);
  if (!organised) return null;
  const { windows } = organised.definition;
  const begun = windows.filter((w) => w.opens <= now);
  const window = period === null ? newestDue(windows, now) : named(begun, period);
  if (!window) return null;
  // What came at this very instant is here too: nothing is known of what comes later.
  const until = toInstant(toMs(now) + 1000);
  const input = await atOnce(db, (one) => inputOf(one, cycle, organised, window.period, until));
  const { plan, policy } = input;
  const past = begun.filter((w) => w.to <= window.to);
  const trendOf = trends(input, past);
  const units = plan.units.filter((u) => unit === null || u.id === unit);
  return {
    period: window.period,
    periods: begun.map((w) => w.period),
    units: plan.units.map(({ id, name, group }) => ({ id, name, group })),
    lights: policy.lights.steps,
    flags: policy.flags.map(({ flag, severity, label }) => ({ flag, severity, label })),
    rows: units.flatMap(({ id }) => boardRows(input, id, trendOf)),
  };
}

function named(windows: readonly Window[], period: string): Window | undefined {
  return windows.find((w) => w.period === period);
}
