import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Person } from '../../workflows/rules/plan.ts';
import { day } from '../intake/scalars.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { evidenceOf } from '../operations/evidence.ts';
import { recordVisit } from '../operations/record-visit.ts';
import { inspectionsView } from '../views/inspections.ts';
import { visitKey, visitsView } from '../views/visits.ts';
import { actsAs } from './acts-as.ts';
import { allowed, permitted, unitNamed } from './caller.ts';
import { concerns } from './case-seen.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { fileHashes } from './evidence.ts';
import { linkNext, pageAsked, paged } from './paging.ts';
import * as query from './queries.ts';

const text = z.string().min(1).max(4000);
const unit = z.string().min(1).max(64);

const visitBody = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/),
  unit,
  visitors: z.array(unit).max(200).default([]),
  on: day,
  seen: text,
  learned: z.array(text).max(50).default([]),
  files: fileHashes,
  inspected: z
    .strictObject({
      inspection: z.string().min(1).max(64),
      period: z.string().min(4).max(10),
      acts: z.array(text).min(1).max(50),
    })
    .optional(),
});

const VISITS = endpoint('visits', 'Visits of units to each other, the newest first', {
  query: z.strictObject({ unit: query.unit, id: query.id, ...paged }),
});
const INSPECTIONS = endpoint('inspections', 'Recurring inspections, and how they stand', {
  whole: 'those of the rules, one a period of the plan',
  query: z.strictObject({ unit: query.unit }),
});
const RECORD_VISIT = endpoint('recordVisit', 'Write down a visit', { body: visitBody, keyed: true, status: [201] });

/** Visits of units to each other: the office writes them down, every unit reads them. */
export function visitsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db } = operations;
  app.get('/:cycle/visits', VISITS.told, async (context) => {
    const { cycle } = context.req.param();
    const caller = await permitted(deps, context, cycle, 'read_cycle');
    const unit = await unitNamed(deps, context, cycle);
    const { id = null } = VISITS.query(context);
    const page = pageAsked(context, 2);
    const rows = await visitsView(db, cycle, { unit, id }, (made) => concerns(caller, made), page);
    linkNext(context, rows, page, visitKey);
    return VISITS.answer(context, rows);
  });
  app.get('/:cycle/inspections', INSPECTIONS.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_cycle');
    const unit = await unitNamed(deps, context, cycle);
    return INSPECTIONS.answer(context, await inspectionsView(db, cycle, unit, await operations.businessNow()));
  });
  app.post('/:cycle/visits', RECORD_VISIT.told, async (context) => {
    const { cycle } = context.req.param();
    const { id, files: hashes, ...told } = await RECORD_VISIT.body(context);
    const person = await recorder(deps, context, cycle, told.inspected?.inspection);
    const files = await evidenceOf(db, cycle, told.unit, hashes);
    const by = await actsAs(operations, context, person.id);
    const { inspected, ...visit } = told;
    await recordVisit(
      operations,
      cycle,
      id,
      { ...visit, ...(files ? { files } : {}), ...(inspected ? { inspected } : {}) },
      by,
    );
    return RECORD_VISIT.answer(context, { id });
  });
  return app;
}

/** The post that sees to an inspection records it, whatever post it is; every other visit is the office's to record. */
async function recorder(deps: HttpDeps, context: Context, cycle: string, inspection?: string): Promise<Person> {
  const { policy } = await cycleDefinition(deps.operations.db, cycle);
  const inCharge = policy.inspections?.find((i) => i.id === inspection)?.by ?? null;
  if (inCharge === null) return allowed(deps, context, cycle, 'record_visit', null);
  return allowed(deps, context, cycle, 'record_inspection', { inCharge });
}
