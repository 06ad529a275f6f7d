import { Hono } from 'hono';
import { z } from 'zod';
import { findingTypes } from '../../workflows/rules/review/finding-types.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { evidenceOf } from '../operations/evidence.ts';
import { recordFinding } from '../operations/record-finding.ts';
import { findingKey, findings } from '../views/findings.ts';
import { actsAs } from './acts-as.ts';
import { allowed, permitted, unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { fileHashes } from './evidence.ts';
import { linkNext, pageAsked, paged } from './paging.ts';
import * as query from './queries.ts';

const text = z.string().min(1).max(4000);

const findingBody = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/),
  unit: z.string().min(1).max(64),
  name: z.string().min(1).max(200),
  text,
  source: text,
  evidence: text,
  files: fileHashes,
});

const FINDINGS = endpoint('findings', 'Named findings', {
  query: z.strictObject({ unit: query.unit, visit: query.id, ...paged }),
});
const FINDING_TYPES = endpoint('findingTypes', 'The findings that the rules know by name, and what follows each', {
  whole: 'those of the rules',
});
const RECORD_FINDING = endpoint('recordFinding', 'Record a finding about a unit', {
  body: findingBody,
  keyed: true,
  status: [201],
});

/** What supervisors found about units, and what followed from it. */
export function findingsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.get('/:cycle/findings', FINDINGS.told, async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle, 'read_cases');
    const { visit = null } = FINDINGS.query(context);
    const page = pageAsked(context, 2);
    const rows = await findings(operations.db, cycle, { unit, visit }, page);
    linkNext(context, rows, page, findingKey);
    return FINDINGS.answer(context, rows);
  });
  app.get('/:cycle/finding-types', FINDING_TYPES.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_cycle');
    const { policy } = await cycleDefinition(operations.db, cycle);
    return FINDING_TYPES.answer(context, findingTypes(policy));
  });
  app.post('/:cycle/findings', RECORD_FINDING.told, async (context) => {
    const { cycle } = context.req.param();
    const { id, files: hashes, ...told } = await RECORD_FINDING.body(context);
    const person = await allowed(deps, context, cycle, 'record_finding', null);
    const files = await evidenceOf(operations.db, cycle, told.unit, hashes);
    const by = await actsAs(operations, context, person.id);
    const opened = await recordFinding(operations, cycle, id, files ? { ...told, files } : told, by);
    return RECORD_FINDING.answer(context, { id, opened });
  });
  return app;
}
