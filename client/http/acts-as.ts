import type { Context } from 'hono';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { OperationDeps } from '../operations/deps.ts';
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
