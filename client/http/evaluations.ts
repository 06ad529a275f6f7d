import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { isOfUnit } from '../../workflows/rules/authority/actor.ts';
import { mayDoForAll } from '../../workflows/rules/authority/may-do.ts';
import { actOfEvaluation } from '../../workflows/rules/evaluation/asks-now.ts';
import type { EvaluationRequest } from '../../workflows/rules/evaluation/conduct-evaluation.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import { below } from '../intake/json-pointer.ts';
import { notNegative } from '../intake/scalars.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { OperationError, operationError } from '../operations/errors.ts';
import { askEvaluation } from '../operations/evaluation.ts';
import { evidenceOf } from '../operations/evidence.ts';
import { evaluationPage, evaluationView, tryYear } from '../views/evaluation.ts';
import { evaluationYears } from '../views/evaluation-years.ts';
import { offerEvaluation } from '../views/offered-evaluation.ts';
import { decidesAs } from './acts-as.ts';
import { allowed, callerOf, permitted, speaksFor } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { documentPage } from './document-page.ts';
import { download, endpoint } from './endpoint.ts';
import { fileHashes } from './evidence.ts';
import * as query from './queries.ts';
import { versionOf } from './review-seen.ts';

const text = z.string().min(1).max(2000);
const name = z.string().min(1).max(64);
const id = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);
const said = { unit: name, reason: text, evidence: text };

const entry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['plus', 'minus']), amount: notNegative, ...said }),
  z.strictObject({ kind: z.literal('veto'), veto: name, ...said }),
]);

const request = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('propose_entry'), id, entry }),
  z.strictObject({ ask: z.literal('approve_entry'), id }),
  z.strictObject({ ask: z.literal('reject_entry'), id, reason: text }),
  z.strictObject({ ask: z.literal('draft'), reason: text.nullable().default(null) }),
  z.strictObject({ ask: z.literal('object'), unit: name, grounds: text, evidence: text, files: fileHashes }),
  z.strictObject({ ask: z.literal('rule'), objection: z.string().min(1).max(128), upheld: z.boolean(), reason: text }),
  z.strictObject({ ask: z.literal('approve') }),
  z.strictObject({ ask: z.literal('publish') }),
  z.strictObject({ ask: z.literal('take_over'), use: name, by: text, document: text }),
]);

const tryBody = z.strictObject({
  changes: z.array(z.strictObject({ set: z.string().max(200), to: z.string().max(32) })).max(50),
});

const EVALUATIONS = endpoint('evaluations', 'The years that are evaluated, and how far each has come', {
  whole: 'one a year of the plan',
});
const EVALUATION = endpoint('evaluation', 'The annual evaluation');
const EVALUATION_DOCUMENT = download(
  'evaluationDocument',
  'A version of the annual evaluation as a document',
  'text/html',
  {
    query: z.strictObject({ version: query.number }),
  },
);
const TRY_EVALUATION = endpoint('tryEvaluation', 'What the annual evaluation would be with other figures', {
  body: tryBody,
});
const ACT_ON_EVALUATION = endpoint(
  'actOnEvaluation',
  'Propose, decide, draft, object, rule, approve or publish in an annual evaluation',
  { body: request, keyed: true, status: [201] },
);

/** The annual evaluation: seen, explained, tried, drafted by one, approved by another, published, taken over. */
export function evaluationsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.get('/:cycle/evaluations', EVALUATIONS.told, async (context) => {
    const { cycle } = context.req.param();
    const caller = await permitted(deps, context, cycle, 'read_cycle');
    const definition = await cycleDefinition(operations.db, cycle);
    const reader = mayDoForAll(caller, 'see_unpublished') ? 'whole' : isOfUnit(caller) ? 'unit' : 'published';
    return EVALUATIONS.answer(context, await evaluationYears(operations.db, cycle, definition, reader));
  });
  app.get('/:cycle/evaluations/:year', EVALUATION.told, async (context) => {
    const { cycle } = context.req.param();
    const year = yearOf(context);
    const own = await ownUnits(deps, context, cycle);
    const seen = (await seesAll(deps, context, cycle)) ? null : own;
    const view = await evaluationView(operations.db, cycle, year, seen);
    if (!view) throw await noEvaluation(deps, cycle);
    const asking = { actor: await callerOf(deps, context, cycle), own, at: await operations.businessNow() };
    return EVALUATION.answer(context, await offerEvaluation(operations.db, cycle, view, asking));
  });
  app.get('/:cycle/evaluations/:year/document', EVALUATION_DOCUMENT.told, async (context) => {
    const { cycle } = context.req.param();
    const year = yearOf(context);
    const version = versionOf(EVALUATION_DOCUMENT.query(context).version);
    const onlyPublished = !(await seesAll(deps, context, cycle));
    await cycleDefinition(operations.db, cycle);
    const page = await evaluationPage(operations.db, cycle, year, { onlyPublished, version });
    if (page === null && version !== null)
      throw operationError('not_found', 'no_evaluation_version', `${year} v${version}`);
    if (page === null) throw operationError('not_found', 'not_evaluated', year);
    return documentPage(context, page);
  });
  askingRoutes(app, deps);
  return app;
}

