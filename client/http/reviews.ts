import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { mayDoForAll } from '../../workflows/rules/authority/may-do.ts';
import { actOf } from '../../workflows/rules/review/asks-now.ts';
import type { ReviewCommand } from '../../workflows/rules/review/conduct.ts';
import { day } from '../intake/scalars.ts';
import { commentOnUnit, openNamedProblem } from '../operations/comment-review.ts';
import { conductReview } from '../operations/conduct-review.ts';
import { correctReview } from '../operations/correct-review.ts';
import { operationError } from '../operations/errors.ts';
import { evidenceOf } from '../operations/evidence.ts';
import { reviseDraft } from '../operations/revise-draft.ts';
import { reviewPage } from '../views/published-documents.ts';
import { publishedAt } from '../views/review.ts';
import { reviewList } from '../views/review-list.ts';
import { decidesAs } from './acts-as.ts';
import { allowed, callerOf, permitted, unitRead, unitsTold } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { documentPage } from './document-page.ts';
import { download, endpoint } from './endpoint.ts';
import { fileHashes } from './evidence.ts';
import * as query from './queries.ts';
import { reviewOffered, versionOf } from './review-seen.ts';

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

const REVIEWS = endpoint('reviews', 'The reviews that have been frozen, and how far each has come', {
  whole: 'one a period of the plan',
});
const REVIEW = endpoint('review', 'A review: worksheets, ranking, flags, objections, commentary', {
  query: z.strictObject({ version: query.number }),
});
const REVIEW_DOCUMENT = download(
  'reviewDocument',
  "The bulletin of a review, or one unit's worksheet, as a document",
  'text/html',
  { query: z.strictObject({ unit: query.unit, version: query.number }) },
);
const ACT_ON_REVIEW = endpoint('actOnReview', 'Object, rule, propose, approve, publish, comment or correct a review', {
  body: requestBody,
  keyed: true,
  status: [201],
});

/** Reviews: a unit sees its own worksheet before anyone else sees the ranking. */
export function reviewsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/reviews', REVIEWS.told, async (context) => {
    const { cycle } = context.req.param();
    const caller = await permitted(deps, context, cycle, 'read_cycle');
    const own = await unitsTold(deps, cycle, caller);
    return REVIEWS.answer(context, await reviewList(db, cycle, own, await businessNow()));
  });
  app.get('/:cycle/reviews/:period', REVIEW.told, async (context) => {
    const { cycle, period } = context.req.param();
    return REVIEW.answer(context, await reviewOffered(deps, context, cycle, period));
  });
  app.get('/:cycle/reviews/:period/document', REVIEW_DOCUMENT.told, async (context) => {
    const { cycle, period } = context.req.param();
    const unit = context.req.query('unit') ?? null;
    const caller = await callerOf(deps, context, cycle);
    const published = await publishedAt(db, cycle, period);
    if (!published) await unitRead(deps, context, cycle, 'see_unpublished');
    if (!published && unit === null && !mayDoForAll(caller, 'see_unpublished'))
      throw operationError('forbidden', 'forbidden', caller.id);
    const page = await reviewPage(db, cycle, period, { unit, version: versionOf(context.req.query('version')) });
    if (page === null) throw operationError('not_found', 'no_review_document', documentName(context));
    return documentPage(context, page);
  });
  app.post('/:cycle/reviews/:period/requests', ACT_ON_REVIEW.told, async (context) => {
    const { cycle, period } = context.req.param();
    const request = await ACT_ON_REVIEW.body(context);
    const person = await allowed(
      deps,
      context,
      cycle,
      actOf(request.ask),
      request.ask === 'object' ? request.unit : null,
    );
    const by = await decidesAs(deps.operations, context, cycle, person);
    return ACT_ON_REVIEW.answer(context, await carryOut(deps, cycle, period, request, by));
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

/** What was asked for, in words that the caller used. */
function documentName(context: Context): string {
  const { unit, version } = context.req.query();
  return [context.req.param('period') ?? '', unit, version && `v${version}`].filter(Boolean).join(' ');
}
