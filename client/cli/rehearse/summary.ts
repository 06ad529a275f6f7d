import { unitName } from '../../../workflows/rules/names.ts';
import type { Plan } from '../../../workflows/rules/plan.ts';
import type { Policy } from '../../../workflows/rules/policy.ts';
import { flagLabel } from '../../explain/flag-label.ts';
import { groupName } from '../../explain/group-name.ts';
import type { CycleResult } from '../../views/result.ts';
import { table } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';

interface Unit {
  readonly unit: string;
  readonly score: string | null;
  readonly rank: number | null;
  readonly complete: boolean | null;
  readonly flag: string;
}

interface Review {
  readonly period: string;
  readonly groups: readonly { readonly group: string; readonly units: readonly Unit[] }[];
}

/** The flags of a rehearsal as a table: units down, reviews across, the last score and rank at the end. */
export function flagsTable(terminal: Terminal, plan: Plan, policy: Policy, result: CycleResult): string {
  const { say } = terminal;
  const reviews = result.reviews as Review[];
  const name = (id: string) => unitName(plan, id);
  const last = reviews.at(-1);
  const columns = [
    { title: say('column.unit') },
    ...reviews.map((r) => ({ title: r.period })),
    { title: say('column.score'), right: true },
    { title: say('column.rank'), right: true },
  ];
  const rows = (units: readonly Unit[]) =>
    units.map((unit) => [
      name(unit.unit),
      ...reviews.map((r) => flagLabel(terminal, policy, flagIn(r, unit.unit))),
      unit.score ?? '-',
      unit.rank === null ? say('rank.none') : String(unit.rank),
    ]);
  return (last?.groups ?? [])
    .map(
      ({ group, units }) =>
        `${say('review.of_group', { group: groupName(terminal, group) })}\n${table(columns, rows(units))}`,
    )
    .join('\n\n');
}

function flagIn(review: Review, unit: string): string {
  return review.groups.flatMap((g) => g.units).find((u) => u.unit === unit)?.flag ?? 'none';
}
