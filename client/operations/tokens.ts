import { createHash, randomBytes } from 'node:crypto';
import { append } from '../../activities/store/append.ts';
import { definitionOn } from '../../activities/store/organisation.ts';
import { tokenHolder } from '../../activities/store/token-holder.ts';
import { among, type PostAmong } from '../../workflows/rules/authority/actor.ts';
import { peopleOn } from '../../workflows/rules/organisation/organisation-on.ts';
import { dayOf, toInstant } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';

/** The SHA-256 of a token: all that is ever kept of it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Issues a post's bearer token; an earlier one stops working. The token itself is answered once and kept nowhere. */
export async function issueToken(
  { db, now, businessNow }: OperationDeps,
  cycle: string,
  post: string,
  token = randomBytes(32).toString('base64url'),
): Promise<string> {
  await cycleDefinition(db, cycle);
  const { plan } = await definitionOn(db, cycle, dayOf(await businessNow()));
  if (!plan.people.some((p) => p.id === post)) throw operationError('not_found', 'unknown_post', post);
  const hash = tokenHash(token);
  const body = { cycle, post, hash };
  const at = toInstant(now().getTime());
  await append(db, [{ entity: 'tokens', key: hash, type: 'token_issued', at, actor: 'operator', body }], now());
  return token;
}

/** The post that holds a token of a cycle, or undefined. */
export async function postOf(deps: OperationDeps, cycle: string, token: string): Promise<PostAmong | undefined> {
  const holder = await tokenHolder(deps.db, tokenHash(token));
  if (holder?.cycle !== cycle) return undefined;
  const { plan } = await cycleDefinition(deps.db, cycle, holder.revision);
  const people =
    holder.organisation.length === 0
      ? plan.people
      : peopleOn(plan, holder.organisation, dayOf(await deps.businessNow()));
  const post = people.find((p) => p.id === holder.post);
  return post && among(people, post);
}
