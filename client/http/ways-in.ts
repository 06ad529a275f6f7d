import { Hono } from 'hono';
import { z } from 'zod';
import { askedBy } from '../accounts/invitations.ts';
import { waysIn } from '../accounts/ways-in.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';

const WAYS_IN = endpoint('waysIn', 'How people may come in here', { open: true });
const LOOK_AT_INVITATION = endpoint('lookAtInvitation', 'Whom the link of an invitation asks to begin an account', {
  body: z.strictObject({ token: z.string().min(20).max(100) }),
  open: true,
});

/** What the page of the sign-in offers, and the one to which an invitation leads. */
export function waysInRoutes({ accounts }: HttpDeps): Hono {
  const app = new Hono();
  app.get('/session/ways', WAYS_IN.told, (context) => WAYS_IN.answer(context, waysIn(accounts)));
  // The token is a secret: it stands in no address.
  app.post('/session/invitation', LOOK_AT_INVITATION.told, async (context) => {
    const { token } = await LOOK_AT_INVITATION.body(context);
    return LOOK_AT_INVITATION.answer(context, await askedBy(accounts, token));
  });
  return app;
}
