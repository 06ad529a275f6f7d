import { type Table, type TableColumn, text, type Written } from '../../activities/documents/excel/table.ts';
import { defaultSchedule } from '../../workflows/rules/indicator/schedule.ts';
import { type Indicator, isLeaf, type Plan, type Task } from '../../workflows/rules/plan.ts';
import { type Field, HEADINGS } from '../intake/plan-table/columns.ts';
import { namesFor } from '../intake/plan-table/unit-names.ts';
import { KIND_WORDS, scheduleWords, targetWords } from '../intake/plan-table/words.ts';

interface Row {
  readonly task: Task;
  /** Null for a task that is reported in words alone. */
  readonly indicator: Indicator | null;
  readonly first: boolean;
  readonly number: number;
}

interface Shown {
  readonly field: Field;
  readonly column: Omit<TableColumn, 'heading'>;
  /** Belongs to the task: written in its first row. */
  readonly ofTask?: true;
  readonly value: (row: Row, plan: Plan) => string;
  /** Left out of the table when no row has it. */
  readonly optional?: true;
}

const leaf = <T>(row: Row, read: (of: Extract<Indicator, { unit: unknown }>) => T): T | null =>
  row.indicator && isLeaf(row.indicator) ? read(row.indicator) : null;

const COLUMNS: readonly Shown[] = [
  { field: 'number', column: { width: 6, look: 'centre' }, ofTask: true, value: ({ number }) => String(number) },
  { field: 'title', column: { width: 30, look: 'text' }, ofTask: true, value: ({ task }) => task.title },
  { field: 'name', column: { width: 28, look: 'text' }, value: ({ indicator }) => indicator?.name ?? '' },
  {
    field: 'kind',
    column: { width: 10, look: 'centre', choices: Object.values(KIND_WORDS) },
    value: ({ indicator }) => (indicator ? KIND_WORDS[indicator.kind] : ''),
  },
  {
    field: 'target',
    column: { width: 10, look: 'centre' },
    value: (row) => leaf(row, (l) => l.target && targetWords(l.target)) ?? '',
  },
  { field: 'unit', column: { width: 9, look: 'centre' }, value: (row) => leaf(row, (l) => l.unit) ?? '' },
  {
    field: 'base',
    column: { width: 9, look: 'centre' },
    optional: true,
    value: (row) => leaf(row, (l) => (l.kind === 'level' ? l.base : '')) ?? '',
  },
  {
    field: 'stretch',
    column: { width: 10, look: 'centre' },
    optional: true,
    value: (row) => leaf(row, (l) => l.stretch && targetWords(l.stretch)) ?? '',
  },
  {
    field: 'from',
    column: { width: 12, look: 'centre' },
    optional: true,
    value: (row, { horizon }) => {
      const from = leaf(row, (l) => l.from) ?? (row.indicator ? '' : row.task.from);
      return from === horizon.from ? '' : from;
    },
  },
  {
    field: 'due',
    column: { width: 12, look: 'centre' },
    value: (row) => leaf(row, (l) => l.due) ?? (row.indicator ? '' : row.task.due),
  },
  {
    field: 'schedule',
    column: { width: 12, look: 'text' },
    optional: true,
    value: (row) => leaf(row, (l) => (l.schedule === defaultSchedule(l.kind) ? '' : scheduleWords(l.schedule))) ?? '',
  },
  {
    field: 'weight',
    column: { width: 6, look: 'centre' },
    optional: true,
    value: ({ indicator }) => (indicator && indicator.weight !== '1' ? indicator.weight : ''),
  },
  {
    field: 'key',
    column: { width: 6, look: 'centre', choices: ['是', '否'] },
    value: ({ indicator }) => (indicator?.key ? '是' : ''),
  },
  {
    field: 'lead',
    column: { width: 18, look: 'text' },
    ofTask: true,
    value: ({ task }, { units }) => namesFor(units, task.lead),
  },
  {
    field: 'co',
    column: { width: 28, look: 'text' },
    ofTask: true,
    value: ({ task }, { units }) => namesFor(units, task.co),
  },
  {
    field: 'force',
    column: { width: 14, look: 'text' },
    ofTask: true,
    optional: true,
    value: ({ task }, { forces = [] }) => (task.force ? namesFor(forces, [task.force]) : ''),
  },
  { field: 'clause', column: { width: 14, look: 'text' }, ofTask: true, value: ({ task }) => task.clause },
  {
    field: 'note',
    column: { width: 16, look: 'text' },
    optional: true,
    value: (row) => noteOf(row),
  },
  {
    field: 'of',
    column: { width: 18, look: 'id' },
    optional: true,
    value: ({ indicator }) => (indicator && !isLeaf(indicator) ? indicator.of.join('、') : ''),
  },
  { field: 'task', column: { width: 11, look: 'id' }, ofTask: true, value: ({ task }) => task.id },
  { field: 'indicator', column: { width: 11, look: 'id' }, value: ({ indicator }) => indicator?.id ?? '' },
];

/** What the document leaves open about a figure: that it is assumed, and what it says elsewhere. */
function noteOf(row: Row): string {
  const words = leaf(row, (l) => [
    ...(l.assumed ? ['原文未明确，为推定'] : []),
    ...l.conflicts.map((c) => `${c.clause}另作${targetWords(c.target)}`),
  ]);
  return (words ?? []).join('；');
}

/**
 * A plan as its 任务分解表: one row an indicator, what belongs to the task beside its first. Read back onto the plan it
 * changes nothing (`duban plan diff`).
 */
export function planTable(plan: Plan, asOf: string | null): Table {
  const rows = plan.tasks.flatMap((task, index): Row[] => {
    const of: readonly (Indicator | null)[] = task.indicators.length > 0 ? task.indicators : [null];
    return of.map((indicator, i) => ({ task, indicator, first: i === 0, number: index + 1 }));
  });
  const shown = COLUMNS.filter((c) => !c.optional || rows.some((row) => c.value(row, plan) !== ''));
  const { title, issuer, number, horizon } = plan;
  const state = asOf === null ? '' : `　${asOf} 的目标、期限和牵头单位`;
  return {
    sheet: '任务分解表',
    title: `${title}任务分解表`,
    lead: [
      `${[issuer, number ?? ''].filter((t) => t !== '').join('　')}　起止：${horizon.from} 至 ${horizon.to}${state}`,
    ],
    columns: shown.map(({ field, column }) => ({ heading: HEADINGS[field], ...column })),
    rows: rows.map((row) => shown.map((c) => written(c, row, plan))),
    merged: shown.map((c) => c.ofTask === true),
    notes: [
      '说明：一行一项指标；改动后用 duban plan diff 查看差异，用 duban plan apply 提交审批。灰色的编号请勿改动。',
    ],
  };
}

function written({ ofTask, value }: Shown, row: Row, plan: Plan): Written | null {
  return ofTask && !row.first ? null : text(value(row, plan));
}
