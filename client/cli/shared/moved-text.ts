import type { MovedEntry } from '../../../workflows/rules/time/new-calendar.ts';
import { byWhen, when } from '../../messages/when.ts';
import { entryName } from './entry-name.ts';
import { table, titled } from './table.ts';
import type { Terminal } from './terminal.ts';

/** What moved on an agenda: before, after, by which rule; what only became firm is counted. */
export function movedText(terminal: Terminal, cycle: string, moved: readonly MovedEntry[]): string {
  const { say } = terminal;
  if (moved.length === 0) return say('calendar.same', { cycle });
  const shifted = moved.filter((m) => m.before !== m.after);
  const head = say('calendar.moved', { cycle, moved: shifted.length, firm: moved.length - shifted.length });
  if (shifted.length === 0) return head;
  const columns = ['column.what', 'column.period', 'calendar.before', 'calendar.after', 'column.rule'] as const;
  const rows = shifted.map((m) => {
    const shown = m.kind === 'deadline' || m.kind === 'freeze' || m.kind === 'objection_closes' ? byWhen : when;
    const rule = `${m.rule}${m.provisional ? ` ${say('provisional')}` : ''}`;
    return [
      entryName(terminal, m.kind),
      m.period ?? '-',
      m.before === null ? '-' : shown(m.before),
      m.after === null ? '-' : shown(m.after),
      rule,
    ];
  });
  return `${head}\n${table(titled(say, columns), rows)}`;
}
