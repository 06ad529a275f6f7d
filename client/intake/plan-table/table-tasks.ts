import { type Indicator, isLeaf, type Plan, type Task } from '../../../workflows/rules/plan.ts';
import type { Problem } from '../problem.ts';
import type { Field } from './columns.ts';
import { readDue } from './due-text.ts';
import { asWritten, type IndicatorDraft, indicatorOf, type Refuse } from './row-indicator.ts';
import type { TableRow, TaskRows } from './table-rows.ts';
import { namesIn } from './unit-names.ts';

/** A task as a plan file writes it, before it is checked. */
export type TaskDraft = Record<string, unknown> & { readonly id: string; readonly indicators: IndicatorDraft[] };

/** What a table's tasks are read with: the plan they belong to, or the units and forces that the table itself names. */
export interface TaskSetting {
  readonly file: string;
  readonly sheet: string;
  readonly horizon: Plan['horizon'];
  readonly known: readonly Task[];
  /** The id of a unit or force by its name; null when it is nobody's. */
  readonly unit: (name: string, leads: boolean) => string | null;
  readonly force: (name: string) => string | null;
}

/** The tasks of a table, with the cell that each part of them came from. */
export interface ReadTasks {
  readonly tasks: readonly TaskDraft[];
  readonly places: ReadonlyMap<string, { readonly row: number; readonly cell: string }>;
  readonly problems: readonly Problem[];
}

/** Reads tasks row by row; what cannot be taken is told by its cell, all of it. */
export function readTasks(rows: readonly TaskRows[], setting: TaskSetting): ReadTasks {
  const problems: Problem[] = [];
  const places = new Map<string, { row: number; cell: string }>();
  const refuse: Refuse = (row, field, code, params = {}) => {
    const path = `${setting.sheet}!${row.place(field)}`;
    problems.push({ file: setting.file, line: row.number, path, code, params });
  };
  const taken = new Set<string>();
  const tasks = rows.map((of, index) => {
    const known = knownTask(of.first, setting.known, taken);
    const id =
      known?.id ?? (of.first.text('task') || nextId('task', index + 1, [...setting.known.map((t) => t.id), ...taken]));
    taken.add(id);
    placeTask(places, of, index, setting);
    return taskOf(of, id, known, setting, refuse);
  });
  return { tasks, places, problems };
}

/** The task that a row speaks of: by its id, or by its title. */
function knownTask(row: TableRow, known: readonly Task[], taken: ReadonlySet<string>): Task | undefined {
  const free = known.filter((t) => !taken.has(t.id));
  const id = row.text('task');
  if (id !== '') return free.find((t) => t.id === id);
  return free.find((t) => t.title.trim() === row.text('title'));
}

function nextId(stem: string, number: number, used: readonly string[]): string {
  const id = `${stem}-${number}`;
  return used.includes(id) ? nextId(stem, number + 1, used) : id;
}

function taskOf(
  { first, rows, section }: TaskRows,
  id: string,
  known: Task | undefined,
  setting: TaskSetting,
  refuse: Refuse,
): TaskDraft {
  const { sheet } = setting;
  const title = (first.text('title') || known?.title || '').replace(/\s*\n\s*/g, '');
  if (title === '') refuse(first, 'title', 'cell_missing');
  const place = [section || first.text('section'), first.text('number')].filter((t) => t !== '').join(' ');
  return {
    id,
    title,
    clause: first.text('clause') || known?.clause || place || `${sheet} 第${first.number}行`,
    ...forceOf(first, known, setting, refuse),
    ...unitsOf(first, known, setting, refuse),
    ...spanOf(first, known, hasIndicators(rows, known), setting, refuse),
    indicators: hasIndicators(rows, known) ? indicatorsOf(rows, title, known, setting, refuse) : [],
  };
}

/** A task without any indicator column filled in is reported in words alone. */
function hasIndicators(rows: readonly TableRow[], known: Task | undefined): boolean {
  const fields: readonly Field[] = ['name', 'indicator', 'kind', 'target'];
  if (!fields.some((field) => rows[0]?.has(field))) return (known?.indicators.length ?? 0) > 0;
  return rows.some((row) => fields.some((field) => row.text(field) !== ''));
}

function indicatorsOf(
  rows: readonly TableRow[],
  title: string,
  known: Task | undefined,
  { horizon }: TaskSetting,
  refuse: Refuse,
): IndicatorDraft[] {
  const all = known?.indicators ?? [];
  const stated = rows.some((row) => row.has('name') || row.has('indicator') || row.has('target') || row.has('kind'));
  if (known && !stated)
    return all.map((i) => ({ ...written(i), ...(isLeaf(i) ? laterDays(rows[0], horizon, refuse) : {}) }));
  const taken = new Set<string>();
  return rows.map((row, index) => {
    const same = knownIndicator(row, all, taken, rows.length);
    const id = same?.id ?? (row.text('indicator') || nextId('i', index + 1, [...all.map((i) => i.id), ...taken]));
    taken.add(id);
    return indicatorOf(row, { horizon, known: same, id, title, refuse });
  });
}

