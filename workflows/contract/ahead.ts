/** An event that an entity has decided and that whoever asked for it records, under the key of the request. */
export interface Ahead<Event> {
  readonly key: string;
  readonly event: Event;
}

/** An event that somebody else records, and the keys of those ahead before it: it holds after these alone. */
export interface Undertaken<Event> {
  readonly event: Event;
  readonly after: readonly string[];
}

/** So many events may be ahead of the record at most; the next is recorded by the entity, which sees them all then. */
export const AHEAD_AT_MOST = 12;
