import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { day } from '../intake/scalars.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { sendSpecialReport } from '../operations/send-special-report.ts';
import { specialReportPage, specialReportsView } from '../views/special-reports.ts';
import { allowed, callerOf, readsAll } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

const name = z.string().min(1).max(200);

const reportBody = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/),
  round: name,
  title: name,
  number: name,
  to: name,
  signer: name,
  on: day,
  text: z.string().min(1).max(20_000),
});

/** Reports on one topic to the county's leader: the business of the office alone. */
export function specialReportsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db } = operations;
  app.get('/:cycle/special-reports', async (context) => {
    const { cycle } = context.req.param();
    await office(deps, context, cycle);
    return context.json(await specialReportsView(db, cycle));
  });
  app.get('/:cycle/special-reports/:id/document', async (context) => {
    const { cycle, id } = context.req.param();
    await office(deps, context, cycle);
    const page = await specialReportPage(db, cycle, id);
    if (page === null) throw operationError('not_found', 'unknown_special_report', id);
    return context.html(page);
  });
  app.post('/:cycle/special-reports', async (context) => {
    const { cycle } = context.req.param();
    const { id, ...report } = await parseBody(context, reportBody);
    const person = await allowed(deps, context, cycle, 'send_special_report', null);
    const by = { key: idempotencyKey(context), actor: person.id, at: await operations.businessNow() };
    await sendSpecialReport(operations, cycle, id, report, by);
    return context.json({ id }, 201);
  });
  return app;
}

async function office(deps: HttpDeps, context: Context, cycle: string): Promise<void> {
  const caller = await callerOf(deps, context, cycle);
  if (!readsAll(caller)) throw operationError('forbidden', 'forbidden', caller.id);
  await cycleDefinition(deps.operations.db, cycle);
}
