import { ratingRoundId } from '../../workflows/contract/rating.ts';
import type { Round } from '../../workflows/rules/evaluation/round.ts';
import type { RatedSource } from '../../workflows/rules/evaluation/source.ts';
import { workingDay } from '../../workflows/rules/time/calendar.ts';
import { dayEndingAt, type Instant, onDay } from '../../workflows/rules/time/instant.ts';
import { AFTER_TIMETABLE, agendaAppended } from '../agenda-appended.ts';
import type { NewEvent } from '../store/append.ts';
import type { Definition } from '../store/definition.ts';

/** The events that open a round: its own, and its instants on the cycle's agenda. */
export function openingEvents(
  definition: Definition,
  cycle: string,
  id: string,
  round: Round,
  source: RatedSource,
  by: { readonly at: Instant; readonly actor: string; readonly key: string },
): NewEvent[] {
  const entity = ratingRoundId(cycle, id);
  const entries = agendaOf(definition, id, round, source);
  return [
    { entity, key: by.key, type: 'round_opened', at: by.at, actor: by.actor, body: { cycle, id, ...round }, expect: 0 },
    ...agendaAppended(cycle, { ...by, key: `rating/${id}`, source: entity }, entries),
  ];
}

/** An instant of a round as it stands on the cycle's agenda. */
interface RoundEntry extends Due {
  readonly place: number;
  readonly subject: string;
  readonly rule: string;
}

/** Everything that a round puts on its cycle's agenda. */
export function agendaOf(definition: Definition, id: string, round: Round, source: RatedSource): RoundEntry[] {
  const of = { place: AFTER_TIMETABLE, subject: id, rule: `evaluation.${source.id}` };
  return instantsOf(definition, round, source).map((entry) => ({ ...entry, ...of }));
}

interface Due {
  readonly at: Instant;
  readonly kind: 'rating_opens' | 'rating_reminder' | 'rating_closes';
  readonly provisional: boolean;
}

/** When raters are asked, when those who are missing are reminded, and when the round closes. */
function instantsOf(
  { policy, calendar }: Definition,
  { opensAt, closesAt, raters }: Round,
  source: RatedSource,
): Due[] {
  const close: Due = { at: closesAt, kind: 'rating_closes', provisional: false };
  if (raters.length === 0 || source.kind === 'public') return [close];
  const reminders = source.remind.map((days): Due => {
    const on = workingDay(calendar, dayEndingAt(closesAt), -days);
    return { at: onDay(on.day, policy.at), kind: 'rating_reminder', provisional: on.provisional };
  });
  const between = reminders.filter(({ at }) => at > opensAt && at < closesAt);
  return [{ at: opensAt, kind: 'rating_opens', provisional: false }, ...between, close];
}
