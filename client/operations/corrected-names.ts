import type { Database } from '../../activities/store/database.ts';
import { reportVersions } from '../../activities/store/report-versions.ts';
import { countedItems } from '../../activities/store/score-items.ts';
import type { Corrected } from '../../workflows/rules/review/correction.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { OperationError, type Refused } from './errors.ts';

/**
 * Refuses what a revision names and the record does not know, by its place: reports of the period or before it, items that
 * count. One among many that is unknown has nothing done of all (reliability H12).
 */
export async function checkCorrected(
  db: Database,
  cycle: string,
  period: string,
  { reports, items }: Corrected,
  at: Instant,
): Promise<void> {
  const ends = periodFromId(period)?.to ?? '';
  const received = new Set((await reportVersions(db, cycle, at)).map(nameOf));
  const counted = new Set((await countedItems(db, cycle, period, at)).map((item) => item.id));
  const unknown: Refused[] = [
    ...reports.flatMap((r, place) =>
      received.has(nameOf(r)) && (periodFromId(r.period)?.to ?? '9') <= ends
        ? []
        : [{ line: null, code: 'unknown_report', subject: nameOf(r), path: `/corrects/reports/${place}` }],
    ),
    ...items.flatMap((id, place) =>
      counted.has(id) ? [] : [{ line: null, code: 'unknown_item', subject: id, path: `/corrects/items/${place}` }],
    ),
  ];
  if (unknown.length > 0) throw new OperationError('not_found', unknown);
}

function nameOf({ task, unit, period }: { readonly task: string; readonly unit: string; readonly period: string }) {
  return `${task}/${unit}/${period}`;
}
