import { followUpEvent } from '../../workflows/rules/follow-up/evolve.ts';
import { newFollowUp } from '../../workflows/rules/follow-up/follow-up.ts';
import type { FollowUpKind } from '../../workflows/rules/follow-up/lives.ts';
import type { Origin } from '../../workflows/rules/follow-up/matter.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { NewEvent } from '../store/append.ts';
import type { Definition } from '../store/definition.ts';
import { stored } from './stored.ts';

/** Something to be followed to its end: about whom, because of what, by when. */
export interface Opening {
  readonly id: string;
  readonly kind: FollowUpKind;
  readonly unit: string;
  readonly title: string;
  readonly due: Day | null;
  /** Of a supervision notice; the mildest of the policy's where none is said. */
  readonly colour?: string | null;
  readonly source: Source;
}

/**
 * What opened a follow-up: a review's rule, a person, a problem named at the quarterly meeting, a finding, a co-unit's
 * dispute, a lead that is blocked, an entry of a list, or another case that nobody moved or that was raised.
 */
export type Source =
  | { readonly by: 'review'; readonly period: string; readonly rule: string; readonly corrected?: CorrectedReview }
  | ({ readonly by: 'person' } & Help)
  | ({ readonly by: 'commentary'; readonly period: string; readonly problem: number } & Help)
  | { readonly by: 'finding'; readonly finding: string; readonly rule: string; readonly reason: string }
  | {
      readonly by: 'dispute';
      readonly task: string;
      readonly lead: string;
      readonly period: string;
      readonly co: string;
      readonly reason: string;
    }
  | {
      readonly by: 'blocked';
      readonly task: string;
      readonly lead: string;
      readonly reason: string;
      readonly urgent?: string;
    }
  | ListedEntry
  | { readonly by: 'escalation'; readonly from: string }
  | { readonly by: 'raised'; readonly from: string; readonly reason: string };

/** An entry of a list: which list, who is in charge, what the list wants said, and why it could not wait. */
interface ListedEntry {
  readonly by: 'list';
  readonly list: string;
  readonly charge: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly urgent?: string;
}

/** Why a person opened a case, who is in charge of it, who helps, and whether others have the same trouble (共性问题). */
export interface Help {
  readonly reason: string;
  readonly helpers: readonly string[];
  readonly common: boolean;
  readonly owner?: string;
  /** The visit at which it was seen. */
  readonly visit?: string;
  /** Why it is asked for at less notice than the policy gives. */
  readonly urgent?: string;
  /** Of a single matter: where it comes from, in which words. */
  readonly origin?: Origin;
}

/** The correction of a review by which something came to follow that did not follow before. */
export interface CorrectedReview {
  readonly period: string;
  readonly version: number;
}

/** The events that open a follow-up: its own, and the reminder of its first step on the cycle's agenda. */
export function openingEvents(
  definition: Definition,
  cycle: string,
  {
    id,
    kind,
    due,
    colour = kind === 'supervision_notice' ? definition.policy.notice_colours?.[0] : null,
    ...about
  }: Opening,
  by: { readonly at: Instant; readonly actor: string; readonly key: string },
): NewEvent[] {
  const state = newFollowUp(kind, due);
  const event = followUpEvent(state, { type: 'follow_up_opened' }, by, definition.calendar);
  return stored(
    definition,
    { cycle, id, key: by.key, more: { kind, due, ...(colour ? { colour } : {}), ...about } },
    state,
    [event],
  );
}
