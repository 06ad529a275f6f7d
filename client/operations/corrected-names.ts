import type { Database } from '../../activities/store/database.ts';
import { reportVersions } from '../../activities/store/report-versions.ts';
import { countedItems } from '../../activities/store/score-items.ts';
import type { Corrected } from '../../workflows/rules/review/correction.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { OperationError, type Refused } from './errors.ts';

/** Refuses what a revision names and the record does not know: reports of the period or before it, items that count. */
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
    ...reports
      .filter((r) => !received.has(nameOf(r)) || (periodFromId(r.period)?.to ?? '9') > ends)
      .map((r) => ({ line: null, code: 'unknown_report', subject: nameOf(r) })),
    ...items.filter((id) => !counted.has(id)).map((id) => ({ line: null, code: 'unknown_item', subject: id })),
  ];
  if (unknown.length > 0) throw new OperationError('refused', unknown);
}

function nameOf({ task, unit, period }: { readonly task: string; readonly unit: string; readonly period: string }) {
  return `${task}/${unit}/${period}`;
}
