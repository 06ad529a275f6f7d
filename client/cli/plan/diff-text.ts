import type { Difference } from '../../../workflows/rules/plan-differences.ts';
import { type Say, sayCode } from '../../messages/catalogue.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { cut, table } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';

/** Differences between two plans as people read them; those that a running cycle cannot take are marked. */
export function diffText({ say }: Terminal, found: readonly Difference[], unitName: NameOf): string {
  if (found.length === 0) return say('diff.none');
  const columns = ['task', 'indicator', 'what', 'before', 'after', 'state'] as const;
  const rows = found.map((d) => [
    d.task,
    d.indicator ?? '-',
    sayCode(say, 'diff.field', d.field, {}),
    cut(told(say, d.field, d.before, unitName), 30),
    cut(told(say, d.field, d.after, unitName), 30),
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

/** A field as it stands in a plan; units by their names. */
function told(say: Say, field: string, value: string, unitName: NameOf): string {
  if (value === '') return '-';
  return field === 'lead' || field === 'co' ? value.split(' ').map(unitName).join(say('list.pause')) : value;
}
