import { mayDo } from '../../../workflows/rules/authority/may-do.ts';
import { isAskedToDecide, LEADER_FROM } from '../../../workflows/rules/idle-approver.ts';
import { asksOfItem, decisionOn } from '../../../workflows/rules/review/item-asks.ts';
import type { ItemState } from '../../../workflows/rules/review/score-items.ts';
import type { Instant } from '../../../workflows/rules/time/instant.ts';
import type { Desk } from './desk.ts';
import { type Waiting, waiting } from './waiting-item.ts';

/** A bonus, deduction or override that nobody has decided. */
export interface OpenItem extends Omit<ItemState, 'number'> {
  readonly id: string;
  readonly unit: string;
  readonly reason: string;
  readonly proposedAt: Instant;
  readonly frozen: boolean;
}

/** The items that somebody may approve before their review is frozen; a leader where nobody of the office may. */
export function itemsFor({ person, plan, freezeOf }: Desk, items: readonly OpenItem[]): Waiting[] {
  return items
    .filter((item) => asksOfItem(item, item.frozen, person).includes('approve_item'))
    .filter(({ kind, proposedBy }) =>
      isAskedToDecide(decisionOn('approve_item', kind), person, proposedBy, plan.people, 0),
    )
    .map(({ id, unit, period, kind, reason, proposedBy: by, proposedAt: since }) => {
      const of = { unit, period, of: kind, title: reason, by, due: freezeOf(period) };
      return waiting({ kind: 'score_item', id, ask: 'approve_item', since, ...of });
    });
}

/** A message that waits for a person: nobody repeats it by themselves. */
export interface StuckMessage {
  readonly key: string;
  readonly at: Instant;
  readonly kind: string;
  readonly recipient: string;
  readonly state: string;
}

/** The messages that did not arrive, or of which nobody knows whether they did. */
export function mailFor({ person, plan }: Desk, stuck: readonly StuckMessage[]): Waiting[] {
  if (!mayDo(person, 'resend_mail', null)) return [];
  return stuck.map(({ key, at, kind, recipient, state }) => {
    const title = plan.people.find((p) => p.id === recipient)?.name ?? recipient;
    return waiting({ kind: 'mail', id: key, ask: state, title, of: kind, since: at, due: at });
  });
}

/** A year's evaluation, a work report or a unit's own plan that waits for the office. */
export interface OfficePaper {
  readonly kind: 'evaluation' | 'work_report' | 'unit_plan';
  readonly subject: string;
  readonly id: string;
  readonly period: string | null;
  readonly unit: string | null;
  /** The template of a work report, the duty of a unit's own plan. */
  readonly template: string | null;
  readonly by: string | null;
  readonly since: Instant;
  readonly due: Instant | null;
  /** What is asked of one that is under way; null for the work itself. */
  readonly ask: 'approve' | 'publish' | null;
}

const ASKED = { evaluation: 'evaluate', work_report: 'send_work_report', unit_plan: 'decide_unit_plan' } as const;

/**
 * The papers that the office still has to see to, a draft whoever did not draft it; a leader hears of what it was
 * reminded of in vain.
 */
export function papersFor(desk: Desk, papers: readonly OfficePaper[]): Waiting[] {
  const { person, plan, remindedOf } = desk;
  return papers.flatMap(({ kind, subject, id, template, period, unit, by, since, due, ask: next }) => {
    const ask = next ?? ASKED[kind];
    const { times } = remindedOf(subject, since);
    const mine = mayDo(person, ASKED[kind], null);
    if (ask === 'approve' && by === person.id) return [];
    const isAsked = mine || (times >= LEADER_FROM && isAskedToDecide(ASKED[kind], person, by, plan.people, times));
    if (!isAsked) return [];
    const title = titleOf(desk, template);
    return [waiting({ kind, id, ask, title, period, unit, by, since, due, reminded: times, mine })];
  });
}

function titleOf({ definition: { policy } }: Desk, template: string | null): string {
  const known = [...(policy.work_reports ?? []), ...(policy.unit_plans ?? [])];
  return known.find(({ id }) => id === template)?.name ?? template ?? '';
}
