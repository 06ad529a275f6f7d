import { Hono } from 'hono';
import { z } from 'zod';
import { askReset, changePassword, resetPassword } from '../accounts/passwords.ts';
import { beginSecondFactor } from '../accounts/second-factor.ts';
import { known, setCookies } from './account-caller.ts';
import type { HttpDeps } from './deps.ts';
import { parseBody } from './parse-body.ts';
import { password } from './session.ts';

/** A password as it is chosen: long rather than complicated. */
export const newPassword = z.string().min(12).max(128);
const change = z.strictObject({ current: password, next: newPassword });
const reset = z.strictObject({ token: z.string().min(10).max(100), password: newPassword });

/** What proves who somebody is: the password, changed or set anew by a link, and a second factor. */
export function passwordsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { accounts } = deps;
  app.post('/second-factor', async (context) => {
    await known(deps, context);
    const given = await parseBody(context, z.strictObject({ password }));
    return context.json(await beginSecondFactor(accounts, context.req.raw.headers, given.password), 201);
  });
  app.put('/password', async (context) => {
    const { account } = await known(deps, context);
    const given = await parseBody(context, change);
    setCookies(context, await changePassword(accounts, context.req.raw.headers, account, given));
    return context.json({});
  });
  app.post('/password/resets', async (context) => {
    const given = await parseBody(context, z.strictObject({ email: z.email().max(200) }));
    await askReset(accounts, given.email);
    return context.json({}, 202);
  });
  app.put('/password/resets', async (context) => {
    const given = await parseBody(context, reset);
    await resetPassword(accounts, given.token, given.password);
    return context.json({});
  });
  return app;
}
