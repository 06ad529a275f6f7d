import { createHash, randomBytes } from 'node:crypto';
import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth';

/** A token of 256 bits by which a session is known to its browser. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** As what a session's token is kept: whoever reads the database comes in by nothing that stands there. */
export function tokenKept(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * The library's database, where a session is known by the hash of its token alone: what the library stores or looks for
 * is hashed on its way there, and a session that it found by a token is given back with that token.
 */
export function withHashedTokens(adapter: DBAdapter): DBAdapter {
  return { ...hashing(adapter), transaction: (work) => adapter.transaction((tx) => work(hashing(tx))) };
}

/** What the library asks of its database, as far as it may speak of tokens. */
interface Asked {
  readonly model: string;
  readonly where?: readonly Where[];
  readonly data?: Readonly<Record<string, unknown>>;
  readonly update?: Readonly<Record<string, unknown>>;
}

type Operation = (asked: Asked) => Promise<unknown>;

const OPERATIONS = [
  'create',
  'findOne',
  'findMany',
  'count',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
  'consumeOne',
  'incrementOne',
] as const;

function hashing<A extends DBTransactionAdapter>(adapter: A): A {
  const hashed = OPERATIONS.map((name) => [name, overTokens(adapter[name] as unknown as Operation)]);
  return { ...adapter, ...Object.fromEntries(hashed) };
}

function overTokens(operation: Operation): Operation {
  return async (asked) => {
    if (asked.model !== 'session') return operation(asked);
    const known = new Map(tokensIn(asked).map((token) => [tokenKept(token), token]));
    return withTokens(await operation(hashedIn(asked)), known);
  };
}

function tokensIn({ where = [], data, update }: Asked): string[] {
  const named = where.filter(isOfToken).flatMap(({ value }) => value);
  return [data?.token, update?.token, ...named].filter((token) => typeof token === 'string');
}

function hashedIn(asked: Asked): Asked {
  return {
    ...asked,
    where: asked.where?.map((one) => (isOfToken(one) ? { ...one, value: hashed(one.value) as Where['value'] } : one)),
    data: withHash(asked.data),
    update: withHash(asked.update),
  };
}

function isOfToken({ field }: Where): boolean {
  return field === 'token';
}

function withHash(row: Asked['data']): Asked['data'] {
  return row?.token === undefined ? row : { ...row, token: hashed(row.token) };
}

function hashed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hashed);
  return typeof value === 'string' ? tokenKept(value) : value;
}

/** What was found, each session with the token that it was asked for by. */
function withTokens(found: unknown, known: ReadonlyMap<unknown, string>): unknown {
  if (Array.isArray(found)) return found.map((row) => withTokens(row, known));
  if (typeof found !== 'object' || found === null || !('token' in found)) return found;
  return { ...found, token: known.get(found.token) ?? found.token };
}
