import { Button, Table, type TableColumnsType } from 'antd';
import { useSyncExternalStore } from 'react';
import { PLAN } from '../../words/plan.ts';
import { useWords } from '../../words/use-words.ts';
import { Marks } from './marks.tsx';
import type { PlanRow } from './rows.ts';

/** What stands above and below the rows. */
const AROUND = 330;
const LEAST = 320;

interface Props {
  readonly rows: readonly PlanRow[];
  readonly onOpen: (row: PlanRow) => void;
}

/** The plan as its table of tasks; only the rows that are seen are drawn, however many there are. */
export function PlanTable({ rows, onOpen }: Props) {
  const say = useWords(PLAN);
  const columns = useColumns(onOpen);
  const height = useSyncExternalStore(onResize, () => Math.max(LEAST, window.innerHeight - AROUND));
  const width = columns.reduce((sum, column) => sum + Number(column.width ?? 0), 0);
  return (
    <Table<PlanRow>
      virtual
      size="small"
      rowKey="id"
      columns={columns}
      dataSource={rows}
      pagination={false}
      scroll={{ x: width, y: height }}
      locale={{ emptyText: say('none') }}
    />
  );
}

function useColumns(onOpen: (row: PlanRow) => void): TableColumnsType<PlanRow> {
  const say = useWords(PLAN);
  return [
    {
      title: say('task'),
      width: 250,
      sorter: byText((r) => r.task.title),
      render: (_, row) => <Named row={row} onOpen={onOpen} />,
    },
    {
      title: say('indicator'),
      width: 176,
      render: (_, { indicator }) => indicator?.name ?? <span className="faint">{say('words_only')}</span>,
    },
    { title: say('target'), width: 112, align: 'right', render: (_, row) => <Aim row={row} /> },
    { title: say('due'), width: 104, sorter: byText(dueOf), render: (_, row) => dueOf(row) || '–' },
    { title: say('lead'), width: 118, sorter: byText((r) => r.lead), render: (_, row) => <Lead row={row} /> },
    { title: say('co'), width: 124, ellipsis: true, render: (_, { co }) => co || '–' },
    { title: say('standing'), width: 132, render: (_, row) => <Marks row={row} /> },
  ];
}

function Named({ row, onOpen }: { readonly row: PlanRow; readonly onOpen: (row: PlanRow) => void }) {
  const say = useWords(PLAN);
  const { title, clause } = row.task;
  const of = row.indicator ? `${title} · ${row.indicator.name}` : title;
  return (
    <div className="named">
      <Button type="link" aria-label={say('details', { name: of })} onClick={() => onOpen(row)}>
        {title}
      </Button>
      <small>{clause}</small>
    </div>
  );
}

/** What is to be reached: a figure, or the parts of a goal. */
export function Aim({ row: { indicator } }: { readonly row: Pick<PlanRow, 'indicator'> }) {
  const say = useWords(PLAN);
  if (indicator?.kind === 'all_of' || indicator?.kind === 'any_of') return say(indicator.kind);
  return indicator?.target ?? '–';
}

/** Who leads, or that nobody does. */
export function Lead({ row }: { readonly row: Pick<PlanRow, 'lead'> }) {
  const say = useWords(PLAN);
  return row.lead === '' ? <span className="faint">{say('nobody')}</span> : row.lead;
}

/** The day until which it is to be done; a goal made of others has its parts'. */
export function dueOf({ task, indicator }: PlanRow): string {
  return indicator ? (indicator.due ?? '') : task.due;
}

function byText(of: (row: PlanRow) => string) {
  return (a: PlanRow, b: PlanRow) => of(a).localeCompare(of(b), 'zh-CN');
}

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}
