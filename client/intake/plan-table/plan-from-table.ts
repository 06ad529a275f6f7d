import type { Plan, Task } from '../../../workflows/rules/plan.ts';
import { checkPlan } from '../check-plan.ts';
import { checked } from '../parse.ts';
import { planFromFile } from '../plan-from-file.ts';
import { planSchema } from '../plan-schema.ts';
import { BadInput, type Problem } from '../problem.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Field } from './columns.ts';
import { type FoundTable, findTable, type Mapping } from './find-table.ts';
import { guessedHorizon } from './guessed-horizon.ts';
import { sortRows } from './table-rows.ts';
import { type ReadTasks, readTasks, type TaskSetting } from './table-tasks.ts';
import { alike, namesIn, unitCalled } from './unit-names.ts';

/** What a table does not say of a plan that begins with it. */
export interface PlanHead {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly issuer?: string | undefined;
  readonly number?: string | undefined;
  readonly issued?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly policy?: string | undefined;
}

/** How a table is to be read. */
export interface TableWish {
  readonly file: string;
  readonly grids: readonly Grid[];
  readonly sheet?: string | undefined;
  readonly mapping?: Mapping;
}

/** A plan that came out of a table, and what of the table went into it. */
export interface TablePlan {
  readonly table: FoundTable;
  /** As a plan file writes it. */
  readonly file: Record<string, unknown>;
  readonly plan: Plan;
  readonly leftOut: readonly { readonly row: number; readonly text: string }[];
  /** The leaders (责任领导) a table names: persons, where a plan has posts with addresses. */
  readonly leaders: readonly { readonly cell: string; readonly name: string }[];
  /** Units that may be one under two names. */
  readonly alike: readonly (readonly [string, string])[];
  /** The cells that name units and say 等: more are meant than are named. */
  readonly others: readonly { readonly cell: string; readonly text: string }[];
}

/** A plan that begins with a table: its units are those that the table names. Throws every problem by its cell. */
export function planFromTable(wish: TableWish, head: PlanHead): TablePlan {
  const table = tableOf(wish);
  const units: { id: string; name: string; group: string }[] = [];
  const forces: { id: string; name: string }[] = [];
  const unit = (name: string, leads: boolean) => {
    const known = units.find((u) => u.id === unitCalled(units, name));
    if (known && leads) known.group = 'departments';
    if (known) return known.id;
    const id = `unit-${units.length + 1}`;
    units.push({ id, name, group: leads ? 'departments' : 'support' });
    return id;
  };
  const force = (name: string) => {
    const known = forces.find((f) => f.name === name);
    if (known) return known.id;
    forces.push({ id: `force-${forces.length + 1}`, name });
    return `force-${forces.length}`;
  };
  const guessed = guessedHorizon(table, wish.file);
  // A table whose year nobody says is asked for it once: its days are read as of some year, and no cell is blamed.
  const horizon = { from: head.from ?? guessed.from, to: head.to ?? guessed.to };
  const build = (tasks: ReadTasks['tasks']) => ({
    id: head.id,
    title: head.title ?? table.title ?? undefined,
    issuer: head.issuer,
    number: head.number ?? null,
    issued: head.issued,
    source: null,
    zone: 'Asia/Shanghai',
    horizon: { from: head.from, to: head.to },
    policy: head.policy,
    units,
    people: [],
    ...(forces.length > 0 ? { forces } : {}),
    tasks,
  });
  return assembled(wish, table, { horizon, known: [], unit, force }, build);
}

/** For a look at what a table would become: what is still to be said of the plan is stood in for, its year guessed. */
export function previewHead(wish: TableWish, head: PlanHead): PlanHead {
  const table = findTable(wish.grids, wish.sheet, wish.mapping);
  const guessed = guessedHorizon(table, wish.file);
  const { id = 'preview', issuer = '-', policy = 'policy', title = table?.title ?? wish.file } = head;
  const { from = guessed.from, to = guessed.to, issued = from } = head;
  return { ...head, id, issuer, policy, title, from, to, issued };
}

/** The plan that a running one would be after a table: what the table has no column for stays as it is. */
export function planAfterTable(wish: TableWish, base: Plan): TablePlan {
  const table = tableOf(wish);
  const { tasks: known, horizon, units, forces = [] } = base;
  const setting = {
    horizon,
    known,
    unit: (name: string) => unitCalled(units, name),
    force: (name: string) => unitCalled(forces, name),
  };
  const read = assembled(wish, table, setting, (tasks) => ({ ...headOf(base), tasks }));
  const tasks = read.plan.tasks.map((task) => ({ ...task, ...rhythmOf(task, base) }));
  return { ...read, plan: { ...base, tasks } };
}

