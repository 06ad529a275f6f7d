import { inputOf } from '../../activities/review-input.ts';
import { atOnce } from '../../activities/store/at-once.ts';
import type { Database } from '../../activities/store/database.ts';
import { readOrganised } from '../../activities/store/definition.ts';
import { disagree, type ThreeLights } from '../../workflows/rules/review/lights.ts';
import { worksheet } from '../../workflows/rules/review/worksheet.ts';
import { type Instant, toInstant, toMs } from '../../workflows/rules/time/instant.ts';
import { newestDue } from '../../workflows/rules/time/newest-due.ts';

/** One indicator of a unit with its three lights. */
export interface LightRow extends ThreeLights {
  readonly unit: string;
  readonly task: string;
  readonly title: string;
  readonly indicator: string;
  readonly name: string;
  readonly disagree: boolean;
}

/** The lights of a reporting period as things stand, with the names of the units. */
export interface LightsView {
  readonly period: string;
  readonly rows: readonly LightRow[];
  readonly units: Readonly<Record<string, string>>;
}

/**
 * The three lights of every due indicator, by what had been received at an instant: of the period asked for, or of the
 * newest whose reports were due. Null where the cycle or the period is unknown.
 */
export async function lightsView(
  db: Database,
  cycle: string,
  { period, unit }: { readonly period: string | null; readonly unit: string | null },
  now: Instant,
): Promise<LightsView | null> {
  const organised = await readOrganised(db, cycle);
  if (!organised) return null;
  const { plan, windows } = organised.definition;
  const window = period === null ? newestDue(windows, now) : windows.find((w) => w.period === period);
  if (!window) return null;
  // What came at this very instant is here too: nothing is known of what comes later.
  const until = toInstant(toMs(now) + 1000);
  const input = await atOnce(db, (one) => inputOf(one, cycle, organised, window.period, until));
  const units = plan.units.filter((u) => unit === null || u.id === unit);
  const rows = units.flatMap(({ id }) =>
    worksheet(input, id)
      .filter((line) => line.top && line.state !== 'not_due')
      .map(({ task, indicator, light: computed, beside }) => {
        const title = plan.tasks.find((t) => t.id === task)?.title ?? task;
        const lights = { ...beside, computed };
        return {
          unit: id,
          task,
          title,
          indicator: indicator.id,
          name: indicator.name,
          ...lights,
          disagree: disagree(lights),
        };
      }),
  );
  return { period: window.period, rows, units: Object.fromEntries(plan.units.map((u) => [u.id, u.name])) };
}
