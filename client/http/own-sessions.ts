import { Hono, type MiddlewareHandler } from 'hono';
import { endSession, ownSessions } from '../accounts/sessions.ts';
import { known } from './account-caller.ts';
import type { HttpDeps } from './deps.ts';
import { download, endpoint } from './endpoint.ts';
import { onlyOnce } from './only-once.ts';

const SESSIONS = endpoint('sessions', 'Where one is signed in', { whole: 'of one person, who has three at most' });
const END_SESSION = download('endSession', "End a session of one's own", null, { keyed: 'heeded', status: [204] });

/** Whose session asks, before anything is looked at that it sends; a key makes it once. */
function ownOnce(deps: HttpDeps): MiddlewareHandler<{ readonly Variables: { readonly account: string } }> {
  return async (context, next) => {
    const { account } = await known(deps, context);
    context.set('account', account.id);
    return onlyOnce(deps, context, next, async () => ({ cycle: '', caller: account.id, keeps: true }));
  };
}

/** Where one is signed in, and ending it there. */
export function ownSessionsRoutes(deps: HttpDeps, unchanged: MiddlewareHandler): Hono {
  const app = new Hono();
  const { accounts } = deps;
  app.get('/sessions', SESSIONS.told, async (context) => {
    const { account, session } = await known(deps, context);
    return SESSIONS.answer(context, await ownSessions(accounts, account.id, session));
  });
  app.delete('/sessions/:id', ownOnce(deps), unchanged, END_SESSION.told, async (context) => {
    await endSession(accounts, context.get('account'), context.req.param('id'));
    return context.body(null, 204);
  });
  return app;
}
