import { type Context, Hono } from 'hono';
import { unitName } from '../../workflows/rules/names.ts';
import { dayOf, lastDayOf } from '../../workflows/rules/time/instant.ts';
import { daysLeft } from '../../workflows/rules/time/wording.ts';
import { toldCase } from '../explain/told-case.ts';
import { type Language, speaker } from '../messages/catalogue.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { organisedAt } from '../operations/organised.ts';
import { caseOnPaper } from '../views/case-on-paper.ts';
import { caseState } from '../views/case-state.ts';
import { followUpView } from '../views/follow-ups.ts';
import { visitTold } from '../views/visits.ts';
import { callerOf } from './caller.ts';
import { asksOfCaller, concerns } from './case-seen.ts';
import type { HttpDeps } from './deps.ts';
import { documentPage } from './document-page.ts';
import { download, endpoint } from './endpoint.ts';
import { languageAsked } from './problem-response.ts';

const TOLD_CASE = endpoint(
  'toldCase',
  "A case told in the caller's language with its history, and what the caller may ask of it now",
);

const CASE_DOCUMENT = download('caseDocument', 'A case as a document to be printed', 'text/html');

/** A case in words and on paper, for those whom it concerns. */
export function toldCasesRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  app.get('/:cycle/follow-ups/:id/told', TOLD_CASE.told, async (context) => {
    const { cycle, id } = context.req.param();
    const { told } = await tell(deps, context, cycle, id, languageAsked(context));
    return TOLD_CASE.answer(context, told);
  });
  app.get('/:cycle/follow-ups/:id/document', CASE_DOCUMENT.told, async (context) => {
    const { cycle, id } = context.req.param();
    const { view, told, definition } = await tell(deps, context, cycle, id, 'zh');
    return documentPage(context, caseOnPaper(definition.plan, view, told));
  });
  return app;
}

/** A case in a language, with what the caller may ask of it; refused as `not_found` where it does not concern them. */
async function tell(deps: HttpDeps, context: Context, cycle: string, id: string, language: Language) {
  const { operations } = deps;
  const caller = await callerOf(deps, context, cycle);
  const view = await followUpView(operations.db, cycle, id);
  const state = await caseState(operations.db, cycle, id);
  if (!view || !state || !concerns(caller, view)) throw operationError('not_found', 'unknown_follow_up', id);
  const definition = await cycleDefinition(operations.db, cycle);
  const now = await operations.businessNow();
  const { plan } = await organisedAt(operations, cycle, now);
  const { awaitedBy } = view;
  const { visit } = view.source;
  const told = toldCase({ say: speaker(language) }, view, {
    definition,
    state,
    left: awaitedBy === null ? null : daysLeft(definition.calendar, dayOf(now), lastDayOf(awaitedBy)),
    asks: asksOfCaller(caller, view, state, now),
    unitName: (unit) => unitName(plan, unit),
    visit: typeof visit === 'string' ? await visitTold(operations.db, cycle, visit) : null,
  });
  return { view, told, definition };
}
