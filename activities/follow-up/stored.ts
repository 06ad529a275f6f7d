import { followUpId } from '../../workflows/contract/follow-up.ts';
import { awaitedStep } from '../../workflows/rules/follow-up/awaited.ts';
import { evolveFollowUp } from '../../workflows/rules/follow-up/evolve.ts';
import type { FollowUpEvent, FollowUpState } from '../../workflows/rules/follow-up/follow-up.ts';
import { agendaAppended } from '../agenda-appended.ts';
import type { NewEvent } from '../store/append.ts';
import type { Definition } from '../store/definition.ts';
import { matterEntries, type ReminderEntry, stepEntries } from './reminder-entries.ts';
import { servingEntries } from './serving.ts';

/** With these a matter has a new deadline to be reminded of. */
const SETS_DEADLINE: ReadonlySet<string> = new Set(['follow_up_opened', 'extension_granted']);

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
  const deadlineSet = events.find(({ fact }) => SETS_DEADLINE.has(fact.type));
  return [
    ...own,
    ...onAgenda(cycle, id, 'follow-up', events.at(-1), stepEntries(definition, id, state)),
    ...onAgenda(
      cycle,
      id,
      'matter',
      deadlineSet,
      deadlineSet ? matterEntries(definition, id, state, deadlineSet.at) : [],
    ),
    ...servingEntries(cycle, id, before, events),
  ];
}

function onAgenda(
  cycle: string,
  id: string,
  what: string,
  because: FollowUpEvent | undefined,
  entries: readonly ReminderEntry[],
): NewEvent[] {
  if (!because) return [];
  const { at, actor, number } = because;
  return agendaAppended(cycle, { key: `${what}/${id}/${number}`, source: followUpId(cycle, id), at, actor }, entries);
}
