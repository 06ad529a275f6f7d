import { Hono } from 'hono';
import { z } from 'zod';
import { type Actor, isOfUnit, isPost } from '../../workflows/rules/authority/actor.ts';
import { mayDo, mayDoForAll } from '../../workflows/rules/authority/may-do.ts';
import type { TaskCommand } from '../../workflows/rules/task/commands.ts';
import { day, target } from '../intake/scalars.ts';
import { operationError } from '../operations/errors.ts';
import { requestTask } from '../operations/request-task.ts';
import { openProposals, proposalKey, sharesIn, type TaskView, taskView } from '../views/task.ts';
import type { AskOfReport } from '../views/task-reports.ts';
import { decidesAs } from './acts-as.ts';
import { allowed, permitted, speaksFor, unitsTold } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { linkNext, pageAsked, paged } from './paging.ts';

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
  z.strictObject({ ask: z.literal('withdraw_report'), unit: id, period: id, reason }),
  z.strictObject({ ask: z.literal('propose'), change, reason, urgent: reason.optional() }),
  z.strictObject({ ask: z.literal('approve'), proposal: id }),
  z.strictObject({ ask: z.literal('reject'), proposal: id, reason }),
  z.strictObject({ ask: z.literal('claim_completion'), unit: id, note: z.string().max(2000) }),
]);

const TASK = endpoint('task', 'A task: targets, reports, lights, what was decided');
const PROPOSALS = endpoint(
  'proposals',
  'Requests that wait for approval, the oldest first; a unit is told of those about its tasks, and of its own',
  { query: z.strictObject(paged) },
);
const ACT_ON_TASK = endpoint(
  'actOnTask',
  'Verify, return or withdraw a report, propose or decide a change, claim completion',
  {
    body: requestBody,
    keyed: true,
    status: [201],
  },
);

/** Tasks: how they stand, what waits for approval, and what is asked of them besides reports. */
export function tasksRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/tasks/:task', TASK.told, async (context) => {
    const { cycle, task } = context.req.param();
    const caller = await permitted(deps, context, cycle, 'read_cycle');
    const view = await taskView(db, cycle, task, await businessNow());
    if (!view) throw operationError('not_found', 'unknown_task', task);
    const offered = asOffered(view, caller);
    if (mayDoForAll(caller, 'read_reports')) return TASK.answer(context, offered);
    return TASK.answer(context, asSeenBy(offered, await speaksFor(deps, cycle, caller.unit)));
  });
  app.get('/:cycle/proposals', PROPOSALS.told, async (context) => {
    const { cycle } = context.req.param();
    const caller = await permitted(deps, context, cycle, 'read_cycle');
    const units = await unitsTold(deps, cycle, caller);
    const own = units && { post: caller.id, units };
    const page = pageAsked(context, 3);
    const rows = await openProposals(db, cycle, await businessNow(), own, page);
    linkNext(context, rows, page, proposalKey);
    return PROPOSALS.answer(context, rows);
  });
  app.post('/:cycle/tasks/:task/requests', ACT_ON_TASK.told, async (context) => {
    const { cycle, task } = context.req.param();
    const body = await ACT_ON_TASK.body(context);
    const ofUnit = body.ask === 'claim_completion' || body.ask === 'withdraw_report';
    const unit = ofUnit ? body.unit : null;
    const person = await allowed(deps, context, cycle, body.ask, unit, task);
    const command: TaskCommand = { ...body, ...(await decidesAs(deps.operations, context, cycle, person)) };
    return ACT_ON_TASK.answer(context, await requestTask(deps.operations, cycle, task, command));
  });
  return app;
}

/** A task as a unit sees it: who shares in it sees what is reported on it, all others what the plan says. */
function asSeenBy(view: TaskView, units: readonly string[]): TaskView {
  return sharesIn(view, units)
    ? view
    : { ...view, reports: [], missing: [], opinions: [], amendments: [], lowered: [], proposals: [] };
}

/** A task with what the caller may ask: a lead's head names who holds it up, a unit withdraws its own report, a co-unit speaks of others', the office does all else. */
function asOffered(view: TaskView, caller: Actor): TaskView {
  const shares = isOfUnit(caller) && caller.unit !== null && view.co.includes(caller.unit);
  const may = (ask: AskOfReport, unit: string) =>
    isPost(caller) &&
    mayDo(caller, ask, ask === 'withdraw_report' ? unit : caller.unit) &&
    (ask !== 'say_of_report' || shares);
  const leads = caller.unit !== null && view.lead.includes(caller.unit) && mayDo(caller, 'name_blocker', caller.unit);
  return {
    ...view,
    blockers: leads ? view.blockers.filter((unit) => unit !== caller.unit) : [],
    reports: view.reports.map((report) => ({ ...report, asks: report.asks.filter((ask) => may(ask, report.unit)) })),
  };
}
