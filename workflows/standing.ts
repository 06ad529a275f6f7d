import type { Ahead } from './contract/ahead.ts';

/** Where an entity stands: as it was last seen in the record, and what it has decided beyond that. */
export interface Stands<State, Event> {
  readonly state: State;
  readonly ahead?: readonly Ahead<Event>[] | undefined;
}

/** The state of an entity, folded from what it saw in the record and what it decided ahead of it. */
export interface Standing<State, Event> {
  readonly state: () => State;
  /** The state before what is ahead under a key; the state where nothing is. */
  readonly before: (key: string) => State;
  readonly ahead: () => readonly Ahead<Event>[];
  /** Goes on with an event that somebody else will record. */
  readonly foresee: (key: string, event: Event) => void;
  /** Goes back to where it stood before what is ahead under a key. */
  readonly backTo: (key: string) => void;
  /** The record showed all up to a state that it was asked about, and these after it. */
  readonly confirm: (upTo: State, events: readonly Event[]) => void;
  /** The record showed these after what was seen last; what was ahead is among them, or never will be. */
  readonly see: (events: readonly Event[]) => void;
  /** Somebody told these: where they are nothing new, what is ahead stays. */
  readonly hear: (events: readonly Event[]) => void;
  readonly stands: () => Stands<State, Event>;
}

/** An entity's standing; `evolve` leaves what it knows already alone. */
export function createStanding<State extends { readonly number: number }, Event>(
  from: Stands<State, Event>,
  evolve: (state: State, event: Event) => State,
): Standing<State, Event> {
  let seen = from.state;
  let ahead = from.ahead ?? [];
  const beyond = (some: readonly Ahead<Event>[]) => some.reduce((state, { event }) => evolve(state, event), seen);
  let state = beyond(ahead);
  const until = (key: string) => {
    const index = ahead.findIndex((a) => a.key === key);
    return index < 0 ? ahead : ahead.slice(0, index);
  };
  const shown = (last: State, events: readonly Event[]) => {
    seen = events.reduce(evolve, last);
    state = seen;
    ahead = [];
  };
  return {
    state: () => state,
    before: (key) => (until(key) === ahead ? state : beyond(until(key))),
    ahead: () => ahead,
    foresee: (key, event) => {
      state = evolve(state, event);
      ahead = [...ahead, { key, event }];
    },
    backTo: (key) => {
      ahead = until(key);
      state = beyond(ahead);
    },
    confirm: (upTo, events) => shown(seen.number > upTo.number ? seen : upTo, events),
    see: (events) => shown(seen, events),
    hear: (events) => {
      if (events.reduce(evolve, seen).number > seen.number) shown(seen, events);
    },
    stands: () => (ahead.length > 0 ? { state: seen, ahead } : { state: seen }),
  };
}
