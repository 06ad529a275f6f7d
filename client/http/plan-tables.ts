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
import { changeKey, planChanges } from '../views/plan-changes.ts';
import { planTable } from '../views/plan-table.ts';
import { planView } from '../views/plan-view.ts';
import { actsAs, decidesAs } from './acts-as.ts';
import { allowed, changesTold, permitted } from './caller.ts';
import { found } from './cycles.ts';
import type { HttpDeps } from './deps.ts';
import { download, endpoint } from './endpoint.ts';
import { linkNext, pageAsked, paged } from './paging.ts';
import * as query from './queries.ts';
import { sentTable } from './sent-table.ts';
import { handOutTable } from './unit-forms.ts';

const decisionBody = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('approve_plan') }),
  z.strictObject({ ask: z.literal('reject_plan'), reason: z.string().min(1).max(2000) }),
]);

const PLAN = endpoint('plan', 'The plan as it stands: tasks, targets, leads and deadlines in force');
const PLAN_TABLE = download(
  'planTable',
  'The plan as a table',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  { query: z.strictObject({ as: query.tableFormat }) },
);
const PLAN_DIFF = endpoint('planDiff', 'What a table would change in the plan', {
  query: z.strictObject({ name: query.needed.fileName, sheet: query.text, map: query.many }),
  sends: 'application/octet-stream',
  takes: 'files',
});
const PLAN_CHANGES = endpoint('planChanges', 'Changes of the plan by a table, the newest first', {
  query: z.strictObject({ status: z.enum(['open', 'decided']).optional(), ...paged }),
});
const PROPOSE_PLAN_CHANGE = endpoint('proposePlanChange', 'Propose what a table changes in the plan', {
  query: z.strictObject({
    name: query.needed.fileName,
    sheet: query.text,
    map: query.many,
    from: query.day,
    reason: query.needed.text,
    withdraw: query.text,
  }),
  sends: 'application/octet-stream',
  takes: 'files',
  keyed: true,
  status: [201],
});
const ACT_ON_PLAN_CHANGE = endpoint('actOnPlanChange', 'Approve or reject a change of the plan', {
  body: decisionBody,
  keyed: true,
  status: [201],
});

/** The plan of a running cycle as its 任务分解表: handed out, compared, and changed as a whole with four eyes. */
export function planTablesRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db, businessNow } = operations;
  app.get('/:cycle/plan', PLAN.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_cycle');
    return PLAN.answer(context, found(await planView(db, cycle, await businessNow()), cycle));
  });
  app.get('/:cycle/plan-table', PLAN_TABLE.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_cycle');
    const now = await businessNow();
    const plan = found(await livePlan(db, cycle, now), cycle);
    return handOutTable(context, planTable(plan, dayOf(now)), `${cycle}-plan`);
  });
  app.post('/:cycle/plan-diff', PLAN_DIFF.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_cycle');
    return PLAN_DIFF.answer(
      context,
      (await planDiff(operations, cycle, await tableOf(context), await businessNow())).found,
    );
  });
  app.get('/:cycle/plan-changes', PLAN_CHANGES.told, (context) => tellChanges(deps, context));
  app.post('/:cycle/plan-changes/:id', PROPOSE_PLAN_CHANGE.told, async (context) => {
    const { cycle, id } = context.req.param();
    const person = await allowed(deps, context, cycle, 'propose_plan', null);
    const by = await actsAs(operations, context, person.id);
    if (!/^[a-z0-9-]{1,64}$/.test(id)) throw operationError('refused', 'bad_request', 'path:id');
    const from = context.req.query('from') ?? dayOf(by.at);
    const { reason } = PROPOSE_PLAN_CHANGE.query(context);
    if (!isDay(from)) throw operationError('refused', 'bad_request', 'query:from');
    if (reason === '') throw operationError('refused', 'bad_request', 'query:reason');
    const diff = await planDiff(operations, cycle, await tableOf(context), by.at, from);
    const { changes, impossible } = changesIn(diff.found, context.req.query('withdraw') === 'yes');
    const command = { ask: 'propose_plan', changes, reason, source: diff.source, ...by } as const;
    const number = await changePlan(operations, cycle, id, command, impossible);
    return PROPOSE_PLAN_CHANGE.answer(context, { id, number, changes });
  });
  app.post('/:cycle/plan-changes/:id/requests', ACT_ON_PLAN_CHANGE.told, async (context) => {
    const { cycle, id } = context.req.param();
    const decision = await ACT_ON_PLAN_CHANGE.body(context);
    const person = await allowed(deps, context, cycle, decision.ask, null);
    const command = { ...decision, ...(await decidesAs(operations, context, cycle, person)) };
    return ACT_ON_PLAN_CHANGE.answer(context, { id, number: await changePlan(operations, cycle, id, command) });
  });
  return app;
}

async function tellChanges(deps: HttpDeps, context: Context): Promise<Response> {
  const { cycle = '' } = context.req.param();
  const { db, businessNow } = deps.operations;
  const caller = await permitted(deps, context, cycle, 'read_cycle');
  const page = pageAsked(context, 2);
  const { status } = PLAN_CHANGES.query(context);
  const told = changesTold(caller).filter((of) => status === undefined || (of === 'open') === (status === 'open'));
  const rows = await planChanges(db, cycle, await businessNow(), told, page);
  linkNext(context, rows, page, changeKey);
  return PLAN_CHANGES.answer(context, rows);
}

/** The table of a request: its sheet (`sheet`), and what its columns mean (`map=县领导=leader`, repeated). */
async function tableOf(context: Context): Promise<SentTable> {
  const pairs = (context.req.queries('map') ?? []).map((pair) => pair.split('='));
  if (pairs.some((p) => p.length !== 2 || !isField(p[1] ?? '')))
    throw operationError('refused', 'bad_request', 'query:map');
  const mapping: Mapping = Object.fromEntries(pairs.map(([heading = '', field = '']) => [heading, field]));
  return { ...(await sentTable(context)), sheet: context.req.query('sheet'), mapping };
}
