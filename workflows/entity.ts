import { ActivityFailure, TemporalFailure } from '@temporalio/workflow';
import { recordUnavailable, refusedFailure } from './contract/failures.ts';
import type { RecordAnswer, RecordRequest } from './contract/record.ts';

interface Command {
  readonly key: string;
  readonly at: string;
  readonly actor: string;
}

type Decided<Fact> = { readonly facts: readonly Fact[] } | { readonly refused: readonly { readonly code: string }[] };

interface Rules<State, C, Fact, Event> {
  readonly id: string;
  readonly decide: (state: State, command: C) => Decided<Fact>;
  readonly evolve: (state: State, event: Event) => State;
  readonly record: (request: RecordRequest<Fact>) => Promise<RecordAnswer<Event>>;
  /** Called after every change of the state. */
  readonly changed?: (state: State) => void;
}

/** Something with a state of its own whose events the record numbers. */
export interface Entity<State, C, Event> {
  readonly state: () => State;
  /** Throws when the command would be refused on the state of this moment; the synchronous validator of Updates. */
  readonly check: (command: C) => void;
  /** Decides in turn, records, and answers with the event; undefined when nothing was to be recorded. */
  readonly request: (command: C) => Promise<Event | undefined>;
  /** Takes over events that the record has and this entity has not. */
  readonly adopt: (events: readonly Event[]) => void;
}

/**
 * Effects of an entity happen one after another, each decided again on the state of its turn: what an earlier turn
 * changed is seen by the next, and a writer that is behind the record adopts what it missed and decides anew.
 */
export function createEntity<State extends { readonly number: number }, C extends Command, Fact, Event>(
  initial: State,
  rules: Rules<State, C, Fact, Event>,
): Entity<State, C, Event> {
  let state = initial;
  let tail: Promise<unknown> | null = null;
  const adopt = (events: readonly Event[]) => {
    state = contained(() => events.reduce(rules.evolve, state));
    rules.changed?.(state);
  };
  const factsFor = (command: C): readonly Fact[] => {
    const decision = contained(() => rules.decide(state, command));
    if ('refused' in decision) throw refusedFailure(decision.refused);
    if (!Array.isArray(decision.facts)) throw refusedFailure([notUnderstood('ask')]);
    return decision.facts;
  };
  const take = async (command: C): Promise<Event | undefined> => {
    for (;;) {
      const facts = factsFor(command);
      if (facts.length === 0) return undefined;
      const { key, at, actor } = command;
      let answer: RecordAnswer<Event>;
      try {
        answer = await rules.record({ entity: rules.id, expect: state.number, key, at, actor, facts });
      } catch (error) {
        throw outOfReach(error);
      }
      if (answer.status === 'unsettled') throw recordUnavailable();
      adopt(answer.events);
      if (answer.status === 'recorded') return answer.own ?? answer.events[0];
    }
  };
  return {
    state: () => state,
    check: (command) => void factsFor(command),
    request: (command) => {
      // Nobody waits when it is nobody else's turn: each promise inside a workflow costs a stack trace.
      const turn: Promise<Event | undefined> = tail === null ? take(command) : tail.then(() => take(command));
      const over = () => {
        if (tail === mine) tail = null;
      };
      const mine: Promise<void> = turn.then(over, over);
      tail = mine;
      return turn;
    },
    adopt,
  };
}

/** What nobody foresaw in a request fails the request; thrown out of a handler it would hold the workflow for good. */
function contained<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TemporalFailure) throw error;
    throw refusedFailure([notUnderstood(error instanceof Error ? error.message : '')]);
  }
}

function notUnderstood(subject: string) {
  return { line: null, code: 'bad_request', subject };
}

/** A record out of reach fails the request, not the workflow. */
function outOfReach(error: unknown): unknown {
  return error instanceof ActivityFailure ? recordUnavailable() : error;
}
