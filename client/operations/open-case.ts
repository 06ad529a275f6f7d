import { type Opening, openingEvents } from '../../activities/follow-up/opening.ts';
import { append } from '../../activities/store/append.ts';
import type { Definition } from '../../activities/store/definition.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';
import { wake } from './wake.ts';

/**
 * Records that something is followed to its end from now on and has the cycle look at it; answers with the number of
 * its first fact. The same key is answered as before; an id that is used already is refused.
 */
export async function openCase(
  deps: OperationDeps,
  cycle: string,
  definition: Definition,
  opening: Opening,
  by: { readonly actor: string; readonly at: Instant; readonly key: string },
): Promise<number> {
  const [first] = await append(deps.db, openingEvents(definition, cycle, opening, by), deps.now());
  if (!first || first.status === 'behind') throw operationError('conflict', 'follow_up_exists', opening.id);
  if (first.status === 'stored') await wake(deps, cycle);
  return first.number;
}
