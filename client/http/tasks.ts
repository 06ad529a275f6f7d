import { Hono } from 'hono';
import { z } from 'zod';
import type { TaskCommand } from '../../workflows/rules/task/commands.ts';
import { day, target } from '../intake/scalars.ts';
import { operationError } from '../operations/errors.ts';
import { requestTask } from '../operations/request-task.ts';
import { openProposals, taskView } from '../views/task.ts';
import { allowed, mayRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

const id = z.string().min(1).max(128);
/** To the second, as all instants are: text order is time order. */
const instant = z.iso.datetime({ precision: 0 });
const reason = z.string().min(1).max(2000);

const change = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('withdraw'), from: day }),
  z.strictObject({ act: z.literal('suspend'), from: day, to: day }),
  z.strictObject({ act: z.literal('accept'), on: day }),
  z.strictObject({ act: z.literal('extend'), indicator: id.nullable(), due: day }),
  z.strictObject({ act: z.literal('change_target'), indicator: id, target, from: day }),
  z.strictObject({ act: z.literal('change_lead'), lead: z.array(id).min(1), from: day }),
  z.strictObject({ act: z.literal('excuse'), period: id, deadline: instant }),
]);

const requestBody = z.discriminatedUnion('ask', [
  z.strictObject({
    ask: z.literal('verify'),
    unit: id,
    period: id,
    lights: z.record(z.string().max(64), z.string().min(1).max(32)).optional(),
  }),
  z.strictObject({ ask: z.literal('return'), unit: id, period: id, reason }),
  z.strictObject({ ask: z.literal('propose'), change, reason, urgent: reason.optional() }),
  z.strictObject({ ask: z.literal('approve'), proposal: id }),
  z.strictObject({ ask: z.literal('reject'), proposal: id, reason }),
  z.strictObject({ ask: z.literal('claim_completion'), unit: id, note: z.string().max(2000) }),
]);

/** Tasks: how they stand, what waits for approval, and what is asked of them besides reports. */
export function tasksRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/tasks/:task', async (context) => {
    const { cycle, task } = context.req.param();
    await mayRead(deps, context, cycle, null);
    const view = await taskView(db, cycle, task, await businessNow());
    if (!view) throw operationError('not_found', 'unknown_task', task);
    return context.json(view);
  });
  app.get('/:cycle/proposals', async (context) => {
    const { cycle } = context.req.param();
    await mayRead(deps, context, cycle, null);
    return context.json(await openProposals(db, cycle, await businessNow()));
  });
  app.post('/:cycle/tasks/:task/requests', async (context) => {
    const { cycle, task } = context.req.param();
    const body = await parseBody(context, requestBody);
    const { urgent, ...request } = body.ask === 'propose' ? body : { ...body, urgent: undefined };
    const unit = request.ask === 'claim_completion' ? request.unit : null;
    const person = await allowed(deps, context, cycle, request.ask, unit, task);
    const at = await businessNow();
    const command: TaskCommand = { ...request, key: idempotencyKey(context), actor: person.id, at };
    return context.json(await requestTask(deps.operations, cycle, task, command, urgent), 201);
  });
  return app;
}
