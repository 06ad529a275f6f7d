import { Hono } from 'hono';
import { endSession, ownSessions } from '../accounts/sessions.ts';
import { known } from './account-caller.ts';
import type { HttpDeps } from './deps.ts';
import { download, endpoint } from './endpoint.ts';

const SESSIONS = endpoint('sessions', 'Where one is signed in');
const END_SESSION = download('endSession', "End a session of one's own", null, { status: [204] });

/** Where one is signed in, and ending it there. */
export function ownSessionsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { accounts } = deps;
  app.get('/sessions', SESSIONS.told, async (context) => {
    const { account, session } = await known(deps, context);
    return SESSIONS.answer(context, await ownSessions(accounts, account.id, session));
  });
  app.delete('/sessions/:id', END_SESSION.told, async (context) => {
    const { account } = await known(deps, context);
    await endSession(accounts, account.id, context.req.param('id'));
    return context.body(null, 204);
  });
  return app;
}
