import { inputOf } from '../../activities/review-input.ts';
import { atOnce } from '../../activities/store/at-once.ts';
import type { Database } from '../../activities/store/database.ts';
import { readOrganised } from '../../activities/store/definition.ts';
import type { ReviewInput } from '../../workflows/rules/review/input.ts';
import { worksheet } from '../../workflows/rules/review/worksheet.ts';
import { type Instant, toInstant, toMs } from '../../workflows/rules/time/instant.ts';

/** How many periods are shown beside each other: a year of months. */
const MOST = 12;

/** How a unit's indicators stood in a period: how many were due, and how many of them had which light. */
export interface LitPeriod {
  readonly period: string;
  readonly due: number;
  readonly lights: Readonly<Record<string, number>>;
}

/** Units down, periods across: how many indicators had which light. */
export interface LightMapView {
  readonly periods: readonly string[];
  /** The light of what is on schedule: everything else is behind. */
  readonly best: string;
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
    readonly group: string;
    readonly periods: readonly LitPeriod[];
  }[];
}

/**
 * The computed lights of the last twelve reporting periods whose reports were due, by what had been received at an
 * instant, counted by unit; a unit that never had anything due is left out. Null where the cycle is unknown.
 */
export async function lightMap(
  db: Database,
  cycle: string,
  unit: string | null,
  now: Instant,
): Promise<LightMapView | null> {
  const organised = await readOrganised(db, cycle);
  if (!organised) return null;
  const { plan, policy, windows } = organised.definition;
  const periods = windows.filter((w) => w.deadline <= now).map((w) => w.period);
  const shown = periods.slice(-MOST);
  // What came at this very instant is here too: nothing is known of what comes later.
  const until = toInstant(toMs(now) + 1000);
  const inputs = await atOnce(db, (one) =>
    Promise.all(shown.map((period) => inputOf(one, cycle, organised, period, until))),
  );
  const units = plan.units
    .filter((u) => unit === null || u.id === unit)
    .map(({ id, name, group }) => ({ id, name, group, periods: inputs.map((input) => litIn(input, id)) }));
  return {
    periods: shown,
    best: policy.lights.steps[0]?.light ?? '',
    units: units.filter((u) => u.periods.some(({ due }) => due > 0)),
  };
}

function litIn(input: ReviewInput, unit: string): LitPeriod {
  const lines = worksheet(input, unit).filter((line) => line.top && line.state !== 'not_due');
  const lights: Record<string, number> = {};
  for (const { light } of lines) lights[light] = (lights[light] ?? 0) + 1;
  return { period: input.period.id, due: lines.length, lights };
}
