import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { operationError } from '../operations/errors.ts';
import { ownOriginOnly } from './account-caller.ts';
import { accountsRoutes } from './accounts.ts';
import { backupRoutes } from './backup.ts';
import { burdenRoutes } from './burden.ts';
import { calendarsRoutes } from './calendars.ts';
import { callerOf } from './caller.ts';
import { checksRoutes } from './checks.ts';
import { coUnitsRoutes } from './co-units.ts';
import { comparisonRoutes } from './comparison.ts';
import { cyclesRoutes } from './cycles.ts';
import type { HttpDeps } from './deps.ts';
import { documentsRoutes } from './documents.ts';
import { draftsRoutes } from './drafts.ts';
import { evaluationsRoutes } from './evaluations.ts';
import { evidenceRoutes } from './evidence.ts';
import { findingsRoutes } from './findings.ts';
import { followUpsRoutes } from './follow-ups.ts';
import { lightsRoutes } from './lights.ts';
import { listsRoutes } from './lists.ts';
import { operatorRoutes } from './operator.ts';
import { organisationRoutes } from './organisation.ts';
import { passwordsRoutes } from './passwords.ts';
import { planTablesRoutes } from './plan-tables.ts';
import { policiesRoutes } from './policies.ts';
import { problemResponse } from './problem-response.ts';
import { problemsRoutes } from './problems.ts';
import { ratingRoundsRoutes } from './rating-rounds.ts';
import { reportsRoutes } from './reports.ts';
import { reviewsRoutes } from './reviews.ts';
import { scoreItemsRoutes } from './score-items.ts';
import { sessionRoutes } from './session.ts';
import { specialReportsRoutes } from './special-reports.ts';
import { tasksRoutes } from './tasks.ts';
import { unitFormsRoutes } from './unit-forms.ts';
import { unitPlansRoutes } from './unit-plans.ts';
import { visitsRoutes } from './visits.ts';
import { workReportsRoutes } from './work-reports.ts';

const MAX_BODY_BYTES = 8 * 1024 * 1024;
/** Files come as a stream, and are counted while they come. */
const UPLOAD = /^\/api\/cycles\/[^/]+\/evidence$/;
/** A length that is told is believed; what comes without one is counted while it comes. */
const limited = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: () => {
    throw operationError('too_large', 'too_large', String(MAX_BODY_BYTES));
  },
});

/** What is asked of one cycle, a file each. */
const OF_A_CYCLE = [
  cyclesRoutes,
  reportsRoutes,
  documentsRoutes,
  draftsRoutes,
  lightsRoutes,
  comparisonRoutes,
  coUnitsRoutes,
  tasksRoutes,
  unitFormsRoutes,
  planTablesRoutes,
  reviewsRoutes,
  findingsRoutes,
  followUpsRoutes,
  problemsRoutes,
  scoreItemsRoutes,
  organisationRoutes,
  policiesRoutes,
  evidenceRoutes,
  ratingRoundsRoutes,
  evaluationsRoutes,
  visitsRoutes,
  specialReportsRoutes,
  workReportsRoutes,
  unitPlansRoutes,
  checksRoutes,
  listsRoutes,
  burdenRoutes,
];

/** The HTTP edge: parses, asks who it is, calls one operation or view, answers. It never listens by itself. */
export function createApp(deps: HttpDeps): Hono {
  const app = new Hono();
  app.use('*', async (context, next) => {
    if (context.req.url.includes('%00')) throw operationError('refused', 'hidden_character', 'U+0000');
    await next();
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Cache-Control', 'no-store');
  });
  app.use('*', (context, next) => {
    const { path } = context.req;
    const length = Number(context.req.header('content-length') ?? '0');
    const counted = length > MAX_BODY_BYTES || context.req.header('transfer-encoding') !== undefined;
    return counted && !UPLOAD.test(path) ? limited(context, next) : next();
  });
  app.use('*', ownOriginOnly(deps));
  // Whoever is not known learns nothing else, not even what is wrong with the request.
  app.use('/api/cycles/:cycle/*', async (context, next) => {
    await callerOf(deps, context, context.req.param('cycle'));
    await next();
  });
  app.get('/health', (context) => context.json({ status: 'ok' }));
  app.route('/api', operatorRoutes(deps));
  app.route('/api', sessionRoutes(deps));
  app.route('/api', passwordsRoutes(deps));
  app.route('/api', accountsRoutes(deps));
  app.route('/api', calendarsRoutes(deps));
  app.route('/api', backupRoutes(deps));
  for (const routes of OF_A_CYCLE) app.route('/api/cycles', routes(deps));
  app.notFound((context) => context.json({ status: 404, code: 'not_found', refusals: [] }, 404));
  app.onError(problemResponse(deps.onError));
  return app;
}
