import { changedUnits, type WorksheetChange } from '../../workflows/rules/review/changes.ts';
import type { Corrected } from '../../workflows/rules/review/correction.ts';
import type { ReviewInput } from '../../workflows/rules/review/input.ts';
import { computeReview } from '../../workflows/rules/review/review.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { reviewInput } from '../review-input.ts';
import { earlierCorrections } from '../store/corrections.ts';
import type { Database } from '../store/database.ts';
import { reportVersions } from '../store/report-versions.ts';
import { countedItems } from '../store/score-items.ts';
import { readSnapshot, type Snapshot, sealed } from '../store/snapshot.ts';

/** A review computed over corrected data, and the units that it treats otherwise. */
export interface Revised {
  readonly snapshot: Snapshot;
  readonly sha256: string;
  readonly changes: readonly WorksheetChange[];
}

/**
 * A frozen review computed anew at an instant: the named reports count as they have been received and verified by then,
 * the named items no longer, and what was corrected before stays corrected. The rules are those it was frozen with.
 */
export async function revised(
  db: Database,
  cycle: string,
  period: string,
  corrected: Corrected,
  at: Instant,
): Promise<Revised> {
  const before = await readSnapshot(db, cycle, period);
  const result = computeReview(await correctedInput(db, cycle, period, corrected, at));
  return { ...sealed(result, before.policy), changes: changedUnits(before, result) };
}

/** What a frozen review rests on as it stands: with whatever objections and corrections changed of it since. */
export async function standingInput(
  db: Database,
  cycle: string,
  period: string,
  frozenAt: Instant,
): Promise<ReviewInput> {
  const { reports } = await earlierCorrections(db, cycle, period);
  const until =
    reports
      .map((report) => report.until)
      .toSorted()
      .at(-1) ?? frozenAt;
  return correctedInput(db, cycle, period, { reports: [], items: [] }, until);
}

async function correctedInput(
  db: Database,
  cycle: string,
  period: string,
  corrected: Corrected,
  at: Instant,
): Promise<ReviewInput> {
  const [row] = await db.query<{ at: Instant }>(
    'select frozen_at as at from reviews where cycle = $1 and period = $2',
    [cycle, period],
  );
  const frozenAt = row?.at ?? at;
  const input = await reviewInput(db, cycle, period, frozenAt);
  const earlier = await earlierCorrections(db, cycle, period);
  const struck = new Set([...earlier.items, ...corrected.items]);
  const items = await countedItems(db, cycle, period, frozenAt);
  return {
    ...input,
    reports: await reportVersions(db, cycle, at),
    items: items.filter(({ id }) => !struck.has(id)),
    amended: [...earlier.reports, ...corrected.reports.map((report) => ({ ...report, until: at }))],
  };
}
