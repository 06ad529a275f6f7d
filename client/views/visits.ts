import type { Database } from '../../activities/store/database.ts';
import { VISIT, type VisitRow, visitNamed } from '../../activities/store/visits.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { FollowUpView } from './follow-ups.ts';
import { type Page, pageOf } from './page.ts';

export type { VisitRow };

/** A problem that was made of what was seen at a visit. */
export interface VisitProblem extends Pick<FollowUpView, 'id' | 'kind' | 'title' | 'state' | 'unit' | 'source'> {
  readonly visit: string;
}

/** The same as it is told on the visit. */
export interface ToldProblem {
  readonly id: string;
  readonly title: string;
  readonly state: string;
}

/** A visit with the problems that were made of it, as far as whoever asks may see them. */
export interface VisitSeen extends VisitRow {
  readonly problems: readonly ToldProblem[];
}

/** A visit as a case that was made of it tells it; null where there is none. */
export async function visitTold(db: Database, cycle: string, id: string): Promise<{ id: string; on: Day } | null> {
  const visit = await visitNamed(db, cycle, id);
  return visit ? { id, on: visit.on } : null;
}

/**
 * The visits of a cycle, the newest first; those to or by one unit, or all. What one learned is for all to learn; a
 * problem is told to those whom it concerns.
 */
export async function visitsView(
  db: Database,
  cycle: string,
  unit: string | null,
  isTold: (problem: VisitProblem) => boolean,
  page: Page,
): Promise<VisitSeen[]> {
  const { sql, values } = pageOf(['visited_on', 'id'], 'desc', page, 2);
  const rows = await db.query<VisitRow>(
    `select ${VISIT} from visits where cycle = $1 and ($2::text is null or unit = $2 or visitors ? $2) ${sql}`,
    [cycle, unit, ...values],
  );
  const problems = await db.query<VisitProblem>(
    `select id, kind, title, state, unit, source, source->>'visit' as visit from follow_ups
     where cycle = $1 and source->>'visit' = any($2) order by opened_at, id`,
    [cycle, rows.map(({ id }) => id)],
  );
  const told = problems.filter(isTold);
  return rows.map((row) => ({
    ...row,
    problems: told.filter(({ visit }) => visit === row.id).map(({ id, title, state }) => ({ id, title, state })),
  }));
}

/** What names a visit among its pages. */
export function visitKey({ on, id }: VisitRow): string[] {
  return [on, id];
}
