import { followUpId } from '../../workflows/contract/follow-up.ts';
import { evolveFollowUp } from '../../workflows/rules/follow-up/evolve.ts';
import {
  type FollowUpEvent,
  type FollowUpFact,
  type FollowUpState,
  newFollowUp,
} from '../../workflows/rules/follow-up/follow-up.ts';
import type { FollowUpKind } from '../../workflows/rules/follow-up/lives.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';
import { readEvents, type StoredEvent } from './read-events.ts';

/** A follow-up as the record knows it: which unit it is about now, and where it stands. */
export interface KnownFollowUp {
  readonly unit: string;
  readonly title: string;
  /** What opened it: a review, a person, another case that nobody moved. */
  readonly from: string;
  readonly opener: Opener;
  readonly events: readonly FollowUpEvent[];
  /** Of a supervision notice, where the policy has a ladder of colours. */
  readonly colour: string | null;
  readonly state: FollowUpState;
}

/** What opened a follow-up, with the review or the finding and the rule that called for it. */
export interface Opener {
  readonly by: string;
  readonly period?: string;
  readonly rule?: string;
}

/** A follow-up folded from its events, all or those before an instant; undefined when there is none of that id. */
export async function readFollowUp(
  db: Database,
  cycle: string,
  id: string,
  before: Instant | null = null,
): Promise<KnownFollowUp | undefined> {
  const all = await readEvents(db, followUpId(cycle, id), 0);
  const events = before === null ? all : all.filter((e) => e.at < before);
  return knownFrom(events);
}

/** A follow-up folded from its events; undefined where nothing opened it. */
export function knownFrom(events: readonly StoredEvent[]): KnownFollowUp | undefined {
  const [opening] = events;
  if (!opening) return undefined;
  const {
    kind,
    unit,
    title,
    due,
    source,
    colour = null,
  } = JSON.parse(opening.body) as {
    readonly kind: FollowUpKind;
    readonly unit: string;
    readonly title: string;
    readonly due: string | null;
    readonly colour?: string;
    readonly source: Opener;
  };
  const happened = events.map(eventOf);
  const moved = happened.findLast((e) => e.fact.type === 'follow_up_moved')?.fact;
  const now = moved?.type === 'follow_up_moved' ? moved.unit : unit;
  const state = happened.reduce(evolveFollowUp, newFollowUp(kind, due));
  return { unit: now, title, from: source.by, opener: source, events: happened, colour, state };
}

/** The open follow-ups of some units, or of all, by id. */
export function openFollowUps(
  db: Database,
  cycle: string,
  units: readonly string[] | null,
): Promise<{ readonly id: string; readonly unit: string }[]> {
  return db.query(
    `select id, unit from follow_ups where cycle = $1 and ($2::text[] is null or unit = any($2)) and state = 'open' order by id`,
    [cycle, units],
  );
}

function eventOf({ number, at, actor, type, body }: StoredEvent): FollowUpEvent {
  const {
    awaitedBy,
    extension,
    id: _,
    ...said
  } = JSON.parse(body) as {
    readonly awaitedBy: string | null;
    readonly extension?: string;
    readonly id: string;
  };
  return {
    number,
    at,
    actor,
    awaitedBy,
    fact: { type, ...said, ...(extension ? { id: extension } : {}) } as FollowUpFact,
  };
}
