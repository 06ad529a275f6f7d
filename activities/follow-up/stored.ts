import { followUpId } from '../../workflows/contract/follow-up.ts';
import { awaitedStep } from '../../workflows/rules/follow-up/awaited.ts';
import { evolveFollowUp } from '../../workflows/rules/follow-up/evolve.ts';
import type { FollowUpEvent, FollowUpState } from '../../workflows/rules/follow-up/follow-up.ts';
import type { NewEvent } from '../store/append.ts';
import type { Definition } from '../store/definition.ts';
import { matterReminderEntries } from './matter-reminders.ts';
import { stepEntries } from './reminder-entries.ts';
import { servingEntries } from './serving.ts';

/** Which follow-up events belong to, under which key they are kept, and what only the opening says. */
export interface Kept {
  readonly cycle: string;
  readonly id: string;
  readonly key: string;
  readonly more?: object;
}

/**
 * Events of a follow-up as the record keeps them, each under the number that must be next, and with the last of them
 * the moment at which the awaited step is reminded of, on the cycle's agenda; there too what serves it on its unit.
 */
export function stored(
  definition: Definition,
  { cycle, id, key, more = {} }: Kept,
  before: FollowUpState,
  events: readonly FollowUpEvent[],
): NewEvent[] {
  let state = before;
  const own = events.map(({ at, actor, fact, awaitedBy, number }, index) => {
    state = evolveFollowUp(state, { at, actor, fact, awaitedBy, number });
    const { type, ...said } = fact;
    const { id: extension, ...rest } = { id: undefined, ...said };
    const body = {
      cycle,
      id,
      ...more,
      ...rest,
      ...(extension === undefined ? {} : { extension }),
      awaited: awaitedStep(state)?.step ?? null,
      awaitedBy,
    };
    const entity = followUpId(cycle, id);
    return { entity, key: index === 0 ? key : `${key}#${index + 1}`, type, at, actor, body, expect: number - 1 };
  });
  return [
    ...own,
    ...reminder(definition, cycle, id, state, events),
    ...matterReminderEntries(definition, cycle, id, state, events),
    ...servingEntries(cycle, id, before, events),
  ];
}

function reminder(
  definition: Definition,
  cycle: string,
  id: string,
  state: FollowUpState,
  events: readonly FollowUpEvent[],
): NewEvent[] {
  const last = events.at(-1);
  const entries = stepEntries(definition, id, state);
  if (!last || entries.length === 0) return [];
  return [
    {
      entity: `cycle/${cycle}`,
      key: `follow-up/${id}/${last.number}`,
      type: 'agenda_appended',
      at: last.at,
      actor: last.actor,
      body: { cycle, source: followUpId(cycle, id), entries },
    },
  ];
}
