import { closingEvent } from '../../activities/rating/closing.ts';
import { extendingEvent } from '../../activities/rating/extending.ts';
import { openingEvents } from '../../activities/rating/opening.ts';
import { findRated, ratedOn } from '../../activities/rating/rated.ts';
import { append, type NewEvent } from '../../activities/store/append.ts';
import type { Definition } from '../../activities/store/definition.ts';
import { numberUnder } from '../../activities/store/number-under.ts';
import { type KnownRound, readBallots, readRound } from '../../activities/store/rating-rounds.ts';
import { ratingRoundId } from '../../workflows/contract/rating.ts';
import { type Member, type Round, ratersOf } from '../../workflows/rules/evaluation/round.ts';
import type { RatedSource } from '../../workflows/rules/evaluation/source.ts';
import { planStandingOn } from '../../workflows/rules/organisation/organisation-on.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { endOfDay, type Instant, onDay } from '../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError, type Refused } from './errors.ts';
import { requireNotice } from './notice.ts';
import { organisedAt, strangersIn } from './organised.ts';
import { wake } from './wake.ts';

/** How often ballots may come first before the caller is told to come again. */
const ATTEMPTS = 5;

/** A round to be opened: for a period, over a source of the policy, from a day (null: at once) to a day inclusive. */
export interface NewRound {
  readonly id: string;
  readonly source: string;
  readonly period: string;
  readonly title: string | null;
  readonly opens: Day | null;
  readonly closes: Day;
  /** Who is rated; null: every unit of the source's groups. */
  readonly units: readonly string[] | null;
  readonly members: readonly Member[];
  /** Why units have to rate sooner than the policy's notice. */
  readonly urgent?: string | undefined;
}

/** Who acts on a round, when, and under which key. */
export interface By {
  readonly actor: string;
  readonly at: Instant;
  readonly key: string;
}

/**
 * Opens a round of rating among the units that exist on the day it opens; an id is used once. Raters are told when
 * it opens, and those missing before it closes.
 */
export async function openRound(deps: OperationDeps, cycle: string, asked: NewRound, by: By): Promise<number> {
  const definition = await cycleDefinition(deps.db, cycle);
  const source = findRated(definition.policy, asked.source);
  if (!source) throw operationError('refused', 'unknown_source', asked.source);
  const opensAt = openingOf(definition, asked, by.at);
  const organised = await organisedAt(deps, cycle, opensAt);
  const plan = planStandingOn(organised.written, organised.organisation, organised.day);
  const round = roundOf(plan, source, asked, opensAt);
  const gone = strangersIn(organised, asked.units ?? []).filter(({ code }) => code === 'unit_dissolved');
  const faults = [...(gone.length > 0 ? gone : roundFaults(plan, source, asked)), ...spanFaults(round, asked)];
  if (faults.length > 0) throw new OperationError('refused', faults);
  const units = round.raters.flatMap((rater) => rater.unit ?? []);
  const told = { actor: by.actor, at: round.opensAt };
  if (units.length > 0) requireNotice(definition, { due: asked.closes, urgent: asked.urgent, units }, told);
  const [first] = await append(deps.db, openingEvents(definition, cycle, asked.id, round, source, by), deps.now());
  if (!first || first.status === 'behind') throw operationError('conflict', 'round_exists', asked.id);
  if (first.status === 'stored') await wake(deps, cycle);
  return first.number;
}

function openingOf({ policy }: Definition, { opens }: NewRound, at: Instant): Instant {
  const opensAt = opens ? onDay(opens, policy.at) : at;
  return opensAt < at ? at : opensAt;
}

function roundOf(plan: Plan, source: RatedSource, asked: NewRound, opensAt: Instant): Round {
  const inGroups = plan.units.filter((u) => source.groups.includes(u.group)).map((u) => u.id);
  const ratees = asked.units ?? inGroups;
  return {
    source: source.id,
    title: asked.title ?? source.name,
    period: asked.period,
    opensAt,
    closesAt: endOfDay(asked.closes),
    ratees,
    raters: ratersOf(source, plan, ratees, asked.members),
    ...(asked.urgent ? { urgent: asked.urgent } : {}),
  };
}

const refused = (code: string, subject: string): Refused => ({ line: null, code, subject });

