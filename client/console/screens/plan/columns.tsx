import { byText } from '../../parts/long-table/by-text.ts';
import type { Column } from '../../parts/long-table/column.ts';
import { Named } from '../../parts/long-table/named.tsx';
import { PLAN } from '../../words/plan.ts';
import { useWords } from '../../words/use-words.ts';
import { Aim, Lead, Measured } from './cells.tsx';
import { Marks } from './marks.tsx';
import { dueOf, nameOfRow, type PlanRow } from './rows.ts';

/** The columns of the plan. */
export function useColumns(onOpen: (row: PlanRow) => void): readonly Column<PlanRow>[] {
  const say = useWords(PLAN);
  return [
    {
      key: 'task',
      title: say('task'),
      width: 250,
      order: byText((r) => r.task.title),
      cell: (row) => (
        <Named
          title={row.task.title}
          under={row.task.clause}
          label={say('details', { name: nameOfRow(row) })}
          onOpen={() => onOpen(row)}
        />
      ),
    },
    { key: 'indicator', title: say('indicator'), width: 176, cell: (row) => <Measured row={row} /> },
    { key: 'target', title: say('target'), width: 112, figure: true, cell: (row) => <Aim row={row} /> },
    { key: 'due', title: say('due'), width: 104, order: byText(dueOf), cell: (row) => dueOf(row) || '–' },
    { key: 'lead', title: say('lead'), width: 118, order: byText((r) => r.lead), cell: (row) => <Lead row={row} /> },
    { key: 'co', title: say('co'), width: 124, cell: ({ co }) => co || '–' },
    { key: 'standing', title: say('standing'), width: 132, cell: (row) => <Marks row={row} /> },
  ];
}