/** Days that a table says of a task hold for each of its indicators, where it speaks of none by itself. */
function laterDays(row: TableRow | undefined, horizon: Plan['horizon'], refuse: Refuse): Record<string, string> {
  const wordings = (['from', 'due'] as const).map((field) => [field, row?.text(field) ?? ''] as const);
  return Object.fromEntries(
    wordings.flatMap(([field, wording]) => {
      const day = wording === '' ? null : readDue(wording, horizon);
      if (row && wording !== '' && day === null) refuse(row, field, 'cell_day', { text: wording.slice(0, 40) });
      return day === null ? [] : [[field, day]];
    }),
  );
}

function written(indicator: Indicator): IndicatorDraft {
  const { id, name, weight, key } = indicator;
  const rest = isLeaf(indicator) ? asWritten(indicator) : { kind: indicator.kind, of: indicator.of };
  return { id, name, ...rest, ...(weight === '1' ? {} : { weight }), ...(key ? { key } : {}) };
}

function knownIndicator(
  row: TableRow,
  all: readonly Indicator[],
  taken: ReadonlySet<string>,
  rows: number,
): Indicator | undefined {
  const free = all.filter((i) => !taken.has(i.id));
  const id = row.text('indicator');
  if (id !== '') return free.find((i) => i.id === id);
  if (row.text('name') !== '') return free.find((i) => i.name.trim() === row.text('name'));
  return all.length === 1 && rows === 1 ? free[0] : undefined;
}

function unitsOf(first: TableRow, known: Task | undefined, setting: TaskSetting, refuse: Refuse) {
  const named = (field: Field, leads: (index: number, marked: boolean) => boolean) =>
    namesIn(first.text(field)).flatMap(({ name, leads: marked }, index) => {
      const lead = leads(index, marked);
      const id = setting.unit(name, lead);
      if (id === null) refuse(first, field, 'cell_unit', { text: name.slice(0, 40) });
      return id === null ? [] : [{ id, lead }];
    });
  const marked = namesIn(first.text('lead')).some((n) => n.leads);
  const found = [
    ...named('lead', (_, says) => !marked || says),
    ...named('units', (index) => index === 0),
    ...named('co', () => false),
  ];
  const ids = (lead: boolean) => [...new Set(found.filter((u) => u.lead === lead).map((u) => u.id))];
  const lead = first.has('lead') || first.has('units') ? ids(true) : (known?.lead ?? []);
  const co = first.has('co') || first.has('units') || marked ? ids(false) : (known?.co ?? []);
  return { lead, ...(co.length > 0 ? { co } : {}) };
}

function forceOf(first: TableRow, known: Task | undefined, { force }: TaskSetting, refuse: Refuse) {
  if (!first.has('force')) return known?.force ? { force: known.force } : {};
  const name = first.text('force');
  if (name === '') return {};
  const id = force(name);
  if (id === null) refuse(first, 'force', 'cell_force', { text: name.slice(0, 40) });
  return id === null ? {} : { force: id };
}

/** The days of a task itself: where it has indicators, those have their own. */
function spanOf(
  first: TableRow,
  known: Task | undefined,
  indicators: boolean,
  { horizon }: TaskSetting,
  refuse: Refuse,
) {
  const days: Record<string, string> = {};
  for (const field of ['from', 'due'] as const) {
    const wording = indicators ? '' : first.text(field);
    const day = wording === '' ? null : readDue(wording, horizon);
    if (wording !== '' && day === null) refuse(first, field, 'cell_day', { text: wording.slice(0, 40) });
    const inherited = known && (indicators || !first.has(field)) ? known[field] : null;
    const chosen = day ?? inherited;
    if (chosen !== null) days[field] = chosen;
  }
  return days;
}

const OF_INDICATORS: readonly Field[] = [
  'name',
  'kind',
  'target',
  'unit',
  'base',
  'stretch',
  'from',
  'due',
  'schedule',
  'weight',
  'key',
  'of',
];

function placeTask(
  places: Map<string, { row: number; cell: string }>,
  of: TaskRows,
  index: number,
  { sheet }: TaskSetting,
) {
  const put = (path: string, row: TableRow, field: Field) =>
    places.set(path, { row: row.number, cell: `${sheet}!${row.place(field)}` });
  const at = `tasks[${index}]`;
  put(at, of.first, 'title');
  for (const field of ['title', 'clause', 'force', 'lead', 'co', 'from', 'due'] as const)
    put(`${at}.${field}`, of.first, field);
  put(`${at}.id`, of.first, 'task');
  of.rows.forEach((row, i) => {
    const inner = `${at}.indicators[${i}]`;
    put(inner, row, row.has('target') ? 'target' : 'title');
    put(`${inner}.id`, row, 'indicator');
    for (const field of OF_INDICATORS) put(`${inner}.${field}`, row, field);
  });
}
