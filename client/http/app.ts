import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { operationError } from '../operations/errors.ts';
import { answerAtOneLook, readAsCaller } from '../operations/read-as-caller.ts';
import { ownOriginOnly } from './account-caller.ts';
import { accountProposalsRoutes } from './account-proposals.ts';
import { accountRequestsRoutes } from './account-requests.ts';
import { accountsRoutes } from './accounts.ts';
import { backupRoutes } from './backup.ts';
import { ballotsRoutes } from './ballots.ts';
import { boardRoutes } from './board.ts';
import { limitBody } from './body-size.ts';
import { burdenRoutes } from './burden.ts';
import { calendarsRoutes } from './calendars.ts';
import { callerOf } from './caller.ts';
import { caseListsRoutes } from './case-lists.ts';
import { checksRoutes } from './checks.ts';
import { coUnitsRoutes } from './co-units.ts';
import { comparisonRoutes } from './comparison.ts';
import { consolePages } from './console/console-pages.ts';
import { cyclesRoutes } from './cycles.ts';
import type { HttpDeps } from './deps.ts';
import { descriptionRoutes } from './description/description-routes.ts';
import { documentsRoutes } from './documents.ts';
import { draftsRoutes } from './drafts.ts';
import { onlyIfUnchanged } from './entity-tag.ts';
import { evaluationsRoutes } from './evaluations.ts';
import { eventsRoutes } from './events.ts';
import { evidenceRoutes } from './evidence.ts';
import { findingsRoutes } from './findings.ts';
import { followUpsRoutes } from './follow-ups.ts';
import { formDraftsRoutes } from './form-drafts.ts';
import { lightsRoutes } from './lights.ts';
import { limitAddresses, oneExportAtATime } from './limits.ts';
import { listsRoutes } from './lists.ts';
import { changesRoutes } from './live/changes-routes.ts';
import { mailRoutes } from './mail.ts';
import { mattersRoutes } from './matters.ts';
import { refuseOtherMethods } from './method-not-allowed.ts';
import { newCycleRoutes } from './new-cycle.ts';
import { noBodyForHead } from './no-body-for-head.ts';
import { oneKeyOneRequest } from './one-key-one-request.ts';
import { operatorRoutes } from './operator.ts';
import { organisationRoutes } from './organisation.ts';
import { passwordsRoutes } from './passwords.ts';
import { planTablesRoutes } from './plan-tables.ts';
import { policiesRoutes } from './policies.ts';
import { notFound, problemResponse } from './problem-response.ts';
import { problemsRoutes } from './problems.ts';
import { ratingRoundsRoutes } from './rating-rounds.ts';
import { rehearsalsRoutes } from './rehearsals.ts';
import { reportsRoutes } from './reports.ts';
import { reviewsRoutes } from './reviews.ts';
import { scoreItemsRoutes } from './score-items.ts';
import { securityHeaders } from './security-headers.ts';
import { sessionRoutes } from './session.ts';
import { specialReportsRoutes } from './special-reports.ts';
import { tasksRoutes } from './tasks.ts';
import { timetableRoutes } from './timetable.ts';
import { toldCasesRoutes } from './told-cases.ts';
import { unitFormsRoutes } from './unit-forms.ts';
import { unitPlansRoutes } from './unit-plans.ts';
import { visitsRoutes } from './visits.ts';
import { waitingRoutes } from './waiting.ts';
import { waysInRoutes } from './ways-in.ts';
import { whyRoutes } from './why.ts';
import { workReportsRoutes } from './work-reports.ts';

/** What is asked of one cycle, a file each. */
const OF_A_CYCLE = [
  cyclesRoutes,
  timetableRoutes,
  reportsRoutes,
  documentsRoutes,
  draftsRoutes,
  boardRoutes,
  lightsRoutes,
  comparisonRoutes,
  coUnitsRoutes,
  tasksRoutes,
  unitFormsRoutes,
  formDraftsRoutes,
  planTablesRoutes,
  reviewsRoutes,
  whyRoutes,
  findingsRoutes,
  caseListsRoutes,
  followUpsRoutes,
  toldCasesRoutes,
  mattersRoutes,
  mailRoutes,
  problemsRoutes,
  scoreItemsRoutes,
  organisationRoutes,
  policiesRoutes,
  evidenceRoutes,
  ratingRoundsRoutes,
  ballotsRoutes,
  evaluationsRoutes,
  visitsRoutes,
  specialReportsRoutes,
  workReportsRoutes,
  unitPlansRoutes,
  checksRoutes,
  listsRoutes,
  burdenRoutes,
  waitingRoutes,
];

const NEVER = new AbortController().signal;

/**
 * The HTTP edge: parses, asks who it is, calls one operation or view, answers. It never listens by itself. What lasts
 * longer than a request ends when the server closes.
 */
export function createApp(deps: HttpDeps, closing: AbortSignal = NEVER): Hono {
  const app = new Hono();
  app.use('*', securityHeaders(deps.accounts.url));
  app.use('*', noBodyForHead);
  app.use('/api/*', compress({ contentTypeFilter: /^application\/json/ }));
  app.use('*', async (context, next) => {
    if (context.req.url.includes('%00')) throw operationError('refused', 'hidden_character', 'U+0000');
    await next();
  });
  app.use('*', limitBody);
  app.use('/api/*', (context, next) => (context.req.method === 'GET' ? answerAtOneLook(next) : next()));
  app.use('*', ownOriginOnly(deps));
  app.use('*', limitAddresses(deps));
  app.use('*', oneExportAtATime());
  // Whoever is not known learns nothing else, not even what is wrong with the request.
  app.use('/api/cycles/:cycle/*', async (context, next) => {
    const cycle = context.req.param('cycle');
    const caller = await callerOf(deps, context, cycle);
    await readAsCaller(cycle, caller, next);
  });
  app.use('/api/cycles/:cycle/*', oneKeyOneRequest(deps));
  const unchanged = onlyIfUnchanged(app);
  app.use('/api/cycles/:cycle/*', unchanged);
  app.get('/health', (context) => context.json({ status: 'ok' }));
  app.route('/api', descriptionRoutes());
  app.route('/api', operatorRoutes(deps));
  app.route('/api', sessionRoutes(deps, unchanged));
  app.route('/api', waysInRoutes(deps));
  app.route('/api', passwordsRoutes(deps));
  app.route('/api', accountsRoutes(deps));
  app.route('/api', accountRequestsRoutes(deps, unchanged));
  app.route('/api', accountProposalsRoutes(deps, unchanged));
  app.route('/api', calendarsRoutes(deps));
  app.route('/api', backupRoutes(deps));
  app.route('/api', eventsRoutes(deps));
  app.route('/api', newCycleRoutes(deps));
  app.route('/api', rehearsalsRoutes(deps));
  app.route('/api/cycles', changesRoutes(deps, closing));
  for (const routes of OF_A_CYCLE) app.route('/api/cycles', routes(deps));
  app.route('/', consolePages(deps));
  app.notFound((context) => {
    refuseOtherMethods(app, context);
    return notFound(context);
  });
  app.onError(problemResponse(deps.onError));
  return app;
}
