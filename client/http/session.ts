import { Hono } from 'hono';
import { z } from 'zod';
import { arrival, departure } from '../accounts/by-organisation.ts';
import { giveBackupCode, giveCode } from '../accounts/second-factor.ts';
import { endSession, ownSessions, proveAgain, signOut } from '../accounts/sessions.ts';
import { signIn } from '../accounts/sign-in.ts';
import { ownPosts } from '../operations/own-posts.ts';
import { known, setCookies } from './account-caller.ts';
import { addressOf } from './address-of.ts';
import type { HttpDeps } from './deps.ts';
import { parseBody } from './parse-body.ts';
import { trialRoutes } from './trial.ts';

/** A password as it is given; longer ones are refused before they are hashed. */
export const password = z.string().min(1).max(128);
const email = z.email().max(200);
const login = z.union([email, z.string().regex(/^[\p{L}\p{N}._-]{1,64}$/u)]);
const code = z.string().regex(/^\d{6}$/);

const credentials = z.strictObject({ login, password });
const codes = z.union([
  z.strictObject({ code }),
  z.strictObject({ backupCode: z.string().regex(/^[A-Za-z0-9-]{5,32}$/) }),
]);

/** One's own session: in, out, the password once more, and where else one is signed in. */
export function sessionRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { accounts, operations } = deps;
  app.route('/', trialRoutes(deps));
  app.post('/session', async (context) => {
    const given = await parseBody(context, credentials);
    const browser = (context.req.header('user-agent') ?? '').slice(0, 200);
    const from = { address: addressOf(deps, context), browser };
    const { cookies, secondFactor } = await signIn(accounts, { ...given, ...from });
    setCookies(context, cookies);
    return context.json({ secondFactor }, 201);
  });
  app.post('/session/organisation', async (context) => {
    const { again } = await parseBody(context, z.strictObject({ again: z.boolean().default(false) }));
    const { url, cookies } = await departure(accounts, context.req.raw.headers, again);
    setCookies(context, cookies);
    return context.json({ url }, 201);
  });
  app.get('/auth/callback/organisation', (context) => arrival(accounts, context.req.raw));
  app.post('/session/code', async (context) => {
    const given = await parseBody(context, codes);
    const { headers } = context.req.raw;
    setCookies(
      context,
      'code' in given
        ? await giveCode(accounts, headers, given.code)
        : await giveBackupCode(accounts, headers, given.backupCode),
    );
    return context.json({}, 201);
  });
  app.get('/session', async (context) => {
    const { account, provedAt, secondFactor } = await known(deps, context);
    return context.json({ account, provedAt, secondFactor, posts: await ownPosts(operations, account.email) });
  });
  app.post('/session/proof', async (context) => {
    const { account, session } = await known(deps, context);
    const given = await parseBody(context, z.strictObject({ password }));
    await proveAgain(accounts, account.id, session, given.password);
    return context.json({}, 201);
  });
  app.delete('/session', async (context) => {
    setCookies(context, await signOut(accounts, context.req.raw.headers));
    return context.body(null, 204);
  });
  app.get('/sessions', async (context) => {
    const { account, session } = await known(deps, context);
    return context.json(await ownSessions(accounts, account.id, session));
  });
  app.delete('/sessions/:id', async (context) => {
    const { account } = await known(deps, context);
    await endSession(accounts, account.id, context.req.param('id'));
    return context.body(null, 204);
  });
  return app;
}
