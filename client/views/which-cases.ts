import type { Organised } from '../../activities/store/definition.ts';
import { calledOn } from '../../workflows/rules/follow-up/called.ts';
import { EVERY_WAIT, type Stage, stageOf, waitNamed } from '../../workflows/rules/follow-up/stage.ts';
import { unitsKnownOn } from '../../workflows/rules/organisation/organisation-on.ts';
import type { Unit } from '../../workflows/rules/plan.ts';
import { addDays, type Day } from '../../workflows/rules/time/day.ts';
import { dayOf, endOfDay, type Instant, startOfDay } from '../../workflows/rules/time/instant.ts';

/** How near the deadline of the awaited step is: over already, or no more than seven days from today (or over). */
export const NEARNESS = ['overdue', 'week'] as const;
type Nearness = (typeof NEARNESS)[number];

/** The steps that somebody may take, named by `waitNamed`, and of which unit's cases; null: of every unit's. */
export interface Turn {
  readonly steps: readonly string[];
  readonly unit: string | null;
}

/** Whose cases are asked for: of all units or one, open ones only or all. */
export interface WhoseCases {
  readonly unit: string | null;
  readonly all: boolean;
}

/** Which of them; what is left out or null does not matter. */
export interface WhichCases extends WhoseCases {
  /** What they are called: their kind, or the letter that takes a notice's place. */
  readonly kind?: string | null | undefined;
  /** The unit that they are about, where others help or had it opened. */
  readonly about?: string | null | undefined;
  readonly stage?: Stage | null | undefined;
  /** Whose step is waited for. */
  readonly turn?: Turn | null | undefined;
  readonly due?: Nearness | null | undefined;
  /** Words of their title, their unit's name, or a number that they bear. */
  readonly text?: string | null | undefined;
}

const FOREVER: Day = '9999-12-31';
const A_WEEK = 7;

/** Every unit that a cycle has had: a case may be about one that is no more. */
export function unitsOfCases({ definition: { plan }, organisation }: Organised): readonly Unit[] {
  return unitsKnownOn(plan, organisation, FOREVER);
}

/** What a case is called, where it is told by `valuesOf`. */
export const CALLED = `case when kind = 'supervision_notice' and unit = any ($5::text[]) then 'supervision_letter' else kind end`;

/** Where a case stands among others. */
export const STAGE = `case kind || '/' || awaited ${EVERY_WAIT.map(
  (wait) => `when '${waitNamed(wait)}' then '${stageOf(wait)}'`,
).join(' ')} else 'over' end`;

/** Where a case's step is late. */
export const IS_OVERDUE = `coalesce(awaited_by <= $10, false)`;

/** Where it is of the kind that is asked for. */
export const OF_KIND = `($4::text is null or ${CALLED} = $4)`;

/** Where it is about the unit that is asked for. */
export const ABOUT = `($6::text is null or unit = $6)`;

/** What can be looked for in a case: what it is about, and the numbers that it came with and was given. */
const WORDS = `concat_ws(' ', id, title, source->'origin'->>'number',
  jsonb_path_query_array(steps, '$[*].fields.number')::text)`;

/**
 * Where everything else that is asked of a case is so: it is whose it should be, without what the office owes where it
 * is a unit's; it stands so, waits for whom it should, is due so soon, and has these words.
 */
export const SUCH = `cycle = $1 and ($3 or state = 'open')
  and ($2::text is null or source->>'lead' = $2 or (unit = $2 or source->'helpers' ? $2) and kind <> 'office_problem')
  and ($7::text is null or ${STAGE} = $7)
  and ($8::text[] is null or kind || '/' || awaited = any ($8) and ($9::text is null or unit = $9))
  and ($12::text is null or awaited_by <= case $12 when 'overdue' then $10 else $11 end)
  and ($13::text is null or unit = any ($14::text[]) or strpos(lower(${WORDS}), lower($13)) > 0)`;

/** What these compare with, in their order. */
export function valuesOf(cycle: string, which: WhichCases, known: Organised, now: Instant): readonly unknown[] {
  const { unit, all, kind = null, about = null, stage = null, turn = null, due = null, text = null } = which;
  const units = unitsOfCases(known);
  const letters = units.filter((of) => calledOn('supervision_notice', of) !== 'supervision_notice');
  const named = units.filter(({ name }) => text !== null && name.toLowerCase().includes(text.toLowerCase()));
  return [
    ...[cycle, unit, all, kind, idsOf(letters), about, stage, turn?.steps ?? null, turn?.unit ?? null],
    ...[startOfDay(dayOf(now)), endOfDay(addDays(dayOf(now), A_WEEK)), due, text, idsOf(named)],
  ];
}

function idsOf(units: readonly Unit[]): string[] {
  return units.map(({ id }) => id);
}
