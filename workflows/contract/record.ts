import type { Instant } from '../rules/time/instant.ts';
import type { Ahead } from './ahead.ts';

/** What an entity wants recorded: facts decided on the state after event `expect`. */
export interface RecordRequest<Fact, Event = unknown> {
  readonly entity: string;
  readonly expect: number;
  readonly key: string;
  readonly at: Instant;
  readonly actor: string;
  readonly facts: readonly Fact[];
  /** The events up to `expect` that the entity decided and has not yet seen in the record; they come first. */
  readonly ahead?: readonly Ahead<Event>[];
}

/**
 * What the record answers. `events` are all events after `expect`, the entity's own among them; `own` is it where it
 * is not the first of them: what is answered stays in the history for good. "behind": nothing was
 * recorded, the entity adopts the events, all that it has not yet seen in the record, and decides again. "unsettled": receipts older than `at` are still on their way.
 */
export type RecordAnswer<Event> =
  | { readonly status: 'recorded'; readonly events: readonly Event[]; readonly own?: Event }
  | { readonly status: 'behind'; readonly events: readonly Event[] }
  | { readonly status: 'unsettled' };
