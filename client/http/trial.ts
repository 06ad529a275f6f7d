import { Hono } from 'hono';
import { z } from 'zod';
import { enterTrial, refuseReal, type TrialPerson } from '../accounts/trial.ts';
import { postNamed } from '../operations/own-posts.ts';
import { setCookies } from './account-caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';

const link = z.strictObject({ who: z.string().min(1).max(100), token: z.string().min(20).max(100) });
const ROLES: Readonly<Record<string, TrialPerson>> = {
  administrator: { name: '系统管理员', email: 'administrator@duban.example', role: 'system_administrator' },
  security: { name: '安全管理员', email: 'security@duban.example', role: 'security_administrator' },
  auditor: { name: '审计员', email: 'auditor@duban.example', role: 'auditor' },
};

const ENTER_TRIAL = endpoint('enterTrial', 'Enter a sample by a link of its start', {
  body: link,
  open: true,
  status: [201],
});

/** How people enter a sample: by the links that its start shows. */
export function trialRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  app.post('/session/trial', ENTER_TRIAL.told, async (context) => {
    refuseReal(deps.accounts);
    const given = await ENTER_TRIAL.body(context);
    setCookies(context, await enterTrial(deps.accounts, given, () => personOf(deps, given.who)));
    return ENTER_TRIAL.answer(context, {});
  });
  return app;
}

async function personOf({ operations }: HttpDeps, who: string): Promise<TrialPerson | null> {
  if (Object.hasOwn(ROLES, who)) return ROLES[who] ?? null;
  const post = await postNamed(operations, who);
  return post ? { name: post.name, email: post.email, role: null } : null;
}
