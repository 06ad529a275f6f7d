import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { ReviewCommand } from '../../workflows/rules/review/conduct.ts';
import { day } from '../intake/scalars.ts';
import { commentOnUnit, openNamedProblem } from '../operations/comment-review.ts';
import { conductReview } from '../operations/conduct-review.ts';
import { correctReview } from '../operations/correct-review.ts';
import { operationError } from '../operations/errors.ts';
import { evidenceOf } from '../operations/evidence.ts';
import { reviseDraft } from '../operations/revise-draft.ts';
import { reviewPage } from '../views/published-documents.ts';
import { publishedAt, type ReviewView, reviewPeriods, reviewView } from '../views/review.ts';
import { allowed, callerOf, readsAll, speaksFor } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { fileHashes } from './evidence.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

const text = z.string().min(1).max(2000);
const name = z.string().min(1).max(128);
const corrects = z.strictObject({
  reports: z.array(z.strictObject({ task: name, unit: name, period: name })).max(1000),
  items: z.array(name).max(1000),
});

const requestBody = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('object'), unit: z.string().max(64), grounds: text, files: fileHashes }),
  z.strictObject({ ask: z.literal('rule'), objection: name, upheld: z.boolean(), reason: text }),
  z.strictObject({ ask: z.literal('propose') }),
  z.strictObject({ ask: z.literal('approve') }),
  z.strictObject({ ask: z.literal('publish') }),
  z.strictObject({ ask: z.literal('revise'), objection: name, reason: text, corrects }),
  z.strictObject({
    ask: z.literal('comment'),
    unit: name,
    commenter: z.string().min(1).max(200),
    achievements: z.array(text).max(50),
    problems: z.array(text).max(50),
  }),
  z.strictObject({
    ask: z.literal('open_problem'),
    unit: name,
    problem: z.number().int().min(1).max(50),
    due: day,
    owner: name.optional(),
    helpers: z.array(name).max(50).default([]),
    common: z.boolean().default(false),
    urgent: text.optional(),
  }),
  z.strictObject({ ask: z.literal('correct'), reason: text, corrects }),
  z.strictObject({ ask: z.literal('approve_correction') }),
  z.strictObject({ ask: z.literal('reject_correction'), reason: text }),
]);

type Request = z.output<typeof requestBody>;
type By = { readonly key: string; readonly actor: string; readonly at: string };

/** Reviews: a unit sees its own worksheet before anyone else sees the ranking. */
export function reviewsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/reviews', async (context) => {
    const { cycle } = context.req.param();
    await callerOf(deps, context, cycle);
    return context.json(await reviewPeriods(db, cycle));
  });
  app.get('/:cycle/reviews/:period', async (context) => {
    const { cycle, period } = context.req.param();
    const caller = await callerOf(deps, context, cycle);
    const review = await reviewView(db, cycle, period, versionOf(context.req.query('version')));
    if (!review) throw operationError('not_found', 'unknown_review', period);
    if (readsAll(caller)) return context.json(review);
    return context.json(
      review.state === 'published'
        ? { ...review, correction: null }
        : ownOnly(review, await speaksFor(deps, cycle, caller.unit)),
    );
  });
  app.get('/:cycle/reviews/:period/document', async (context) => {
    const { cycle, period } = context.req.param();
    const unit = context.req.query('unit') ?? null;
    const caller = await callerOf(deps, context, cycle);
    const published = await publishedAt(db, cycle, period);
    if (!readsAll(caller) && !published && !(await speaksFor(deps, cycle, caller.unit)).includes(unit ?? ''))
      throw operationError('forbidden', 'forbidden', caller.id);
    const page = await reviewPage(db, cycle, period, { unit, version: versionOf(context.req.query('version')) });
    if (page === null) throw operationError('not_found', 'no_review_document', documentName(context));
    return context.html(page);
  });
  app.post('/:cycle/reviews/:period/requests', async (context) => {
    const { cycle, period } = context.req.param();
    const request = await parseBody(context, requestBody);
    const act = request.ask === 'open_problem' ? 'open_follow_up' : request.ask;
    const person = await allowed(deps, context, cycle, act, request.ask === 'object' ? request.unit : null);
    const by = { key: idempotencyKey(context), actor: person.id, at: await businessNow() };
    return context.json(await carryOut(deps, cycle, period, request, by), 201);
  });
  return app;
}

async function carryOut(
  { operations }: HttpDeps,
  cycle: string,
  period: string,
  request: Request,
  by: By,
): Promise<{ readonly number: number } | { readonly id: string }> {
  if (request.ask === 'open_problem') {
    return { id: await openNamedProblem(operations, cycle, period, request.unit, request, by) };
  }
  return { number: await recorded(operations, cycle, period, request, by) };
}

async function recorded(
  operations: HttpDeps['operations'],
  cycle: string,
  period: string,
  request: Exclude<Request, { readonly ask: 'open_problem' }>,
  by: By,
): Promise<number> {
  switch (request.ask) {
    case 'comment': {
      const { unit, commenter, achievements, problems } = request;
      return commentOnUnit(operations, cycle, period, unit, { commenter, achievements, problems }, by);
    }
    case 'revise':
      return reviseDraft(operations, cycle, period, { ...request, ...by });
    case 'correct':
    case 'approve_correction':
    case 'reject_correction':
      return correctReview(operations, cycle, period, { ...request, ...by });
    case 'object': {
      const files = await evidenceOf(operations.db, cycle, request.unit, request.files);
      return conductReview(operations, cycle, period, { ...request, ...by, files } as ReviewCommand);
    }
    default:
      return conductReview(operations, cycle, period, { ...request, ...by });
  }
}

function versionOf(asked: string | undefined): number | null {
  if (asked === undefined) return null;
  if (!/^[1-9][0-9]{0,3}$/.test(asked)) throw operationError('refused', 'bad_request', `version ${asked}`);
  return Number(asked);
}

/** What was asked for, in words that the caller used. */
function documentName(context: Context): string {
  const { unit, version } = context.req.query();
  return [context.req.param('period') ?? '', unit, version && `v${version}`].filter(Boolean).join(' ');
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
