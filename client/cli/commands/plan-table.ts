import type { Command } from 'commander';
import { csvOf } from '../../../activities/documents/excel/csv.ts';
import { workbookOf } from '../../../activities/documents/excel/workbook.ts';
import { differences } from '../../../workflows/rules/plan-differences.ts';
import { loadPlan } from '../../intake/load-plan.ts';
import {
  type PlanHead,
  planAfterTable,
  planFromTable,
  previewHead,
  type TablePlan,
} from '../../intake/plan-table/plan-from-table.ts';
import { planYaml } from '../../intake/plan-table/plan-yaml.ts';
import { good } from '../../intake/problem.ts';
import { possibleConflicts } from '../../views/plan-conflicts.ts';
import { planTable } from '../../views/plan-table.ts';
import { diffText } from '../plan/diff-text.ts';
import { diffLive, exportLive } from '../plan/live.ts';
import { doubtsText, previewText } from '../plan/preview-text.ts';
import { type TableOptions, tableWish, withTable } from '../plan/table-options.ts';
import { readInput } from '../shared/read-file.ts';
import { tableForm } from '../shared/table-form.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { together } from '../shared/together.ts';
import { writeOutput } from '../shared/write-file.ts';

type DiffOptions = TableOptions & { readonly with?: string; readonly cycle?: string };
type ImportOptions = TableOptions & PlanHead & { readonly out?: string; readonly preview?: boolean };

const HEAD = ['id', 'title', 'issuer', 'number', 'issued', 'from', 'to', 'policy'] as const;

/** `duban plan import|export|diff`: a plan as the 任务分解表 that offices keep in Excel, and back. */
export function addPlanTables(plan: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const { say } = terminal;
  const importing = withTable(plan.command('import <file>').description(say('cli.plan.import')), say)
    .option('--preview', say('cli.plan.preview'))
    .option('--out <plan.yaml>', say('cli.plan.out'));
  for (const name of HEAD) {
    importing.option(`--${name} <${name}>`, say(`cli.plan.head.${name}`));
  }
  importing.action(async (file: string, options: ImportOptions) => done(await importTable(terminal, file, options)));
  plan
    .command('export [plan]')
    .description(say('cli.plan.export'))
    .option('--cycle <id>', say('cli.plan.cycle'))
    .requiredOption('--out <file>', say('cli.plan.export.out'))
    .action(async (file: string | undefined, { out, cycle }: { out: string; cycle?: string }) =>
      done(file === undefined ? await exportLive(terminal, cycle, out) : await exportTable(terminal, file, out)),
    );
  withTable(plan.command('diff <file>').description(say('cli.plan.diff')), say)
    .option('--with <plan.yaml>', say('cli.plan.with'))
    .option('--cycle <id>', say('cli.plan.cycle'))
    .action(async (file: string, { with: base, cycle, ...options }: DiffOptions) =>
      done(
        base === undefined ? await diffLive(terminal, file, cycle, options) : await diff(terminal, file, base, options),
      ),
    );
}

async function importTable(terminal: Terminal, file: string, options: ImportOptions): Promise<ExitCode> {
  const wish = await tableWish(file, options);
  if (options.preview) {
    const missing = HEAD.filter((name) => options[name] === undefined && name !== 'title' && name !== 'number');
    const read = planFromTable(wish, previewHead(wish, options));
    terminal.out(terminal.json ? JSON.stringify(previewOf(read), null, 2) : previewText(terminal, read, missing));
    return EXIT.done;
  }
  const read = planFromTable(wish, options);
  const text = planYaml(read.file, headOf(terminal, file, read));
  if (options.out === undefined) {
    terminal.out(terminal.json ? JSON.stringify(read.file, null, 2) : text);
    return EXIT.done;
  }
  await writeOutput(options.out, text);
  const told = { file: options.out, tasks: read.plan.tasks.length };
  const doubts = doubtsText(terminal, read);
  terminal.out(terminal.json ? JSON.stringify(told) : [terminal.say('plan.written', told), ...doubts].join('\n'));
  return EXIT.done;
}

/** A preview for programs. */
export function previewOf({ table, plan, leftOut, leaders, alike, others }: TablePlan): object {
  const { sheet, head, headings } = table;
  return {
    sheet,
    head,
    headings,
    tasks: plan.tasks,
    units: plan.units,
    leftOut,
    leaders,
    alike,
    others,
    conflicts: possibleConflicts(plan),
  };
}

/** What a reader of the plan file must know of where it comes from. */
function headOf(terminal: Terminal, file: string, read: TablePlan): string[] {
  const { say } = terminal;
  const { table, leaders, leftOut } = read;
  return [
    say('plan.yaml.from', { file, sheet: table.sheet }),
    say('plan.yaml.assumed'),
    ...leaders.map(({ cell, name }) => say('plan.yaml.leader', { cell, name })),
    ...leftOut.map(({ row, text }) => say('plan.left_out', { row, text })),
    ...doubtsText(terminal, read).flatMap((text) => text.split('\n')),
  ];
}

async function exportTable(terminal: Terminal, file: string, out: string): Promise<ExitCode> {
  const [loaded, form] = await together(
    async () => planOf(file, await readInput(file)),
    () => tableForm('--out', out),
  );
  const table = planTable(loaded, null);
  await writeOutput(out, form === 'csv' ? csvOf(table) : workbookOf(table));
  const told = { file: out, tasks: loaded.tasks.length };
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say('plan.exported', told));
  return EXIT.done;
}

async function diff(terminal: Terminal, file: string, plan: string, options: TableOptions): Promise<ExitCode> {
  const [base, wish] = await together(
    async () => planOf(plan, await readInput(plan)),
    () => tableWish(file, options),
  );
  const { plan: after } = planAfterTable(wish, base);
  const found = differences(base, after, base.horizon.from);
  const nameOf = (id: string) => [...base.units, ...after.units].find((u) => u.id === id)?.name ?? id;
  terminal.out(terminal.json ? JSON.stringify(found, null, 2) : diffText(terminal, found, nameOf));
  return EXIT.done;
}

function planOf(file: string, bytes: Uint8Array) {
  return good(loadPlan(file, bytes)).plan;
}
