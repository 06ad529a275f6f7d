import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { day } from '../intake/scalars.ts';
import { cycleDefinition } from '../operations/admission.ts';
import type { OperationDeps } from '../operations/deps.ts';
import { type By, closeRound, extendRound, openRound, withdrawRound } from '../operations/rating.ts';
import { formText } from '../views/rating-form.ts';
import { ratingSources, roundKey, roundList } from '../views/rating-rounds.ts';
import { actsAs } from './acts-as.ts';
import { allowed, permitted } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { download, endpoint } from './endpoint.ts';
import { linkNext, pageAsked, paged } from './paging.ts';
import { roundOffered, roundSeen } from './round-seen.ts';

const id = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);
const name = z.string().min(1).max(128);

const roundBody = z.strictObject({
  id,
  source: name,
  period: z.string().min(1).max(16),
  title: z.string().min(1).max(200).nullable().default(null),
  opens: day.nullable().default(null),
  closes: day,
  units: z.array(name).max(500).nullable().default(null),
  members: z
    .array(z.strictObject({ class: name, post: name }))
    .max(500)
    .default([]),
  urgent: z.string().min(1).max(2000).optional(),
});

const reason = z.string().min(1).max(2000);
const requestBody = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('withdraw'), reason }),
  z.strictObject({ ask: z.literal('close'), reason }),
  z.strictObject({ ask: z.literal('extend'), closes: day, reason }),
]);

const RATING_ROUNDS = endpoint(
  'ratingRounds',
  'Rounds of rating, with how many units each still waits for the caller to rate, the newest first',
  { query: z.strictObject(paged) },
);
const RATING_SOURCES = endpoint('ratingSources', 'The sources of ratings that rounds can be opened of', {
  whole: 'those of the rules',
});
const RATING_ROUND = endpoint('ratingRound', 'A round of rating, as the caller may see it');
const RATING_FORM = download('ratingForm', 'The form of a round to be filled in, as the caller may', 'text/csv');
const OPEN_RATING_ROUND = endpoint('openRatingRound', 'Open a round of rating', {
  body: roundBody,
  keyed: true,
  status: [201],
});
const ACT_ON_RATING_ROUND = endpoint(
  'actOnRatingRound',
  'Extend a round of rating, close it before its day, or withdraw it',
  {
    body: requestBody,
    keyed: true,
    status: [201],
  },
);

/** Rounds of rating: opened by the office, closed by the agenda, or by the office before their day. */
export function ratingRoundsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.get('/:cycle/rating-rounds', RATING_ROUNDS.told, async (context) => {
    const { cycle } = context.req.param();
    const caller = await permitted(deps, context, cycle, 'read_cycle');
    return tellRounds(deps, context, cycle, caller.id);
  });
  app.get('/:cycle/rating-sources', RATING_SOURCES.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_cycle');
    const { policy } = await cycleDefinition(operations.db, cycle);
    return RATING_SOURCES.answer(context, ratingSources(policy));
  });
  app.get('/:cycle/rating-rounds/:id', RATING_ROUND.told, async (context) => {
    return RATING_ROUND.answer(context, await roundOffered(deps, context));
  });
  app.get('/:cycle/rating-rounds/:id/form', RATING_FORM.told, async (context) => {
    const form = formText(await roundSeen(deps, context));
    context.header('Content-Type', 'text/csv; charset=utf-8');
    return context.body(form);
  });
  app.post('/:cycle/rating-rounds', OPEN_RATING_ROUND.told, async (context) => {
    const { cycle } = context.req.param();
    const body = await OPEN_RATING_ROUND.body(context);
    const { id: actor } = await allowed(deps, context, cycle, 'open_round', null);
    const number = await openRound(operations, cycle, body, await actsAs(operations, context, actor));
    return OPEN_RATING_ROUND.answer(context, { id: body.id, number });
  });
  app.post('/:cycle/rating-rounds/:id/requests', ACT_ON_RATING_ROUND.told, async (context) => {
    const { cycle, id: of } = context.req.param();
    const request = await ACT_ON_RATING_ROUND.body(context);
    const act = request.ask === 'close' ? 'close_round' : 'open_round';
    const { id: actor } = await allowed(deps, context, cycle, act, null);
    const who = await actsAs(operations, context, actor);
    return ACT_ON_RATING_ROUND.answer(context, { number: await actOn(operations, cycle, of, request, who) });
  });
  return app;
}

async function tellRounds({ operations }: HttpDeps, context: Context, cycle: string, post: string): Promise<Response> {
  const page = pageAsked(context, 2);
  const definition = await cycleDefinition(operations.db, cycle);
  const rows = await roundList(operations.db, cycle, definition, post, await operations.businessNow(), page);
  linkNext(context, rows, page, roundKey);
  return RATING_ROUNDS.answer(context, rows);
}

function actOn(
  operations: OperationDeps,
  cycle: string,
  round: string,
  request: z.infer<typeof requestBody>,
  who: By,
): Promise<number> {
  if (request.ask === 'extend') return extendRound(operations, cycle, round, request, who);
  const does = request.ask === 'close' ? closeRound : withdrawRound;
  return does(operations, cycle, round, request.reason, who);
}
