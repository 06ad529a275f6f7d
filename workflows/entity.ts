import { ActivityFailure, TemporalFailure } from '@temporalio/workflow';
import { AHEAD_AT_MOST, type Undertaken } from './contract/ahead.ts';
import { recordUnavailable, refusedFailure } from './contract/failures.ts';
import type { RecordAnswer, RecordRequest } from './contract/record.ts';
import { createStanding, type Standing, type Stands } from './standing.ts';

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
  readonly record: (request: RecordRequest<Fact, Event>) => Promise<RecordAnswer<Event>>;
  /** Called after every change of the state. */
  readonly changed?: (state: State) => void;
}

/** Something with a state of its own whose events the record numbers. */
export interface Entity<State, C, Fact, Event> {
  readonly state: () => State;
  /** Throws when the command would be refused on the state of this moment; the synchronous validator of Updates. */
  readonly check: (command: C) => void;
  /** Decides in turn, records, and answers with the event; undefined when nothing was to be recorded. */
  readonly request: (command: C) => Promise<Event | undefined>;
  /**
   * Decides at once what whoever asks will record; null where it is somebody else's turn, or too much is ahead of the
   * record already: then it is a request. The same key is answered as before.
   */
  readonly undertake: (command: C, toEvent: (number: number, fact: Fact) => Event) => Undertaken<Event> | null;
  /** Takes over events that the record has and this entity has not. */
  readonly adopt: (events: readonly Event[]) => void;
  readonly stands: () => Stands<State, Event>;
}

/**
 * Effects of an entity happen one after another, each decided again on the state of its turn: what an earlier turn
 * changed is seen by the next, and a writer that is behind the record adopts what it missed and decides anew.
 */
export function createEntity<State extends { readonly number: number }, C extends Command, Fact, Event>(
  from: Stands<State, Event>,
  rules: Rules<State, C, Fact, Event>,
): Entity<State, C, Fact, Event> {
  const standing = createStanding(from, rules.evolve);
  let tail: Promise<unknown> | null = null;
  const change = (how: () => void) => {
    contained(how);
    rules.changed?.(standing.state());
  };
  const factsFor = (command: C) => decided(() => rules.decide(standing.before(command.key), command));
  const take = recorder(rules, standing, factsFor, change);
  return {
    state: standing.state,
    stands: standing.stands,
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
    undertake: (command, toEvent) => {
      const ahead = standing.ahead();
      const keys = ahead.map((a) => a.key);
      const place = keys.indexOf(command.key);
      const known = ahead[place];
      if (known) return { event: known.event, after: keys.slice(0, place) };
      if (tail !== null || ahead.length >= AHEAD_AT_MOST) return null;
      const [fact, ...more] = factsFor(command);
      if (fact === undefined || more.length > 0) return null;
      const event = toEvent(standing.state().number + 1, fact);
      change(() => standing.foresee(command.key, event));
      return { event, after: keys };
    },
    adopt: (events) => change(() => standing.hear(events)),
  };
}

/** Takes one turn: decides, records, and decides anew for as long as the record has moved on in between. */
function recorder<State extends { readonly number: number }, C extends Command, Fact, Event>(
  { id, record }: Rules<State, C, Fact, Event>,
  standing: Standing<State, Event>,
  factsFor: (command: C) => readonly Fact[],
  change: (how: () => void) => void,
): (command: C) => Promise<Event | undefined> {
  return async (command) => {
    for (;;) {
      const facts = factsFor(command);
      if (facts.length === 0) return undefined;
      const { key, at, actor } = command;
      // Asked for anew, what was ahead under this key was not recorded as it was decided, nor what came after it.
      if (standing.ahead().length > 0) change(() => standing.backTo(key));
      const ahead = standing.ahead();
      const asked = standing.state();
      const request = { entity: id, expect: asked.number, key, at, actor, facts };
      let answer: RecordAnswer<Event>;
      try {
        answer = await record(ahead.length > 0 ? { ...request, ahead } : request);
      } catch (error) {
        throw outOfReach(error);
      }
      if (answer.status === 'unsettled') throw recordUnavailable();
      const { status, events } = answer;
      change(() => (status === 'recorded' ? standing.confirm(asked, events) : standing.see(events)));
      if (status === 'recorded') return answer.own ?? events[0];
    }
  };
}

/** The facts of a decision; a refusal is thrown. */
function decided<Fact>(decide: () => Decided<Fact>): readonly Fact[] {
  const decision = contained(decide);
  if ('refused' in decision) throw refusedFailure(decision.refused);
  if (!Array.isArray(decision.facts)) throw refusedFailure([notUnderstood('ask')]);
  return decision.facts;
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
