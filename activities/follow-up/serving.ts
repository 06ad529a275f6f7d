import { followUpId } from '../../workflows/contract/follow-up.ts';
import { evolveFollowUp } from '../../workflows/rules/follow-up/evolve.ts';
import type { FollowUpEvent, FollowUpState } from '../../workflows/rules/follow-up/follow-up.ts';
import { isServed } from '../../workflows/rules/follow-up/served.ts';
import { type Instant, toInstant, toMs } from '../../workflows/rules/time/instant.ts';
import { agendaAppended } from '../agenda-appended.ts';
import type { NewEvent } from '../store/append.ts';

const MINUTE_MS = 60_000;

/**
 * What is served on a unit goes on the cycle's agenda at the next full minute: what an office does in one minute, or
 * one publication opens, reaches a person as one message.
 */
export function servingEntries(
  cycle: string,
  id: string,
  before: FollowUpState,
  events: readonly FollowUpEvent[],
): NewEvent[] {
  let state = before;
  let serving: FollowUpEvent | undefined;
  for (const event of events) {
    const earlier = state;
    state = evolveFollowUp(state, event);
    if (isServed(earlier, event.fact, state)) serving = event;
  }
  if (!serving || state.endedAt !== null) return [];
  const { at, actor, fact, number } = serving;
  const entry = {
    at: nextMinute(at),
    kind: 'follow_up_served',
    slot: number,
    rule: `follow_up.${state.kind}.${'step' in fact ? fact.step : fact.type}`,
    subject: id,
  };
  return agendaAppended(cycle, { key: `served/${id}/${number}`, source: followUpId(cycle, id), at, actor }, [entry]);
}

function nextMinute(at: Instant): Instant {
  return toInstant(Math.floor(toMs(at) / MINUTE_MS + 1) * MINUTE_MS);
}