/** What a year would come to is tried, and what is asked of it is decided. */
function askingRoutes(app: Hono, deps: HttpDeps): void {
  const { operations } = deps;
  app.post('/:cycle/evaluations/:year/try', TRY_EVALUATION.told, async (context) => {
    const { cycle } = context.req.param();
    const year = yearOf(context);
    const { changes } = await TRY_EVALUATION.body(context);
    await permitted(deps, context, cycle, 'try_rules');
    const tried = await tryYear(operations.db, cycle, year, changes);
    if (!tried) throw await noEvaluation(deps, cycle);
    if ('unknown' in tried) {
      const place = (at: number) => below(below('', 'changes'), at);
      const refused = tried.unknown.map(({ at, subject }) => ({
        line: null,
        code: 'unknown_change',
        subject,
        path: place(at),
      }));
      throw new OperationError('refused', refused);
    }
    return TRY_EVALUATION.answer(context, tried);
  });
  app.post('/:cycle/evaluations/:year/requests', ACT_ON_EVALUATION.told, async (context) => {
    const { cycle } = context.req.param();
    const year = yearOf(context);
    const body = await ACT_ON_EVALUATION.body(context);
    const person = await callerFor(deps, context, cycle, body);
    const by = await decidesAs(operations, context, cycle, person);
    const command = { ...by, ...(await asked(deps, cycle, body)) };
    return ACT_ON_EVALUATION.answer(context, { number: await askEvaluation(operations, cycle, year, command) });
  });
}

/** The year that is asked for; refused as `not_a_year` where it is none. */
function yearOf(context: Context): string {
  const year = context.req.param('year') ?? '';
  if (!/^[0-9]{4}$/.test(year)) throw operationError('refused', 'not_a_year', year, 'path:year');
  return year;
}

type Body = z.output<typeof request>;

/** An objection is its unit's. */
function callerFor(deps: HttpDeps, context: Context, cycle: string, body: Body): Promise<Person> {
  if (body.ask === 'object') return allowed(deps, context, cycle, 'object', body.unit);
  return allowed(deps, context, cycle, actOfEvaluation(body.ask), null);
}

async function asked({ operations }: HttpDeps, cycle: string, body: Body): Promise<EvaluationRequest> {
  switch (body.ask) {
    case 'propose_entry':
      return { ...body, entry: { amount: '0', veto: null, ...body.entry } };
    case 'object':
      return { ...body, files: await evidenceOf(operations.db, cycle, body.unit, body.files) };
    default:
      return body;
  }
}

/** The units whose draft a unit's post may see before it is published. */
async function ownUnits(deps: HttpDeps, context: Context, cycle: string): Promise<readonly string[]> {
  const caller = await callerOf(deps, context, cycle);
  return caller.unit === null ? [] : speaksFor(deps, cycle, caller.unit);
}

/** Drafts and items are seen by the office; units see what is published. */
async function seesAll(deps: HttpDeps, context: Context, cycle: string): Promise<boolean> {
  return mayDoForAll(await callerOf(deps, context, cycle), 'see_unpublished');
}

async function noEvaluation({ operations }: HttpDeps, cycle: string): Promise<OperationError> {
  const { policy } = await cycleDefinition(operations.db, cycle);
  return operationError('not_found', 'no_evaluation', policy.id);
}
