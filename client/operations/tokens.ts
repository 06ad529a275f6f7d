import { createHash, randomBytes } from 'node:crypto';
import { append } from '../../activities/store/append.ts';
import { tokenHolder } from '../../activities/store/token-holder.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import { toInstant } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';

/** The SHA-256 of a token: all that is ever kept of it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Issues a post's bearer token; an earlier one stops working. The token itself is answered once and kept nowhere. */
export async function issueToken({ db, now }: OperationDeps, cycle: string, post: string): Promise<string> {
  const { plan } = await cycleDefinition(db, cycle);
  if (!plan.people.some((p) => p.id === post)) throw operationError('not_found', 'unknown_post', post);
  const token = randomBytes(32).toString('base64url');
  const hash = tokenHash(token);
  const body = { cycle, post, hash };
  const at = toInstant(now().getTime());
  await append(db, [{ entity: 'tokens', key: hash, type: 'token_issued', at, actor: 'operator', body }], now());
  return token;
}

/** The post that holds a token of a cycle, or undefined. */
export async function postOf({ db }: OperationDeps, cycle: string, token: string): Promise<Person | undefined> {
  const holder = await tokenHolder(db, tokenHash(token));
  if (holder?.cycle !== cycle) return undefined;
  const { plan } = await cycleDefinition(db, cycle);
  return plan.people.find((p) => p.id === holder.post);
}
