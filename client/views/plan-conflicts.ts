import { type Leaf, leaves, type Plan, type Target, type Task } from '../../workflows/rules/plan.ts';
import { targetText } from './target-text.ts';

/** Two targets that a document gives for one indicator: the one that binds and its rival, each with its clause. */
export interface PlanConflict {
  readonly task: string;
  readonly indicator: string;
  readonly binding: string;
  readonly bindingClause: string;
  readonly clause: string;
  readonly target: string;
}

/** Where a plan's document contradicts itself: the binding target and every rival, with both clauses (domain §2.4). */
export function conflictsOf({ tasks }: Pick<Plan, 'tasks'>): PlanConflict[] {
  return tasks.flatMap((task) =>
    leaves(task).flatMap((leaf) =>
      leaf.conflicts.map(({ clause, target }) => conflict(task, leaf, clause, wanted(target))),
    ),
  );
}

/**
 * What may be such a contradiction in a plan that came out of a table: one unit leads two indicators of the same name
 * and measure whose targets differ. A person has to say which binds.
 */
export function possibleConflicts({ tasks }: Pick<Plan, 'tasks'>): PlanConflict[] {
  const all = tasks.flatMap((task) => leaves(task).map((leaf) => ({ task, leaf })));
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => isRival(one, other))
      .map((other) => conflict(one.task, one.leaf, other.task.clause, wanted(other.leaf.target))),
  );
}

interface Placed {
  readonly task: Task;
  readonly leaf: Leaf;
}

function isRival(one: Placed, other: Placed): boolean {
  const same = one.leaf.name === other.leaf.name && one.leaf.unit === other.leaf.unit;
  if (!same || !one.leaf.target || !other.leaf.target || one.leaf.due !== other.leaf.due) return false;
  const differs = wanted(one.leaf.target) !== wanted(other.leaf.target);
  return differs && one.task.lead.some((unit) => other.task.lead.includes(unit));
}

function conflict(task: Task, leaf: Leaf, clause: string, target: string): PlanConflict {
  const binding = { binding: wanted(leaf.target), bindingClause: task.clause };
  return { task: task.id, indicator: leaf.id, ...binding, clause, target };
}

function wanted(target: Target | null): string {
  return targetText(target, null) ?? '';
}
