import { Hono } from 'hono';
import { z } from 'zod';
import { changePassword, resetPassword } from '../accounts/passwords.ts';
import { askReset } from '../accounts/resets.ts';
import { beginSecondFactor } from '../accounts/second-factor.ts';
import { known, refuseStale, setCookies } from './account-caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { password } from './session.ts';

/** A password as it is chosen: long rather than complicated. */
export const newPassword = z.string().min(12).max(128);
const change = z.strictObject({ current: password, next: newPassword });
const reset = z.strictObject({ token: z.string().min(10).max(100), password: newPassword });

const BEGIN_SECOND_FACTOR = endpoint('beginSecondFactor', 'Begin a second factor', {
  body: z.strictObject({ password: password.optional() }),
  takes: 'password',
  status: [201],
});
const CHANGE_PASSWORD = endpoint('changePassword', "Change one's password", { body: change, takes: 'password' });
const ASK_PASSWORD_RESET = endpoint('askPasswordReset', 'Ask for a letter with a link that sets a new password', {
  body: z.strictObject({ email: z.email().max(200) }),
  open: true,
  status: [202],
});
const RESET_PASSWORD = endpoint('resetPassword', 'Set a new password by the link of a letter', {
  body: reset,
  takes: 'password',
  open: true,
});

/** What proves who somebody is: the password, changed or set anew by a link, and a second factor. */
export function passwordsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { accounts } = deps;
  app.post('/second-factor', BEGIN_SECOND_FACTOR.told, async (context) => {
    const found = await known(deps, context);
    const { password: given = null } = await BEGIN_SECOND_FACTOR.body(context);
    // Without a password, that it was given elsewhere just now stands for it.
    if (given === null) refuseStale(deps, found);
    const begun = await beginSecondFactor(accounts, context.req.raw.headers, found, given);
    return BEGIN_SECOND_FACTOR.answer(context, begun);
  });
  app.put('/password', CHANGE_PASSWORD.told, async (context) => {
    const found = await known(deps, context);
    const given = await CHANGE_PASSWORD.body(context);
    setCookies(context, await changePassword(accounts, context.req.raw.headers, found, given));
    return CHANGE_PASSWORD.answer(context, {});
  });
  app.post('/password/resets', ASK_PASSWORD_RESET.told, async (context) => {
    const given = await ASK_PASSWORD_RESET.body(context);
    await askReset(accounts, given.email);
    return ASK_PASSWORD_RESET.answer(context, {}, 202);
  });
  app.put('/password/resets', RESET_PASSWORD.told, async (context) => {
    const given = await RESET_PASSWORD.body(context);
    await resetPassword(accounts, given.token, given.password);
    return RESET_PASSWORD.answer(context, {});
  });
  return app;
}
