import type { Instant } from '../rules/time/instant.ts';

/** What an entity wants recorded: facts decided on the state after event `expect`. */
export interface RecordRequest<Fact> {
  readonly entity: string;
  readonly expect: number;
  readonly key: string;
  readonly at: Instant;
  readonly actor: string;
  readonly facts: readonly Fact[];
}

/**
 * What the record answers. `events` are all events after `expect`, the entity's own among them; `own` is it where it
 * is not the first of them: what is answered stays in the history for good. "behind": nothing was
 * recorded, the entity adopts the events and decides again. "unsettled": receipts older than `at` are still on their way.
 */
export type RecordAnswer<Event> =
  | { readonly status: 'recorded'; readonly events: readonly Event[]; readonly own?: Event }
  | { readonly status: 'behind'; readonly events: readonly Event[] }
  | { readonly status: 'unsettled' };
