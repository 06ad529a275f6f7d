import { Hono, type MiddlewareHandler } from 'hono';
import { z } from 'zod';
import type { SignedIn } from '../accounts/account.ts';
import { arrival, departure } from '../accounts/by-organisation.ts';
import { giveBackupCode, giveCode } from '../accounts/second-factor.ts';
import { needsSecondFactor } from '../accounts/security-profile.ts';
import { hasPassword, proveAgain, signOut } from '../accounts/sessions.ts';
import { signIn } from '../accounts/sign-in.ts';
import { ownPosts } from '../operations/own-posts.ts';
import { cycleList } from '../views/status.ts';
import { known, setCookies } from './account-caller.ts';
import { addressOf } from './address-of.ts';
import type { HttpDeps } from './deps.ts';
import { download, endpoint } from './endpoint.ts';
import type { SessionView } from './installation-answers.ts';
import { ownSessionsRoutes } from './own-sessions.ts';
import { anything } from './queries.ts';
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

const SIGN_IN = endpoint('signIn', 'Sign in', {
  body: credentials,
  takes: 'password',
  open: true,
  status: [201],
});
const DEPART_TO_ORGANISATION = endpoint(
  'departToOrganisation',
  "Begin to sign in by the organisation's single sign-on",
  { body: z.strictObject({ again: z.boolean().default(false) }), open: true, status: [201] },
);
const ARRIVE_FROM_ORGANISATION = download(
  'arriveFromOrganisation',
  "Come back from the organisation's single sign-on",
  null,
  { query: anything, open: true, status: [302] },
);
const GIVE_CODE = endpoint('giveCode', 'Give the code of the second factor', {
  body: codes,
  open: true,
  status: [201],
});
const SESSION = endpoint('session', 'Who is signed in, and the posts they hold');
const PROVE_AGAIN = endpoint('proveAgain', "Give one's password once more", {
  body: z.strictObject({ password }),
  takes: 'password',
  status: [201],
});
const SIGN_OUT = download('signOut', 'Sign out', null, { open: true, status: [204] });

/** One's own session: in, out, and the password once more. */
export function sessionRoutes(deps: HttpDeps, unchanged: MiddlewareHandler): Hono {
  const app = new Hono();
  const { accounts } = deps;
  app.route('/', trialRoutes(deps));
  app.route('/', ownSessionsRoutes(deps, unchanged));
  app.post('/session', SIGN_IN.told, async (context) => {
    const given = await SIGN_IN.body(context);
    const browser = (context.req.header('user-agent') ?? '').slice(0, 200);
    const from = { address: addressOf(deps, context), browser };
    const { cookies, secondFactor } = await signIn(accounts, { ...given, ...from });
    setCookies(context, cookies);
    return SIGN_IN.answer(context, { secondFactor });
  });
  app.post('/session/organisation', DEPART_TO_ORGANISATION.told, async (context) => {
    const { again } = await DEPART_TO_ORGANISATION.body(context);
    const { url, cookies } = await departure(accounts, context.req.raw.headers, again);
    setCookies(context, cookies);
    return DEPART_TO_ORGANISATION.answer(context, { url });
  });
  app.get('/auth/callback/organisation', ARRIVE_FROM_ORGANISATION.told, (context) =>
    arrival(accounts, context.req.raw),
  );
  app.post('/session/code', GIVE_CODE.told, async (context) => {
    const given = await GIVE_CODE.body(context);
    const { headers } = context.req.raw;
    setCookies(
      context,
      'code' in given
        ? await giveCode(accounts, headers, given.code)
        : await giveBackupCode(accounts, headers, given.backupCode),
    );
    return GIVE_CODE.answer(context, {});
  });
  app.get('/session', SESSION.told, async (context) => {
    return SESSION.answer(context, await sessionOf(deps, await known(deps, context)));
  });
  app.post('/session/proof', PROVE_AGAIN.told, async (context) => {
    const { account, session } = await known(deps, context);
    const given = await PROVE_AGAIN.body(context);
    setCookies(context, await proveAgain(accounts, account.id, session, given.password));
    return PROVE_AGAIN.answer(context, {});
  });
  app.delete('/session', SIGN_OUT.told, async (context) => {
    setCookies(context, await signOut(accounts, context.req.raw.headers));
    return context.body(null, 204);
  });
  return app;
}

async function sessionOf({ operations, accounts }: HttpDeps, found: SignedIn): Promise<SessionView> {
  const { account, provedAt, secondFactor } = found;
  const cycles = account.role === 'auditor' ? await cycleList(operations.db) : [];
  const reads = cycles.map(({ cycle, title }) => ({ cycle, title }));
  const posts = await ownPosts(operations, account.email);
  const needed = [account.role, ...posts.map(({ post }) => post.post)].some((as) =>
    needsSecondFactor(accounts.profile, as),
  );
  const keeps = await hasPassword(accounts, account.id);
  return {
    account,
    provedAt,
    secondFactor,
    hasPassword: keeps,
    needsSecondFactor: needed && !secondFactor,
    posts,
    reads,
  };
}
