import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { sentFile } from '../intake/sent-file.ts';
import { checkRehearsal, filesOfCycle } from '../operations/check-rehearsal.ts';
import { operationError } from '../operations/errors.ts';
import { readMessage } from '../rehearsals/message.ts';
import { fileOf, outcomeOf } from '../rehearsals/outcome.ts';
import type { HttpDeps } from './deps.ts';
import { documentPage } from './document-page.ts';
import { download, endpoint } from './endpoint.ts';
import { officeOf } from './office-of.ts';
import { onlyOnce } from './only-once.ts';
import { idempotencyKey } from './parse-body.ts';
import * as query from './queries.ts';

/** Any word; it stands in a command line and in the head of a file. */
const seed = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,39}$/u);
const beginBody = z.union([
  z.strictObject({ seed, cycle: z.string().min(1).max(64) }),
  z.strictObject({ seed, plan: sentFile, policy: sentFile }),
]);
const named = { query: z.strictObject({ name: query.needed.fileName }) };

const REHEARSALS = endpoint('rehearsals', 'The rehearsals that one has begun', {
  whole: 'of one person, of whose rehearsals the last few are kept',
});
const BEGIN_REHEARSAL = endpoint('beginRehearsal', 'Rehearse the plan of a running cycle, or one that is sent along', {
  body: beginBody,
  takes: 'files',
  keyed: true,
  status: [201],
});
const REHEARSAL = endpoint('rehearsal', 'How far a rehearsal has come');
const REMOVE_REHEARSAL = download('removeRehearsal', 'End a rehearsal and remove what came of it', null, {
  keyed: 'heeded',
  status: [204],
});
const REHEARSAL_OUTCOME = endpoint('rehearsalOutcome', 'What came of a rehearsal: flags, mail, documents');
const REHEARSAL_DOCUMENT = download('rehearsalDocument', 'A document of a rehearsal', 'text/html', named);
const REHEARSAL_MESSAGE = endpoint('rehearsalMessage', 'A message of a rehearsal as its recipient reads it', named);

/** Whose rehearsals a request is about. */
interface Owned {
  readonly Variables: { readonly owner: string };
}

/** Rehearsals: a year in seconds, in a process and a folder of their own, of which nothing touches the record. */
export function rehearsalsRoutes(deps: HttpDeps): Hono<Owned> {
  const app = new Hono<Owned>();
  const { rehearsals } = deps;
  // Whoever may not rehearse learns nothing else, not even what is wrong with the request.
  app.use('/rehearsals/*', async (context, next) => {
    context.set('owner', await rehearserOf(deps, context));
    await next();
  });
  const once =
    (keeps = true): MiddlewareHandler<Owned> =>
    (context, next) =>
      onlyOnce(deps, context, next, async () => ({ cycle: '', caller: context.get('owner'), keeps }));
  app.get('/rehearsals', REHEARSALS.told, async (context) => {
    return REHEARSALS.answer(context, rehearsals.list(context.get('owner')));
  });
  app.post('/rehearsals', once(false), BEGIN_REHEARSAL.told, async (context) => {
    const owner = context.get('owner');
    const wish = await BEGIN_REHEARSAL.body(context);
    const cycle = 'cycle' in wish ? wish.cycle : null;
    if (cycle !== null) await rehearserOf(deps, context, cycle);
    const files = 'plan' in wish ? wish : await filesOfCycle(deps.operations, wish.cycle);
    const title = await checkRehearsal(files);
    const startedAt = await deps.operations.businessNow();
    const asked = { plan: files.plan, policy: files.policy, title, seed: wish.seed, startedAt };
    const begun = await rehearsals.begin(owner, idempotencyKey(context), asked);
    return BEGIN_REHEARSAL.answer(context, begun);
  });
  app.get('/rehearsals/:id', REHEARSAL.told, async (context) => {
    const owner = context.get('owner');
    return REHEARSAL.answer(context, rehearsals.get(owner, context.req.param('id')));
  });
  app.delete('/rehearsals/:id', once(), REMOVE_REHEARSAL.told, async (context) => {
    const owner = context.get('owner');
    await rehearsals.remove(owner, context.req.param('id'));
    return context.body(null, 204);
  });
  app.get('/rehearsals/:id/outcome', REHEARSAL_OUTCOME.told, async (context) => {
    const owner = context.get('owner');
    return REHEARSAL_OUTCOME.answer(context, await outcomeOf(rehearsals.results(owner, context.req.param('id'))));
  });
  app.get('/rehearsals/:id/document', REHEARSAL_DOCUMENT.told, async (context) => {
    const owner = context.get('owner');
    const { name } = REHEARSAL_DOCUMENT.query(context);
    const page = await fileOf(rehearsals.results(owner, context.req.param('id')), 'documents', name);
    if (page === null) throw operationError('not_found', 'unknown_document', name);
    return documentPage(context, page);
  });
  app.get('/rehearsals/:id/message', REHEARSAL_MESSAGE.told, async (context) => {
    const owner = context.get('owner');
    const { name } = REHEARSAL_MESSAGE.query(context);
    const raw = await fileOf(rehearsals.results(owner, context.req.param('id')), 'mail', name);
    if (raw === null) throw operationError('not_found', 'unknown_message', name);
    return REHEARSAL_MESSAGE.answer(context, await readMessage(raw));
  });
  return app;
}

/** Whose what comes of a rehearsal is. */
async function rehearserOf(deps: HttpDeps, context: Context, cycle: string | null = null): Promise<string> {
  return (await officeOf(deps, context, 'rehearse', cycle)).id ?? 'operator';
}
