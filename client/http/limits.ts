import type { Context, MiddlewareHandler } from 'hono';
import type { Budget } from '../limits/budgets.ts';
import { operationError } from '../operations/errors.ts';
import { addressOf } from './address-of.ts';
import type { HttpDeps } from './deps.ts';

/** How much may be asked for (reliability §6, limits). */
const USER: Budget = { most: 300, seconds: 60 };
const ADDRESS: Budget = { most: 1000, seconds: 60 };
const UPLOADS: Budget = { most: 20, seconds: 60 };
const EXPORTS: Budget = { most: 5, seconds: 3600 };

const WEIGHT = { read: 1, search: 5, write: 20 } as const;
const SEARCH = /\/(?:events|policy-try|policy-check|plan-diff|try)$/;
const UPLOAD = /\/evidence$/;
const EXPORT = /\/(?:export|rebuild)$/;

/** Counts requests by where they come from, before anybody looks at who makes them. */
export function limitAddresses(deps: HttpDeps): MiddlewareHandler {
  return async (context, next) => {
    if (deps.limits && context.req.path.startsWith('/api/')) {
      await spend(deps, `address:${addressOf(deps, context)}`, weightOf(context), ADDRESS);
    }
    await next();
  };
}

const charged = new WeakMap<Context, string>();

/** Counts a request for the one who makes it, once they are known; uploads and exports besides. */
export async function charge(deps: HttpDeps, context: Context, user: string): Promise<void> {
  const isCharged = charged.has(context);
  if (!isCharged) charged.set(context, user);
  if (!deps.limits || isCharged) return;
  const { path } = context.req;
  const uploads = context.req.method === 'POST' && UPLOAD.test(path);
  await spend(deps, `user:${user}`, uploads ? WEIGHT.read : weightOf(context), USER);
  if (uploads) await spend(deps, `upload:${user}`, 1, UPLOADS);
  if (!EXPORT.test(path)) return;
  if (running.has(user)) throw operationError('too_many', 'too_many_requests', '60');
  await spend(deps, `export:${user}`, 1, EXPORTS);
  running.add(user);
  exporting.set(context, user);
}

/** For whom a request was counted; the operator, whose requests are not, where it was for nobody. */
export function chargedFor(context: Context): string {
  return charged.get(context) ?? 'operator';
}

/** Who exports now: one thing at a time. */
const running = new Set<string>();
const exporting = new WeakMap<Context, string>();

/** Lets the next export begin when this one has been handed out whole, or nobody wants it any more. */
export function oneExportAtATime(): MiddlewareHandler {
  return async (context, next) => {
    try {
      await next();
    } finally {
      const user = exporting.get(context);
      if (user !== undefined) context.res = whenDone(context.res, () => running.delete(user));
    }
  };
}

function whenDone(answer: Response, done: () => void): Response {
  if (!answer.body) {
    done();
    return answer;
  }
  const reader = answer.body.getReader();
  const body = new ReadableStream<Uint8Array>({
    pull: async (out) => {
      const part = await reader.read().catch((error: unknown) => {
        done();
        throw error;
      });
      if (!part.done) return out.enqueue(part.value);
      done();
      out.close();
    },
    cancel: async (reason) => {
      done();
      await reader.cancel(reason);
    },
  });
  return new Response(body, answer);
}

function weightOf(context: Context): number {
  if (SEARCH.test(context.req.path)) return WEIGHT.search;
  return context.req.method === 'GET' || context.req.method === 'HEAD' ? WEIGHT.read : WEIGHT.write;
}

async function spend(deps: HttpDeps, key: string, weight: number, budget: Budget): Promise<void> {
  const seconds = (await deps.limits?.spend(key, weight, budget)) ?? 0;
  if (seconds > 0) throw operationError('too_many', 'too_many_requests', String(seconds));
}
