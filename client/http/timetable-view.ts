import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { ToldEntry } from '../explain/timetable-text.ts';

/** The timetable of a cycle as somebody reads it: what happened before `now`, and what will. */
export interface TimetableView {
  readonly now: Instant;
  readonly entries: readonly (ToldEntry & { readonly mine: boolean })[];
}
