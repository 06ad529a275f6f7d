import type { Context } from 'hono';
import { type Approver, approverAmong } from '../../workflows/rules/authority/actor.ts';
import { mayDoForAll } from '../../workflows/rules/authority/may-do.ts';
import { asksNow, type ReviewAsk } from '../../workflows/rules/review/asks-now.ts';
import { authorise } from '../operations/authorise.ts';
import { operationError } from '../operations/errors.ts';
import { organisedAt } from '../operations/organised.ts';
import { frozenLights } from '../views/frozen-lights.ts';
import type { LightRow } from '../views/lights.ts';
import { type ReviewView, reviewView } from '../views/review.ts';
import { callerOf, speaksFor } from './caller.ts';
import type { HttpDeps } from './deps.ts';

/** A review as somebody sees it, with what they may ask of it now, and who holds the posts that it names. */
export interface OfferedReview extends ReviewView {
  readonly asks: readonly ReviewAsk[];
  /** Who approves what was proposed. */
  readonly approver: Approver;
  /** Objections may still be raised. */
  readonly open: boolean;
  /** The three lights side by side that it was frozen with. */
  readonly lights: readonly LightRow[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** A review as whoever asks may see it, and what they may ask of it as it stands. */
export async function reviewOffered(
  deps: HttpDeps,
  context: Context,
  cycle: string,
  period: string,
): Promise<OfferedReview> {
  const review = await reviewSeen(deps, context, cycle, period);
  const now = await deps.operations.businessNow();
  const { plan } = await organisedAt(deps.operations, cycle, now);
  return {
    ...review,
    asks: asksNow(await callerOf(deps, context, cycle), review, now),
    approver: approverAmong(plan.people),
    open: review.publishedAt === null && now < review.objectionCloses,
    lights: frozenLights(review),
    people: plan.people.map(({ id, name }) => ({ id, name })),
  };
}

/** A review as whoever asks may see it: a published one whole, a draft's own worksheet before anyone else's. */
export async function reviewSeen(deps: HttpDeps, context: Context, cycle: string, period: string): Promise<ReviewView> {
  const caller = await callerOf(deps, context, cycle);
  const review = await reviewView(deps.operations.db, cycle, period, versionOf(context.req.query('version')));
  if (review?.state !== 'published') authorise(caller, 'see_unpublished', caller.unit);
  if (!review) throw operationError('not_found', 'unknown_review', period);
  if (mayDoForAll(caller, 'see_unpublished')) return review;
  if (review.state === 'published') return { ...review, correction: null };
  return ownOnly(review, await speaksFor(deps, cycle, caller.unit));
}

/** The version that a request asks for; null for the newest. */
export function versionOf(asked: string | undefined): number | null {
  return asked === undefined ? null : Number(asked);
}

/** A draft as one unit may see it: its own worksheet, those of its predecessors, and nobody else's. */
function ownOnly(review: ReviewView, own: readonly string[]): ReviewView {
  const groups = review.snapshot.groups.map((group) => ({
    ...group,
    units: group.units.filter((u) => own.includes(u.unit)),
  }));
  const objections = review.objections.filter((o) => own.includes(o.unit));
  return {
    ...review,
    snapshot: { ...review.snapshot, groups: groups.filter((g) => g.units.length > 0) },
    amendments: review.amendments.filter((a) => own.includes(a.unit)),
    objections,
    commentary: review.commentary.filter((c) => own.includes(c.unit)),
    revisions: review.revisions
      .filter((r) => objections.some((o) => o.id === r.objection))
      .map((r) => ({ ...r, changes: r.changes.filter((c) => own.includes(c.unit)) })),
    checks: review.checks.filter((c) => own.includes(c.unit)),
  };
}
