import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { sendBackDraft, signDraft } from '../operations/draft.ts';
import { operationError } from '../operations/errors.ts';
import { draftKey, draftView, waitingDrafts } from '../views/drafts.ts';
import { actsAs } from './acts-as.ts';
import { allowed, permitted, seenOr, unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { linkNext, pageAsked, paged } from './paging.ts';
import * as query from './queries.ts';

const draft = z.number().int().min(1);

const decisionBody = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('sign'), draft }),
  z.strictObject({ ask: z.literal('send_back'), draft, reason: z.string().min(1).max(2000) }),
]);

const DRAFTS = endpoint('drafts', "Reports that wait for the head's signature", {
  query: z.strictObject({ unit: query.unit, ...paged }),
});
const DRAFT = endpoint('draft', "A report that waits for the head's signature");
const ACT_ON_DRAFT = endpoint('actOnDraft', 'Sign a report, or send it back', {
  body: decisionBody,
  keyed: true,
  status: [201],
});

interface Draft {
  readonly task: string;
  readonly unit: string;
  readonly period: string;
}

/** Drafts of reports: seen by their unit, signed or sent back by its head. */
export function draftsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db, businessNow } = operations;
  const seen = (context: Context, cycle: string, { task, unit, period }: Draft) =>
    seenOr(permitted(deps, context, cycle, 'read_reports', unit, task), 'unknown_draft', `${task}/${unit}/${period}`);
  app.get('/:cycle/drafts', DRAFTS.told, async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle, 'read_reports');
    const page = pageAsked(context, 4);
    const rows = await waitingDrafts(db, cycle, unit, await businessNow(), page);
    linkNext(context, rows, page, draftKey);
    return DRAFTS.answer(context, rows);
  });
  app.get('/:cycle/drafts/:task/:unit/:period', DRAFT.told, async (context) => {
    const { cycle, ...of } = context.req.param();
    await seen(context, cycle, of);
    const view = await draftView(db, cycle, of, await businessNow());
    if (!view) throw operationError('not_found', 'unknown_draft', `${of.task}/${of.unit}/${of.period}`);
    return DRAFT.answer(context, view);
  });
  app.post('/:cycle/drafts/:task/:unit/:period/requests', ACT_ON_DRAFT.told, async (context) => {
    const { cycle, ...of } = context.req.param();
    const body = await ACT_ON_DRAFT.body(context);
    await seen(context, cycle, of);
    const person = await allowed(deps, context, cycle, 'sign_report', of.unit, of.task);
    const by = { cycle, ...of, ...(await actsAs(operations, context, person.id)), draft: body.draft };
    if (body.ask === 'sign') {
      const answer = await signDraft(operations, by);
      return ACT_ON_DRAFT.answer(context, answer, answer.status === 'taken' ? 201 : 202);
    }
    return ACT_ON_DRAFT.answer(context, { number: await sendBackDraft(operations, { ...by, reason: body.reason }) });
  });
  return app;
}
