import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { readBallotsFile } from '../intake/ballots-file.ts';
import { BadInput } from '../intake/problem.ts';
import { day } from '../intake/scalars.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { extendRound, importBallots, openRound, rate, withdrawRound } from '../operations/rating.ts';
import { type Reader, roundList, roundView } from '../views/rating-rounds.ts';
import { allowed, callerOf, mayRead, readsAll } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

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

const ballotsBody = z.strictObject({
  ballots: z
    .array(z.strictObject({ unit: name, scores: z.record(name, z.string().max(32)) }))
    .min(1)
    .max(500),
});

const fileBody = z.strictObject({ file: z.strictObject({ name: z.string().max(300), text: z.string() }) });
const reason = z.string().min(1).max(2000);
const requestBody = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('withdraw'), reason }),
  z.strictObject({ ask: z.literal('extend'), closes: day, reason }),
]);

/** Rounds of rating: opened by the office, filled in by raters or from a file, closed by the agenda. */
export function ratingRoundsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const by = async (context: Context, actor: string) => ({
    actor,
    at: await operations.businessNow(),
    key: idempotencyKey(context),
  });
  app.get('/:cycle/rating-rounds', async (context) => {
    const { cycle } = context.req.param();
    await mayRead(deps, context, cycle, null);
    await cycleDefinition(operations.db, cycle);
    return context.json(await roundList(operations.db, cycle));
  });
  app.get('/:cycle/rating-rounds/:id', async (context) => {
    const { cycle, id: of } = context.req.param();
    const view = await roundView(operations.db, cycle, of, await readerOf(deps, context, cycle));
    if (!view) throw operationError('not_found', 'unknown_round', of);
    return context.json(view);
  });
  app.post('/:cycle/rating-rounds', async (context) => {
    const { cycle } = context.req.param();
    const body = await parseBody(context, roundBody);
    const { id: actor } = await allowed(deps, context, cycle, 'open_round', null);
    const number = await openRound(operations, cycle, body, await by(context, actor));
    return context.json({ id: body.id, number }, 201);
  });
  app.post('/:cycle/rating-rounds/:id/ballots', async (context) => {
    const { cycle, id: of } = context.req.param();
    const { ballots } = await parseBody(context, ballotsBody);
    const { id: actor } = await allowed(deps, context, cycle, 'rate', null);
    return context.json(await rate(operations, cycle, of, ballots, await by(context, actor)), 201);
  });
  app.post('/:cycle/rating-rounds/:id/imports', async (context) => {
    const { cycle, id: of } = context.req.param();
    const { file } = await parseBody(context, fileBody);
    const { id: actor } = await allowed(deps, context, cycle, 'import_ballots', null);
    const read = readBallotsFile(file.name, new TextEncoder().encode(file.text));
    if ('problems' in read) throw new BadInput(read.problems);
    return context.json(await importBallots(operations, cycle, of, read.ballots, await by(context, actor)), 201);
  });
  app.post('/:cycle/rating-rounds/:id/requests', async (context) => {
    const { cycle, id: of } = context.req.param();
    const request = await parseBody(context, requestBody);
    const { id: actor } = await allowed(deps, context, cycle, 'open_round', null);
    const who = await by(context, actor);
    const number =
      request.ask === 'extend'
        ? await extendRound(operations, cycle, of, request, who)
        : await withdrawRound(operations, cycle, of, request.reason, who);
    return context.json({ number }, 201);
  });
  return app;
}

/** The operator looks after the record, as the auditor does; acting for nobody, rating nobody. */
async function readerOf(deps: HttpDeps, context: Context, cycle: string): Promise<Reader> {
  const caller = await callerOf(deps, context, cycle);
  if (caller === 'operator') return { post: '', unit: null, as: 'auditor' };
  return { post: caller.id, unit: caller.unit, as: readsAll(caller) ? caller.post : 'unit' };
}
