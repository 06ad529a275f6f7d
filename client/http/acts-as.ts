import type { Context } from 'hono';
import type { Person } from '../../workflows/rules/plan.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { OperationDeps } from '../operations/deps.ts';
import { otherPostsOf } from '../operations/own-posts.ts';
import { idempotencyKey } from './parse-body.ts';

/** Who does something, when, and by which request. */
interface By {
  readonly actor: string;
  readonly at: Instant;
  readonly key: string;
}

/** Says of a write who does it, when by the clock of the business, and under which key. */
export async function actsAs({ businessNow }: OperationDeps, context: Context, actor: string): Promise<By> {
  return { actor, at: await businessNow(), key: idempotencyKey(context) };
}

/** As `actsAs`, of a decision: with the other posts of that person, who is no second person in any of them. */
export async function decidesAs(
  deps: OperationDeps,
  context: Context,
  cycle: string,
  person: Person,
): Promise<By & { readonly also: readonly string[] }> {
  const by = await actsAs(deps, context, person.id);
  return { ...by, also: await otherPostsOf(deps, cycle, person, by.at) };
}
