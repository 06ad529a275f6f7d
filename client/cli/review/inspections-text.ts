import type { InspectionStanding } from '../../views/inspections.ts';
import { table, titled } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';

/** How far the recurring inspections are, period by period, unit by unit. */
export function inspectionsText(terminal: Terminal, rows: readonly InspectionStanding[]): string {
  return rows.map((row) => standingText(terminal, row)).join('\n\n');
}

function standingText({ say }: Terminal, standing: InspectionStanding): string {
  const { inspection, name, period, clause, by, due, overdue, units } = standing;
  const left = units.some((u) => u.left.length > 0);
  const head = say('inspection.head', {
    period,
    name,
    inspection,
    clause: clause ?? '-',
    by: by ?? say('inspection.supervisors'),
    due,
    units: units.length,
  });
  const rows = units.map((u) => [u.unit, u.done.join(say('list.pause')) || '-', u.left.join(say('list.pause')) || '-']);
  const columns = titled(say, ['column.unit', 'inspection.done', 'inspection.left']);
  return `${head}${overdue && left ? say('inspection.overdue') : ''}\n${table(columns, rows)}`;
}
