import type { InspectionView } from '../../views/inspections.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { table, titled } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';

/** How far the recurring inspections are, period by period, unit by unit. */
export function inspectionsText(terminal: Terminal, rows: readonly InspectionView[], unitName: NameOf): string {
  return rows.map((row) => standingText(terminal, row, unitName)).join('\n\n');
}

function standingText({ say }: Terminal, standing: InspectionView, unitName: NameOf): string {
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
  const acts = (some: readonly string[]) => some.join(say('list.pause')) || '-';
  const rows = units.map((u) => [unitName(u.unit), acts(u.done), acts(u.left)]);
  const columns = titled(say, ['column.unit', 'inspection.done', 'inspection.left']);
  return `${head}${overdue && left ? say('inspection.overdue') : ''}\n${table(columns, rows)}`;
}
