import type { Act } from '../../../workflows/rules/authority/act.ts';
import { mayDo } from '../../../workflows/rules/authority/may-do.ts';
import { isAskedToDecide } from '../../../workflows/rules/idle-approver.ts';
import type { Instant } from '../../../workflows/rules/time/instant.ts';
import type { Desk } from './desk.ts';
import { type Waiting, waiting } from './waiting-item.ts';

const DECIDED_BY = {
  change: 'approve',
  plan_change: 'approve_plan',
  policy_change: 'approve_policy',
  unit_change: 'approve_unit_change',
} as const satisfies Readonly<Record<string, Act>>;

/** A change of a task, of the plan by a table, of the rules or of units that nobody has decided. */
export interface OpenChange {
  readonly kind: keyof typeof DECIDED_BY;
  /** Under what approvers are reminded of it. */
  readonly subject: string;
  readonly id: string;
  readonly task: string | null;
  /** What it does, of a single change. */
  readonly act: string | null;
  /** What it is called, of one that is about no task: the table's file, the version of the rules. */
  readonly name: string | null;
  readonly count: number;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
}

/** The changes that somebody is asked to decide: nobody their own, a leader what the office leaves or cannot decide. */
export function changesFor({ person, plan, titleOf, remindedOf }: Desk, open: readonly OpenChange[]): Waiting[] {
  return open.flatMap(({ kind, subject, id, task, act, name, count, proposedBy, proposedAt }) => {
    const { first, times } = remindedOf(subject, proposedAt);
    const asks = DECIDED_BY[kind];
    const isAsked = mayDo(person, asks, null) && isAskedToDecide(asks, person, proposedBy, plan.people, times);
    if (!isAsked) return [];
    const title = task === null ? (name ?? '') : titleOf(task);
    const told = { title, of: act, task, count, by: proposedBy, since: proposedAt, due: first, reminded: times };
    return [waiting({ kind, id, ask: 'approve', ...told })];
  });
}
