import { groupName } from '../../explain/group-name.ts';
import { unitChangeText } from '../../explain/unit-change-text.ts';
import { when } from '../../messages/when.ts';
import type { OrganisationView, UnitChangeRow } from '../../views/organisation.ts';
import { table, titled } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';
import { nameIn } from './unit-names.ts';

/** The units as they stand, then every change of units that was asked for. */
export function unitsText(terminal: Terminal, view: OrganisationView): string {
  const { say } = terminal;
  const name = nameIn(view);
  const columns = ['column.key', 'column.unit', 'column.group', 'column.state'] as const;
  return [
    table(
      titled(say, columns),
      view.units.map((u) => [
        u.id,
        u.name,
        groupName(terminal, u.group),
        u.successor ? say('unit.succeeded', { unit: name(u.successor) }) : say('unit.stands'),
      ]),
    ),
    '',
    ...(view.unitChanges.length > 0 ? view.unitChanges.map((row) => lineText(terminal, row, name)) : []),
    ...(view.unitChanges.length > 0 ? [] : [say('unit.no_changes')]),
  ].join('\n');
}

function lineText({ say }: Terminal, row: UnitChangeRow, name: (id: string) => string): string {
  const { id, reason, proposedBy } = row;
  const status = say(`proposal.${row.status}`, {
    by: row.decidedBy ?? '',
    at: row.decidedAt ? when(row.decidedAt) : '',
  });
  const change = unitChangeText(say, row.change, name);
  return say('unit.line', { id, change, reason, proposedBy, at: when(row.proposedAt), status });
}
