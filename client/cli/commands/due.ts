import { byWhen, percent, points, when } from '../../messages/when.ts';
import { OperationError } from '../../operations/errors.ts';
import { type DueDraft, type DueReport, sharesShown } from '../../views/owed.ts';
import type { CycleRow } from '../../views/status.ts';
import type { Api } from '../remote/api.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import type { AddCommand } from '../shared/command.ts';
import { cut, table } from '../shared/table.ts';
import { tableForm } from '../shared/table-form.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { writeOutput } from '../shared/write-file.ts';

/** `duban due UNIT`: what a unit owes now, with last values, targets and gaps; `--form` as a table to be filled in. */
export const addDue: AddCommand = (program, terminal, done) => {
  program
    .command('due <unit>')
    .description(terminal.say('cli.due'))
    .option('--cycle <id>', terminal.say('cli.option.cycle'))
    .option('--form <file>', terminal.say('cli.due.form'))
    .option('--period <period>', terminal.say('cli.due.period'))
    .action(async (unit: string, options: Options) => done(await due(terminal, unit, options)));
};

interface Options {
  readonly cycle?: string;
  readonly form?: string;
  readonly period?: string;
}

async function due(terminal: Terminal, unit: string, { cycle: named, form, period }: Options): Promise<ExitCode> {
  const as = form === undefined ? 'xlsx' : tableForm('--form', form);
  const api = await connect(terminal);
  if (form !== undefined) {
    const cycle = await onlyCycle(terminal, named);
    const bytes = await api.bytes('/cycles/{cycle}/units/{unit}/form', { cycle, unit }, { as, period });
    await writeOutput(form, bytes);
    terminal.out(terminal.json ? JSON.stringify({ file: form }) : terminal.say('form.written', { file: form, unit }));
    return EXIT.done;
  }
  const running = named === undefined ? await runningCycles(api) : [];
  if (running.length > 1) return dueInAll(terminal, await owedInAll(api, running, unit), unit);
  const cycle = named ?? running[0]?.cycle ?? (await onlyCycle(terminal));
  const reports = await api.get('/cycles/{cycle}/units/{unit}/due', { cycle, unit });
  if (terminal.json) terminal.out(JSON.stringify(reports, null, 2));
  else terminal.out(reports.length === 0 ? terminal.say('due.nothing', { unit }) : dueText(terminal, reports, unit));
  return EXIT.done;
}

type Running = Pick<CycleRow, 'cycle' | 'title'>;

async function runningCycles(api: Api): Promise<readonly Running[]> {
  return (await api.get('/cycles', {})).filter(({ status }) => status !== 'ended');
}

/** What a unit owes in each of several plans that has it; refused where none does. */
async function owedInAll(api: Api, cycles: readonly Running[], unit: string) {
  const asked = await Promise.allSettled(
    cycles.map(async ({ cycle, title }) => {
      return { cycle, title, reports: await api.get('/cycles/{cycle}/units/{unit}/due', { cycle, unit }) };
    }),
  );
  const failed = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  const other = failed.find(
    (error) => !(error instanceof OperationError && error.refusals[0]?.code === 'unknown_unit'),
  );
  if (other !== undefined || failed.length === asked.length) throw other ?? failed[0];
  return asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/** What is owed in several plans: each under its title, as JSON each report with its cycle. */
function dueInAll(terminal: Terminal, all: Awaited<ReturnType<typeof owedInAll>>, unit: string): ExitCode {
  const rows = all.flatMap(({ cycle, reports }) => reports.map((report) => ({ cycle, ...report })));
  const parts = all
    .filter(({ reports }) => reports.length > 0)
    .map(({ cycle, title, reports }) => `# ${title}（${cycle}）\n\n${dueText(terminal, reports, unit)}`);
  if (terminal.json) terminal.out(JSON.stringify(rows, null, 2));
  else terminal.out(parts.length === 0 ? terminal.say('due.nothing', { unit }) : parts.join('\n\n'));
  return EXIT.done;
}

/** The reports that are owed, each with its indicators, as people read them. */
export function dueText(terminal: Terminal, reports: readonly DueReport[], unit?: string): string {
  const { say } = terminal;
  return reports
    .map((r) => {
      const head = dueHead(terminal, r);
      const heir = unit === undefined || r.unit === unit ? [] : [say('due.heir', { unit: r.unit })];
      const returned = r.returned === null ? [] : [say('due.returned', { reason: r.returned })];
      const draft = r.draft === null ? [] : [draftLine(terminal, r.draft)];
      const columns = [
        { title: say('column.indicator') },
        { title: say('column.name') },
        { title: say('column.target') },
        { title: say('column.last'), right: true },
        { title: say('column.schedule'), right: true },
        { title: say('column.completion'), right: true },
        { title: say('column.gap'), right: true },
      ];
      const rows = r.indicators.map((i) => {
        const { schedule, completion, gap } = sharesShown(i);
        const target = i.target ? `${i.target} ${i.unit ?? ''}`.trim() : '-';
        const shares = [percent(schedule), percent(completion), points(say, gap)];
        return [i.indicator, cut(i.name, 40), target, lastTold(terminal, i), ...shares];
      });
      return [
        head,
        ...heir,
        ...returned,
        ...draft,
        ...(rows.length > 0 ? [table(columns, rows)] : [say('due.note_only')]),
      ].join('\n');
    })
    .join('\n\n');
}

/** The last value with its period, and the day its data stand at where that was said. */
function lastTold({ say }: Terminal, { last, lastPeriod, lastDataTo }: DueReport['indicators'][number]): string {
  if (last === null) return '-';
  return `${last} (${lastPeriod}${lastDataTo ? say('list.comma') + say('why.data_to', { day: lastDataTo }) : ''})`;
}

function draftLine({ say }: Terminal, { number, status, draftedBy: by, draftedAt, reason }: DueDraft): string {
  if (status === 'open') return say('due.draft.open', { number, by, at: when(draftedAt) });
  return say('due.draft.sent_back', { number, reason: reason ?? '' });
}

/** Which report, of what, by when. */
export function dueHead({ say }: Terminal, due: DueReport): string {
  const { period, task, title, clause } = due;
  return say(due.overdue ? 'due.overdue' : 'due.open', { period, task, title, clause, deadline: byWhen(due.deadline) });
}
