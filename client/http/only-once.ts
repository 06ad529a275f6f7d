import { createHash } from 'node:crypto';
import type { Context, Next } from 'hono';
import type { OperationDeps } from '../operations/deps.ts';
import { operationError } from '../operations/errors.ts';
import {
  freeKey,
  type KeptAnswer,
  type KeyedRequest,
  keepAnswer,
  type TakenKey,
  takeKey,
} from '../operations/request-keys.ts';
import { turnsByName } from '../operations/turns-by-name.ts';
import type { HttpDeps } from './deps.ts';
import { idempotencyKey } from './parse-body.ts';
import { wholeBody } from './whole-body.ts';

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);
/** A longer answer is made anew. */
const LONGEST = 256 * 1024;

/** Whose key it is, in which cycle; empty for the installation. */
interface Whose {
  readonly cycle: string;
  readonly caller: string;
}

interface Scope extends Whose {
  /** True where the answer itself is kept; otherwise what is asked knows by itself what was done under a key. */
  readonly keeps: boolean;
}

const inTurn = turnsByName();
const taken = new WeakMap<Context, TakenKey>();

/** The key that a request was taken under; undefined where it came without one. */
export function takenKey(context: Context): TakenKey | undefined {
  return taken.get(context);
}

/**
 * Carries a write out once under its key: the same request sent again, at the same time or after a restart, is answered
 * as the first was. Refused: `key_used` (409) where the key stands for another, whose answer would be taken for one to
 * this. What was refused (4xx) leaves its key free; what failed may be sent again.
 */
export async function onlyOnce(
  { operations }: HttpDeps,
  context: Context,
  next: Next,
  scopeOf: () => Promise<Scope>,
): Promise<Response | undefined> {
  if (!context.req.header('idempotency-key') || READS.has(context.req.method)) {
    await next();
    return undefined;
  }
  const { keeps, ...whose } = await scopeOf();
  const request = requestOf(context, whose, await wholeBody(context));
  return inTurn(JSON.stringify([whose.cycle, whose.caller, request.key]), async () => {
    const known = await take(operations, request);
    if (known.answer) return toldAgain(context, known.answer);
    taken.set(context, known);
    await next();
    await settle(operations, context, request, keeps);
    return undefined;
  });
}

/** Takes the key of a file, which is known by its hash alone; refused (409) where it stands for anything else. */
export async function takeKeyOfFile(
  { operations }: HttpDeps,
  context: Context,
  whose: Whose,
  sha256: string,
): Promise<void> {
  await take(operations, requestOf(context, whose, sha256));
}

function requestOf(context: Context, whose: Whose, content: string | Uint8Array): KeyedRequest {
  const { pathname, search } = new URL(context.req.url);
  const hash = createHash('sha256').update(`${context.req.method} ${pathname}${search}\n`);
  return { ...whose, key: idempotencyKey(context), digest: hash.update(content).digest('hex') };
}

async function take({ db, now }: OperationDeps, request: KeyedRequest): Promise<TakenKey> {
  const known = await takeKey(db, request, now());
  if (!known) throw operationError('conflict', 'key_used', request.key, 'header:Idempotency-Key');
  return known;
}

function toldAgain(context: Context, { status, body }: KeptAnswer): Response {
  if (body === '') return context.body(null, status as 204);
  return context.body(body, status as 200, { 'Content-Type': 'application/json' });
}

async function settle({ db }: OperationDeps, context: Context, request: KeyedRequest, keeps: boolean): Promise<void> {
  const { status } = context.res;
  if (status >= 400 && status < 500) await freeKey(db, request);
  if (!keeps || status >= 300) return;
  const body = await context.res.clone().text();
  if (body.length <= LONGEST) await keepAnswer(db, request, { status, body });
}
