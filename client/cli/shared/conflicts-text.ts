import type { PlanConflict } from '../../views/plan-conflicts.ts';
import { section } from './table.ts';
import type { Terminal } from './terminal.ts';

/** The contradictions of a plan's document as a table: what binds and its rival, each with its clause. */
export function conflictsText(
  { say }: Terminal,
  title: 'check.conflicts' | 'plan.conflicts',
  found: readonly PlanConflict[],
): string[] {
  const columns = [
    'column.task',
    'column.indicator',
    'column.binding',
    'column.binding_clause',
    'column.rival',
    'column.clause',
  ] as const;
  return section(
    say(title, { count: found.length }),
    columns.map((key) => say(key)),
    found.map((c) => [c.task, c.indicator, c.binding, c.bindingClause, c.target, c.clause]),
  );
}
