import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { isDay } from '../../workflows/rules/time/day.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { isField } from '../intake/plan-table/columns.ts';
import type { Mapping } from '../intake/plan-table/find-table.ts';
import { operationError } from '../operations/errors.ts';
import { changePlan } from '../operations/plan-change.ts';
import { changesIn } from '../operations/plan-change-faults.ts';
import { planDiff, type SentTable } from '../operations/plan-diff.ts';
import { livePlan } from '../views/live-plan.ts';
import { planChanges } from '../views/plan-changes.ts';
import { planTable } from '../views/plan-table.ts';
import { allowed, mayRead } from './caller.ts';
import { found } from './cycles.ts';
import type { HttpDeps } from './deps.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';
import { sentTable } from './sent-table.ts';
import { handOutTable } from './unit-forms.ts';

const decisionBody = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('approve_plan') }),
  z.strictObject({ ask: z.literal('reject_plan'), reason: z.string().min(1).max(2000) }),
]);

/** The plan of a running cycle as its 任务分解表: handed out, compared, and changed as a whole with four eyes. */
export function planTablesRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db, businessNow } = operations;
  app.get('/:cycle/plan-table', async (context) => {
    const { cycle } = context.req.param();
    await mayRead(deps, context, cycle, null);
    const now = await businessNow();
    const plan = found(await livePlan(db, cycle, now), cycle);
    return handOutTable(context, planTable(plan, dayOf(now)), `${cycle}-plan`);
  });
  app.post('/:cycle/plan-diff', async (context) => {
    const { cycle } = context.req.param();
    await mayRead(deps, context, cycle, null);
    return context.json((await planDiff(operations, cycle, await tableOf(context), await businessNow())).found);
  });
  app.get('/:cycle/plan-changes', async (context) => {
    const { cycle } = context.req.param();
    await mayRead(deps, context, cycle, null);
    return context.json(await planChanges(db, cycle));
  });
  app.post('/:cycle/plan-changes/:id', async (context) => {
    const { cycle, id } = context.req.param();
    const person = await allowed(deps, context, cycle, 'propose_plan', null);
    const [key, at] = [idempotencyKey(context), await businessNow()];
    if (!/^[a-z0-9-]{1,64}$/.test(id)) throw operationError('refused', 'bad_request', 'path:id');
    const from = context.req.query('from') ?? dayOf(at);
    const reason = context.req.query('reason') ?? '';
    if (!isDay(from)) throw operationError('refused', 'bad_request', 'query:from');
    if (reason === '' || reason.length > 2000) throw operationError('refused', 'bad_request', 'query:reason');
    const diff = await planDiff(operations, cycle, await tableOf(context), at, from);
    const { changes, impossible } = changesIn(diff.found, context.req.query('withdraw') === 'yes');
    const command = { ask: 'propose_plan', changes, reason, source: diff.source, key, actor: person.id, at } as const;
    const number = await changePlan(operations, cycle, id, command, impossible);
    return context.json({ id, number, changes }, 201);
  });
  app.post('/:cycle/plan-changes/:id/requests', async (context) => {
    const { cycle, id } = context.req.param();
    const decision = await parseBody(context, decisionBody);
    const person = await allowed(deps, context, cycle, decision.ask, null);
    const command = { ...decision, key: idempotencyKey(context), actor: person.id, at: await businessNow() };
    return context.json({ id, number: await changePlan(operations, cycle, id, command) }, 201);
  });
  return app;
}

/** The table of a request: its sheet (`sheet`), and what its columns mean (`map=县领导=leader`, repeated). */
async function tableOf(context: Context): Promise<SentTable> {
  const pairs = (context.req.queries('map') ?? []).map((pair) => pair.split('='));
  if (pairs.some((p) => p.length !== 2 || !isField(p[1] ?? '')))
    throw operationError('refused', 'bad_request', 'query:map');
  const mapping: Mapping = Object.fromEntries(pairs.map(([heading = '', field = '']) => [heading, field]));
  return { ...(await sentTable(context)), sheet: context.req.query('sheet'), mapping };
}