/** A new task is reported as its task force reports; the table has no column for it. */
function rhythmOf({ id, force }: Task, { tasks, forces = [] }: Plan): Pick<Task, 'rhythm'> {
  const known = tasks.find((task) => task.id === id);
  const rhythm = known ? known.rhythm : forces.find((f) => f.id === force)?.reporting;
  return rhythm ? { rhythm } : {};
}

/** What the tasks of a running plan are checked against. */
function headOf({ id, title, issuer, issued, zone, horizon, policy, units, forces }: Plan): object {
  const named = forces?.map((force) => ({ id: force.id, name: force.name }));
  return { id, title, issuer, issued, zone, horizon, policy, units, people: [], ...(named ? { forces: named } : {}) };
}

function tableOf({ file, grids, sheet, mapping }: TableWish): FoundTable {
  const table = findTable(grids, sheet, mapping);
  if (table) return table;
  const code = sheet === undefined ? 'table_not_found' : 'table_not_on_sheet';
  throw new BadInput([{ file, line: null, path: '', code, params: sheet === undefined ? {} : { sheet } }]);
}

function assembled(
  { file }: TableWish,
  table: FoundTable,
  setting: Omit<TaskSetting, 'file' | 'sheet'>,
  build: (tasks: ReadTasks['tasks']) => object,
): TablePlan {
  const { sheet } = table;
  const sorted = sortRows(file, table);
  const read = readTasks(sorted.tasks, { file, sheet, ...setting });
  const made = stripped(build(read.tasks)) as Record<string, unknown>;
  const source = { file, value: made, refused: [], lineOf: () => null };
  const result = checked(planSchema, source, checkPlan);
  const found = Array.isArray(result) ? result.map((p) => placed(p, read.places)) : [];
  const problems = [...sorted.problems, ...read.problems];
  const told = new Set(problems.map((p) => p.path));
  const all = [...problems, ...found.filter((p) => !told.has(p.path))].toSorted(inOrder);
  if (Array.isArray(result) || all.length > 0) throw new BadInput(all);
  const rows = sorted.tasks.flatMap((t) => t.rows);
  const plan = planFromFile(result.value);
  const doubtful = { alike: alike(plan.units), others: othersIn(rows, sheet) };
  return { table, file: made, plan, leftOut: sorted.leftOut, leaders: leadersOf(rows, sheet), ...doubtful };
}

/** What is wrong of the plan as a whole first, then row by row as it stands there. */
function inOrder(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1);
}

/** A problem at the cell it comes from; one of the head at the option that says it. */
function placed(problem: Problem, places: ReadTasks['places']): Problem {
  for (let path = problem.path; path !== ''; path = path.replace(/(^|\.)[^.[\]]*$|\[\d+\]$/, '')) {
    const place = places.get(path);
    if (place) return { ...problem, line: place.row, path: place.cell };
  }
  const option = HEAD_OPTIONS[problem.path];
  return option ? { ...problem, path: option } : problem;
}

const HEAD_OPTIONS: Readonly<Record<string, string>> = {
  id: '--id',
  title: '--title',
  issuer: '--issuer',
  number: '--number',
  issued: '--issued',
  policy: '--policy',
  'horizon.from': '--from',
  'horizon.to': '--to',
};

interface Row {
  text(field: Field): string;
  place(field: Field): string;
}

function othersIn(rows: readonly Row[], sheet: string): TablePlan['others'] {
  const fields: readonly Field[] = ['lead', 'units', 'co'];
  return rows.flatMap((row) =>
    fields
      .filter((field) => namesIn(row.text(field)).some((n) => n.others))
      .map((field) => ({ cell: `${sheet}!${row.place(field)}`, text: row.text(field) })),
  );
}

function leadersOf(rows: readonly Row[], sheet: string): TablePlan['leaders'] {
  return rows
    .map((row) => ({ cell: `${sheet}!${row.place('leader')}`, name: row.text('leader') }))
    .filter(({ name }) => name !== '');
}

/** A value without the fields that hold nothing. */
function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([k, v]) => (v === undefined ? [] : [[k, stripped(v)]])));
}
