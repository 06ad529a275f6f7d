import { atOnce } from '../../activities/store/at-once.ts';
import type { Database } from '../../activities/store/database.ts';
import { VISIT, type VisitRow, visitNamed } from '../../activities/store/visits.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { AT_VISIT, type FindingFollowUp, type FindingRow, FOLLOWED_BY } from './findings.ts';
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

/** A finding that was made of what was seen at a visit, and the kinds of case that followed it. */
interface VisitFinding extends Pick<FindingRow, 'id' | 'name' | 'unit'> {
  readonly visit: string;
  readonly followUps: readonly Pick<FindingFollowUp, 'kind'>[];
}

/** The same as it is told on the visit. */
interface ToldFinding {
  readonly id: string;
  readonly name: string;
  readonly follows: readonly string[];
}

/** A visit with the problems and findings that were made of it, as far as whoever asks may see them. */
export interface VisitSeen extends VisitRow {
  readonly problems: readonly ToldProblem[];
  readonly findings: readonly ToldFinding[];
}

/** Whether whoever asks is told what was made of a visit. */
type IsTold = (made: Pick<VisitProblem, 'unit' | 'source'> & { readonly kind: string }) => boolean;

/** A visit as a case that was made of it tells it; null where there is none. */
export async function visitTold(db: Database, cycle: string, id: string): Promise<{ id: string; on: Day } | null> {
  const visit = await visitNamed(db, cycle, id);
  return visit ? { id, on: visit.on } : null;
}

/** Which visits are asked for: those to or by one unit, or of any; or the one of this id. */
interface WhichVisits {
  readonly unit: string | null;
  readonly id: string | null;
}

/**
 * Those visits of a cycle that are asked for, the newest first. What one learned is for all to learn; what
 * was made of it is told to those whom it concerns.
 */
export async function visitsView(
  db: Database,
  cycle: string,
  { unit, id: named }: WhichVisits,
  isTold: IsTold,
  page: Page,
): Promise<VisitSeen[]> {
  const { sql, values } = pageOf(['visited_on', 'id'], 'desc', page, 3);
  const rows = await db.query<VisitRow>(
    `select ${VISIT} from visits where cycle = $1 and ($2::text is null or unit = $2 or visitors ? $2)
       and ($3::text is null or id = $3) ${sql}`,
    [cycle, unit, named, ...values],
  );
  const [problems, findings] = await madeOf(
    db,
    cycle,
    rows.map(({ id }) => id),
  );
  const of = <T extends { readonly visit: string }>(made: readonly T[], { id }: VisitRow) =>
    made.filter(({ visit }) => visit === id);
  const toldProblems = problems.filter(isTold);
  const toldFindings = findings.filter(({ unit: about }) => isTold({ unit: about, kind: 'finding', source: NOWHERE }));
  return rows.map((row) => ({
    ...row,
    problems: of(toldProblems, row).map(({ id, title, state }) => ({ id, title, state })),
    findings: of(toldFindings, row).map(({ id, name, followUps }) => ({ id, name, follows: kindsOf(followUps) })),
  }));
}

/** A finding names nobody who helps. */
const NOWHERE = { by: 'finding' } as const;

function kindsOf(followUps: VisitFinding['followUps']): string[] {
  return followUps.map(({ kind }) => kind);
}

/** The problems and findings that were made of visits, the oldest first. */
function madeOf(db: Database, cycle: string, visits: readonly string[]) {
  return atOnce(db, (one) =>
    Promise.all([
      one.query<VisitProblem>(
        `select id, kind, title, state, unit, source, source->>'visit' as visit from follow_ups
         where cycle = $1 and source->>'visit' = any($2) order by opened_at, id`,
        [cycle, visits],
      ),
      one.query<VisitFinding>(
        `select id, name, unit, ${AT_VISIT} as visit, ${FOLLOWED_BY} as "followUps" from findings x
         where cycle = $1 and ${AT_VISIT} = any($2) order by found_at, id`,
        [cycle, visits],
      ),
    ]),
  );
}

/** What names a visit among its pages. */
export function visitKey({ on, id }: VisitRow): string[] {
  return [on, id];
}
