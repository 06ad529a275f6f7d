import { Hono } from 'hono';
import { z } from 'zod';
import { sendBackDraft, signDraft } from '../operations/draft.ts';
import { operationError } from '../operations/errors.ts';
import { draftView, waitingDrafts } from '../views/drafts.ts';
import { allowed, mayRead, unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

const draft = z.number().int().min(1);

const decisionBody = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('sign'), draft }),
  z.strictObject({ ask: z.literal('send_back'), draft, reason: z.string().min(1).max(2000) }),
]);

/** Drafts of reports: seen by their unit, signed or sent back by its head. */
export function draftsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db, businessNow } = operations;
  app.get('/:cycle/drafts', async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle);
    return context.json(await waitingDrafts(db, cycle, unit, await businessNow()));
  });
  app.get('/:cycle/drafts/:task/:unit/:period', async (context) => {
    const { cycle, ...of } = context.req.param();
    await mayRead(deps, context, cycle, of.unit, of.task);
    const view = await draftView(db, cycle, of, await businessNow());
    if (!view) throw operationError('not_found', 'unknown_draft', `${of.task}/${of.unit}/${of.period}`);
    return context.json(view);
  });
  app.post('/:cycle/drafts/:task/:unit/:period/requests', async (context) => {
    const at = await businessNow();
    const { cycle, ...of } = context.req.param();
    const body = await parseBody(context, decisionBody);
    const person = await allowed(deps, context, cycle, 'sign_report', of.unit, of.task);
    const by = { cycle, ...of, key: idempotencyKey(context), actor: person.id, at, draft: body.draft };
    if (body.ask === 'sign') {
      const answer = await signDraft(operations, by);
      return context.json(answer, answer.status === 'taken' ? 201 : 202);
    }
    return context.json({ number: await sendBackDraft(operations, { ...by, reason: body.reason }) }, 201);
  });
  return app;
}
