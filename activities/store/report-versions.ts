import type { ReportLine } from '../../workflows/rules/report/report.ts';
import type { ReportVersion } from '../../workflows/rules/review/input.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Answering } from './at-once.ts';

type Row = Omit<ReportVersion, 'values'> & { readonly lines: readonly ReportLine[] };

/** Every version of every report of a cycle received before an instant, for a review. */
export async function reportVersions(db: Answering, cycle: string, before: Instant): Promise<ReportVersion[]> {
  const rows = await db.query<Row>(
    `select task, unit, period, version, received_at as "receivedAt", verified_at as "verifiedAt",
            returned_at as "returnedAt", verified_lights as "verifiedLights", lines
     from reports where cycle = $1 and received_at < $2 order by task, unit, period, version`,
    [cycle, before],
  );
  return rows.map(({ lines, ...version }) => ({
    ...version,
    values: valuesOf(lines),
    ...lightsOf(lines),
    ...dataDaysOf(lines),
  }));
}

/** A report's values by indicator. */
export function valuesOf(lines: readonly ReportLine[]): Record<string, string> {
  return Object.fromEntries(lines.filter((l) => l.indicator !== '').map((l) => [l.indicator, l.value]));
}

/** The lights a unit gave itself, by indicator; nothing where it gave none. */
function lightsOf(lines: readonly ReportLine[]): Pick<ReportVersion, 'lights'> {
  const lights = lines.flatMap(({ indicator, light }) => (light === undefined ? [] : [[indicator, light] as const]));
  return lights.length === 0 ? {} : { lights: Object.fromEntries(lights) };
}

/** The days that values stand at, by indicator; nothing where the report says none. */
export function dataDaysOf(lines: readonly ReportLine[]): Pick<ReportVersion, 'dataTo'> {
  const days = lines.flatMap(({ indicator, dataTo }) => (dataTo === undefined ? [] : [[indicator, dataTo] as const]));
  return days.length === 0 ? {} : { dataTo: Object.fromEntries(days) };
}
