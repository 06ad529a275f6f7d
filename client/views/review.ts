import type { Database } from '../../activities/store/database.ts';
import { readDefinition, ruling } from '../../activities/store/definition.ts';
import { amendmentsTo } from '../../activities/store/handed-versions.ts';
import { organisationOf } from '../../activities/store/organisation.ts';
import { readTimes } from '../../activities/store/review-times.ts';
import type { Snapshot } from '../../activities/store/snapshot.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { reviewId } from '../../workflows/contract/conduct-review.ts';
import { changesBefore, type Organisation } from '../../workflows/rules/organisation/changes.ts';
import { holderAt } from '../../workflows/rules/organisation/organisation-on.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { Amendment } from '../../workflows/rules/review/amendments.ts';
import { actsBefore, planAsOf } from '../../workflows/rules/task/plan-as-of.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { checksOfYear, type UnitChecks } from './checks.ts';
import { type CommentaryRow, commentaryRows } from './commentaries.ts';
import { type ConsequenceRow, consequenceRows } from './consequences.ts';
import { type ObjectionRow, objectionRows } from './objections.ts';
import {
  type DraftRevisionRow,
  type OpenCorrectionRow,
  openCorrectionRow,
  type ReviewVersionRow,
  reviewVersions,
  snapshotOf,
} from './review-versions.ts';

/** A review with everything people need to see of it. */
export interface ReviewView {
  readonly period: string;
  readonly state: string;
  readonly snapshot: Snapshot;
  readonly sha256: string;
  readonly frozenAt: Instant;
  readonly objectionCloses: Instant;
  readonly publishAt: Instant;
  /** Who held the posts that proposed, approved and published it, when they did. */
  readonly holders: Signed<string>;
  /** When it was proposed, approved and published. */
  readonly signedAt: Signed<Instant>;
  readonly proposedBy: string | null;
  readonly approvedBy: string | null;
  readonly publishedBy: string | null;
  readonly publishedAt: Instant | null;
  /** What was handed in after the freeze and differs from what was counted; the snapshot stays as it is. */
  readonly amendments: readonly Amendment[];
  readonly objections: readonly ObjectionRow[];
  readonly consequences: readonly ConsequenceRow[];
  /** The version that is shown, and all that are published. */
  readonly version: number;
  readonly versions: readonly ReviewVersionRow[];
  /** How the draft was revised because of objections. */
  readonly revisions: readonly DraftRevisionRow[];
  /** The correction that waits for its approval. */
  readonly correction: OpenCorrectionRow | null;
  /** How the year's reports stood up to checks so far, by unit. */
  readonly checks: readonly UnitChecks[];
  /** What was said of the units at the meeting on it. */
  readonly commentary: readonly CommentaryRow[];
  readonly units: readonly { id: string; name: string }[];
  /** Who held the posts of the plan at the end of its period. */
  readonly people: readonly { id: string; name: string }[];
  readonly policy: Policy;
  /** Targets, due days and leads as they were for this period. */
  readonly plan: Pick<Plan, 'id' | 'title' | 'tasks'>;
  /** The changes of units that the review knew of, in force on its period's last day. */
  readonly organisation: Organisation;
}

/** Something of each signature that a review has. */
interface Signed<T> {
  readonly proposed?: T;
  readonly approved?: T;
  readonly published?: T;
}

/** When a review was published; null while it is not, undefined before its freeze. */
export { publishedAt } from '../../activities/store/published-at.ts';

/** Later than any instant: nothing bounds what a draft shows. */
const FOREVER = '9999';

type Row = Pick<
  ReviewView,
  | 'period'
  | 'state'
  | 'snapshot'
  | 'sha256'
  | 'frozenAt'
  | 'proposedBy'
  | 'approvedBy'
  | 'publishedBy'
  | 'publishedAt'
  | 'version'
  | 'revisions'
  | 'objections'
  | 'consequences'
  | 'amendments'
  | 'units'
  | 'policy'
  | 'plan'
  | 'organisation'
  | 'holders'
  | 'signedAt'
  | 'objectionCloses'
  | 'publishAt'
>;

/** One review, as its newest version or an older one has it; null before its freeze, or without such a version. */
export async function reviewView(
  db: Database,
  cycle: string,
  period: string,
  asked: number | null = null,
): Promise<ReviewView | null> {
  const definition = await readDefinition(db, cycle);
  const [row] = await db.query<Row>(
    `select period, state, snapshot, sha256, frozen_at as "frozenAt", proposed_by as "proposedBy",
            approved_by as "approvedBy", published_by as "publishedBy", published_at as "publishedAt", version, revisions
     from reviews where cycle = $1 and period = $2`,
    [cycle, period],
  );
  if (!row || !definition) return null;
  const versions = await reviewVersions(db, cycle, period);
  const shown = versions.find((v) => v.version === (asked ?? row.version));
  if (asked !== null && !shown) return null;
  const { policy } = ruling(definition, period);
  const acts = actsBefore(await taskActs(db, cycle), row.frozenAt);
  const everyChange = await organisationOf(db, cycle);
  const organisation = changesBefore(everyChange, row.frozenAt);
  const day = periodFromId(period)?.to ?? definition.plan.horizon.to;
  const plan = planAsOf(definition.plan, acts, day, organisation);
  return {
    ...row,
    ...(shown ? { version: shown.version, ...(await snapshotOf(db, cycle, period, shown.version)) } : {}),
    ...(await signatures(db, reviewId(cycle, period), (post, at) => holderAt(definition.plan, everyChange, post, at))),
    ...(await readTimes(db, cycle, period)),
    versions,
    correction: await openCorrectionRow(db, cycle, period),
    commentary: await commentaryRows(db, cycle, period),
    objections: await objectionRows(db, cycle, period),
    consequences: await consequenceRows(db, cycle, period, plan.units, policy),
    amendments: await amendmentsTo(db, cycle, definition, row, { before: null }),
    checks: await checksOfYear(db, cycle, periodFromId(period)?.to ?? '', row.publishedAt ?? FOREVER),
    units: plan.units.map(({ id, name }) => ({ id, name })),
    people: plan.people.map(({ id, name }) => ({ id, name })),
    policy,
    organisation: organisation.filter(({ change }) => change.act !== 'change_holder' && change.from <= day),
    plan: { id: plan.id, title: plan.title, tasks: plan.tasks },
  };
}

/** Who held the post that signed each stage of a review, and when it was signed. */
async function signatures(
  db: Database,
  entity: string,
  held: (post: string, at: Instant) => string,
): Promise<Pick<ReviewView, 'holders' | 'signedAt'>> {
  const rows = await db.query<{ stage: string; actor: string; at: Instant }>(
    `select substr(type, 8) as stage, actor, at from events
     where entity = $1 and type in ('review_proposed', 'review_approved', 'review_published')`,
    [entity],
  );
  return {
    holders: Object.fromEntries(rows.map(({ stage, actor, at }) => [stage, held(actor, at)])),
    signedAt: Object.fromEntries(rows.map(({ stage, at }) => [stage, at])),
  };
}
