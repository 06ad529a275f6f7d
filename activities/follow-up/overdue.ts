import { awaitedStep, isPutBefore, REMINDED_ON, remindedAt } from '../../workflows/rules/follow-up/awaited.ts';
import { decideFollowUp } from '../../workflows/rules/follow-up/decide.ts';
import { followUpEvent } from '../../workflows/rules/follow-up/evolve.ts';
import type { FollowUpState } from '../../workflows/rules/follow-up/follow-up.ts';
import type { FollowUpKind, Side } from '../../workflows/rules/follow-up/lives.ts';
import { isCountywide, type Person } from '../../workflows/rules/plan.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { messageEach } from '../message-each.ts';
import type { PlannedMessage } from '../planned-message.ts';
import type { AgendaEntry } from '../store/agenda.ts';
import type { NewEvent } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import type { Definition } from '../store/definition.ts';
import { readFollowUp } from '../store/follow-ups.ts';
import { above } from './above.ts';
import { type DueMatter, dueMatters } from './due-matters.ts';
import type { OverdueItem } from './overdue-item.ts';
import { stored } from './stored.ts';

interface Waiting extends OverdueItem {
  readonly kind: FollowUpKind;
  /** Who has not taken the step. */
  readonly by: Side;
}

/** What is done about the follow-ups of an instant whose awaited step has not come: recorded, reminded of, carried up. */
export interface Overdue {
  readonly messages: readonly PlannedMessage[];
  readonly events: readonly NewEvent[];
}

export async function overdueFollowUps(
  db: Database,
  cycle: string,
  definition: Definition,
  entries: readonly AgendaEntry[],
): Promise<Overdue> {
  const items: Waiting[] = [];
  const events: NewEvent[] = [];
  for (const { kind, subject: id, at } of entries) {
    const known = kind === 'follow_up_due' ? await readFollowUp(db, cycle, id) : undefined;
    const step = known && awaitedStep(known.state);
    if (!known || !step || !isRemindedBy(definition, known.state, at)) continue;
    const command = { ask: 'overdue', step: step.step, key: `overdue/${at}`, actor: 'system', at } as const;
    const decision = decideFollowUp(known.state, command);
    const [fact] = 'facts' in decision ? decision.facts : [];
    if (fact?.type !== 'step_overdue') continue;
    const event = followUpEvent(known.state, fact, command, definition.calendar);
    events.push(...stored(definition, { cycle, id, key: command.key }, known.state, [event]));
    if (fact.rung === REMINDED_ON.length) {
      // Reminders that have run out never end in silence: the case stays, and what it waits for goes up a rung.
      const source = { by: 'escalation', from: id } as const;
      events.push(...above(definition, { cycle, id, known, waitsFor: step.by, source }, { at, actor: 'system' }));
    }
    const { unit, title, state } = known;
    items.push({
      id,
      kind: state.kind,
      unit,
      title,
      step: step.step,
      due: state.awaitedBy ?? at,
      rung: fact.rung,
      by: step.by,
    });
  }
  const soon = await dueMatters(db, cycle, definition, entries);
  return { messages: messagesFor(definition, cycle, entries[0]?.at ?? '', items, soon), events };
}

/** False for a reminder of a step that was taken meanwhile, or of a deadline that is no more: what is awaited now has its own. */
function isRemindedBy({ policy, calendar }: Definition, state: FollowUpState, at: Instant): boolean {
  const next = remindedAt(state, policy, calendar);
  return next !== null && dayOf(next.at) <= dayOf(at);
}

function concerns(person: Person, { by, kind, rung, unit }: Waiting): boolean {
  switch (person.post) {
    case 'supervisor':
      return by === 'supervisor' || rung > 1;
    case 'leader':
      return by === 'supervisor' && isPutBefore(kind, rung);
    default:
      return by === 'unit' && person.unit === unit;
  }
}

/**
 * One message for each person an instant concerns: who has to act, from the second reminder on the office too, and a
 * leader of the county where the office was reminded in vain.
 */
function messagesFor(
  { plan }: Definition,
  cycle: string,
  at: Instant,
  items: readonly Waiting[],
  soon: readonly DueMatter[],
): PlannedMessage[] {
  const isTold = (person: Person, { unit, to }: DueMatter) =>
    to.includes(person.post) && (isCountywide(person) || person.unit === unit);
  return messageEach('follow_up', { cycle, at }, plan.people, (person) => [
    ...items.filter((item) => concerns(person, item)).map(({ by: _, ...item }) => item),
    ...soon.filter((item) => isTold(person, item)).map(({ to: _, ...item }) => item),
  ]);
}
