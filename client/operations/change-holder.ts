import { changeEntry } from '../../activities/organisation/change-entry.ts';
import { endSessionsMovedBy } from '../../activities/organisation/end-sessions.ts';
import { append } from '../../activities/store/append.ts';
import { postId } from '../../workflows/contract/organisation.ts';
import type { HolderChange } from '../../workflows/rules/organisation/changes.ts';
import { peopleOn } from '../../workflows/rules/organisation/organisation-on.ts';
import { later } from '../../workflows/rules/time/day.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';
import { organisedAt } from './organised.ts';
import { wake } from './wake.ts';

/**
 * Records who holds a post from a day on. The post stays the actor; messages go to the new address from that day, and
 * what was issued to the old holder ends on it, as do the sessions of both. Answers with the post's last number; the same
 * key acts once.
 */
export async function changeHolder(
  deps: OperationDeps,
  cycle: string,
  change: HolderChange,
  by: { readonly key: string; readonly actor: string; readonly at: Instant; readonly reason: string },
): Promise<number> {
  const { written, organisation, day } = await organisedAt(deps, cycle, by.at);
  const { post, from } = change;
  if (from < day) throw operationError('refused', 'day_is_past', from);
  if (!peopleOn(written, organisation, later(from, day)).some((p) => p.id === post)) {
    throw operationError('refused', 'unknown_post', post);
  }
  const { key, actor, at, reason } = by;
  const entity = postId(cycle, post);
  const event = { entity, key, type: 'holder_changed', at, actor, body: { cycle, change, reason } };
  const act = { change, by: actor, approvedBy: null, at, reason };
  const number = await deps.db.transaction(async (tx) => {
    const [answer] = await append(tx, [event, ...changeEntry(cycle, entity, change, by)], deps.now());
    if (answer?.status === 'stored') await endSessionsMovedBy(tx, written, organisation, act, day);
    return answer?.number ?? 0;
  });
  await wake(deps, cycle);
  return number;
}
