import { followUpId } from '../../workflows/contract/follow-up.ts';
import { decideFollowUp, type FollowUpDecision } from '../../workflows/rules/follow-up/decide.ts';
import { evolveFollowUp, followUpEvent } from '../../workflows/rules/follow-up/evolve.ts';
import type { FollowUpCommand, FollowUpEvent, FollowUpState } from '../../workflows/rules/follow-up/follow-up.ts';
import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import { append, type NewEvent } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import { type Definition, definitionOf } from '../store/definition.ts';
import { readFollowUp } from '../store/follow-ups.ts';
import { numberUnder } from '../store/number-under.ts';
import { above, type Below } from './above.ts';
import { stored } from './stored.ts';

/** What came of a request to a follow-up. `recorded` is false where nothing was to be recorded anew. */
export type Acted =
  | { readonly status: 'done'; readonly number: number; readonly recorded: boolean }
  | (Extract<FollowUpDecision, { readonly refused: unknown }> & { readonly status: 'refused' })
  | { readonly status: 'unknown' }
  | { readonly status: 'busy' };

/** How often somebody else may come first before the caller is told to come again. */
const ATTEMPTS = 5;

/** Decides a request on the follow-up as the record knows it, and records what follows; the same key once. */
export async function actOnFollowUp(
  db: Database,
  cycle: string,
  id: string,
  command: FollowUpCommand,
  now: Date,
): Promise<Acted> {
  const definition = await definitionOf(db, cycle);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const known = await readFollowUp(db, cycle, id);
    if (!known) return { status: 'unknown' };
    const before = await numberUnder(db, followUpId(cycle, id), command.key);
    if (before !== undefined) return { status: 'done', number: before, recorded: false };
    const decision = decideFollowUp(known.state, command);
    if ('refused' in decision) return { status: 'refused', ...decision };
    const events = inTurn(known.state, decision.facts, command, definition.calendar);
    if (events.length === 0) return { status: 'done', number: known.state.number, recorded: false };
    const also = command.ask === 'raise' ? raised(definition, { cycle, id, known }, command) : [];
    const own = stored(definition, { cycle, id, key: command.key }, known.state, events);
    const [first] = await append(db, [...own, ...also], now);
    if (first && first.status !== 'behind') return { status: 'done', number: first.number, recorded: true };
  }
  return { status: 'busy' };
}

/** What a raised case becomes is opened with its end, in one transaction. */
function raised(
  definition: Definition,
  below: Pick<Below, 'cycle' | 'id' | 'known'>,
  { at, actor, reason }: Extract<FollowUpCommand, { readonly ask: 'raise' }>,
): NewEvent[] {
  return above(
    definition,
    { ...below, waitsFor: 'unit', source: { by: 'raised', from: below.id, reason } },
    { at, actor },
  );
}

function inTurn(
  before: FollowUpState,
  facts: Extract<FollowUpDecision, { readonly facts: unknown }>['facts'],
  command: FollowUpCommand,
  calendar: WorkingCalendar,
): FollowUpEvent[] {
  let state = before;
  return facts.map((fact) => {
    const event = followUpEvent(state, fact, command, calendar);
    state = evolveFollowUp(state, event);
    return event;
  });
}
