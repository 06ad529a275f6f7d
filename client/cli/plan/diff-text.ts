import type { Difference } from '../../../workflows/rules/plan-differences.ts';
import { sayCode } from '../../messages/catalogue.ts';
import { cut, table } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';

/** Differences between two plans as people read them; those that a running cycle cannot take are marked. */
export function diffText({ say }: Terminal, found: readonly Difference[]): string {
  if (found.length === 0) return say('diff.none');
  const columns = ['task', 'indicator', 'what', 'before', 'after', 'state'] as const;
  const rows = found.map((d) => [
    d.task,
    d.indicator ?? '-',
    sayCode(say, 'diff.field', d.field, {}),
    cut(d.before || '-', 30),
    cut(d.after || '-', 30),
    say(d.change === null ? 'diff.not_in_a_cycle' : 'diff.possible'),
  ]);
  return [
    table(
      columns.map((key) => ({ title: say(key === 'before' || key === 'after' ? `diff.${key}` : `column.${key}`) })),
      rows,
    ),
    say('diff.count', { count: found.length, changes: found.filter((d) => d.change !== null).length }),
  ].join('\n');
}