function roundFaults(plan: Plan, source: RatedSource, { units, members, period }: NewRound): Refused[] {
  const classes = source.kind === 'panel' ? source.classes.map((c) => c.id) : [];
  const group = (unit: string) => plan.units.find((u) => u.id === unit)?.group ?? '';
  return [
    ...(periodFromId(period) ? [] : [refused('unknown_period', period)]),
    ...(units ?? []).filter((u) => !source.groups.includes(group(u))).map((u) => refused('unknown_unit', u)),
    ...members.filter((m) => !classes.includes(m.class)).map((m) => refused('unknown_class', m.class)),
    ...members
      .filter((m, i) => members.findIndex((o) => o.post === m.post) < i)
      .map((m) => refused('twice_member', m.post)),
    ...members.filter((m) => !plan.people.some((p) => p.id === m.post)).map((m) => refused('unknown_post', m.post)),
  ];
}

function spanFaults({ opensAt, closesAt, ratees }: Round, { closes }: NewRound): Refused[] {
  return [
    ...(closesAt > opensAt ? [] : [refused('bad_span', closes)]),
    ...(new Set(ratees).size === ratees.length && ratees.length > 1
      ? []
      : [refused('too_few_units', ratees.join(' '))]),
  ];
}

/** Takes a round back that should not have been opened, for a reason that is kept; it counts for nothing. */
export async function withdrawRound(
  deps: OperationDeps,
  cycle: string,
  id: string,
  reason: string,
  { key, actor, at }: By,
): Promise<number> {
  await cycleDefinition(deps.db, cycle);
  const entity = ratingRoundId(cycle, id);
  return onOpenRound(deps, cycle, id, key, (round) => {
    const body = { cycle, id, reason };
    return { entity, key, type: 'round_withdrawn', at, actor, body, expect: round.number };
  });
}

/**
 * Closes a round that is under way before its day, for a reason that is kept, and counts what was cast; whoever has not
 * rated is not reminded any more. Refused where nobody has rated yet: such a round is withdrawn.
 */
export async function closeRound(
  deps: OperationDeps,
  cycle: string,
  id: string,
  reason: string,
  by: By,
): Promise<number> {
  const definition = await cycleDefinition(deps.db, cycle);
  const number = await onOpenRound(deps, cycle, id, by.key, async (round) => {
    if (by.at < round.opensAt) throw operationError('refused', 'round_not_open', round.opensAt);
    if (by.at >= round.closesAt) throw operationError('refused', 'round_closed', round.closesAt);
    if ((await readBallots(deps.db, cycle, id)).length === 0) throw operationError('refused', 'nobody_rated', id);
    return closingEvent(deps.db, definition, { cycle, id }, round, { ...by, reason });
  });
  await wake(deps, cycle);
  return number;
}

/** Moves the end of an open round to a later day, inclusive, for a reason that is kept; reminders move with it. */
export async function extendRound(
  deps: OperationDeps,
  cycle: string,
  id: string,
  { closes, reason }: { readonly closes: Day; readonly reason: string },
  by: By,
): Promise<number> {
  const definition = await cycleDefinition(deps.db, cycle);
  const number = await onOpenRound(deps, cycle, id, by.key, (round) => {
    const closesAt = endOfDay(closes);
    if (by.at >= round.closesAt) throw operationError('refused', 'round_closed', round.closesAt);
    if (closesAt <= round.closesAt) throw operationError('refused', 'not_later', closes);
    const { source } = ratedOn(definition, round.source);
    return extendingEvent(definition, { cycle, id }, round, source, { closesAt, reason }, by);
  });
  await wake(deps, cycle);
  return number;
}

/** Records what happens to a round that is open, once by one key; ballots that come at the same time come first. */
async function onOpenRound(
  { db, now }: OperationDeps,
  cycle: string,
  id: string,
  key: string,
  eventOf: (round: KnownRound) => NewEvent | Promise<NewEvent>,
): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await numberUnder(db, ratingRoundId(cycle, id), key);
    if (before !== undefined) return before;
    const round = await readRound(db, cycle, id);
    if (!round) throw operationError('not_found', 'unknown_round', id);
    if (round.state !== 'open') throw operationError('refused', 'round_closed', round.closesAt);
    const [answer] = await append(db, [await eventOf(round)], now());
    if (answer && answer.status !== 'behind') return answer.number;
  }
  throw operationError('unavailable', 'record_unavailable', id);
}
