import { randomUUID } from 'node:crypto';
import { intro, isCancel, outro, text } from '@clack/prompts';
import { isValueOf } from '../../../workflows/rules/report/value.ts';
import { BadInput } from '../../intake/problem.ts';
import { readReportsScript } from '../../intake/reports-script.ts';
import { OperationError } from '../../operations/errors.ts';
import type { HandedInAnswer } from '../../operations/hand-in-report.ts';
import type { DueReport } from '../../views/due.ts';
import { type Api, connect } from '../remote/api.ts';
import { attached } from '../remote/attach.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { tokenFor } from '../remote/token-for.ts';
import { formText, isForm, sendForm } from '../report/from-form.ts';
import { type Handed, placed, receiptText, type Told } from '../report/receipt-text.ts';
import type { AddCommand } from '../shared/command.ts';
import { dayOption } from '../shared/day-option.ts';
import { readInput } from '../shared/read-file.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { percent, points, when } from '../shared/when.ts';
import { dueHead } from './due.ts';

interface Options {
  readonly unit: string;
  readonly cycle?: string;
  readonly file?: string;
  readonly period?: string;
  readonly as?: string;
  readonly attach?: string[];
  readonly reason?: string | undefined;
  readonly light?: string | undefined;
  readonly dataTo?: string | undefined;
  readonly serves?: string[];
}

/** `duban report --unit U`: hands in what is owed, from a file or by prompts that show last value, target and gap. */
export const addReport: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  program
    .command('report')
    .description(say('cli.report'))
    .requiredOption('--unit <unit>', say('cli.option.unit'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .option('--file <file>', say('cli.report.file'))
    .option('--period <period>', say('cli.report.period'))
    .option('--light <light>', say('cli.report.light'))
    .option('--data-to <day>', say('cli.report.data_to'))
    .option('--reason <text>', say('cli.report.reason'))
    .option('--attach <file...>', say('cli.option.attach'))
    .option('--serves <cycle...>', say('cli.report.serves'))
    .option('--as <post>', say('cli.option.as'))
    .action(async (options: Options) => done(await report(terminal, options)));
};

async function report(terminal: Terminal, options: Options): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, options.cycle);
  const post = options.as ?? `${options.unit}-reporter`;
  await tokenFor(terminal, cycle, post);
  const api = await connect(terminal, cycle, post);
  if (!options.file && !process.stdin.isTTY) {
    throw new BadInput([{ file: '--file', line: null, path: '', code: 'no_terminal', params: {} }]);
  }
  const bytes = options.file ? await readInput(options.file) : null;
  if (options.file && bytes && isForm(options.file, bytes)) {
    const answers = await sendForm(api, { cycle, ...options }, options.file, bytes);
    terminal.out(terminal.json ? JSON.stringify(answers, null, 2) : formText(terminal, answers));
    return answers.some((a) => a.status === 'refused') ? EXIT.badInput : EXIT.done;
  }
  const also = options.serves ? { serves: options.serves } : {};
  const said = { ...given(options), ...also };
  const proof = { ...(await attached(api, cycle, options.unit, options.attach)), ...said };
  const answers = options.file
    ? await fromFile(api, cycle, options.file, proof)
    : await byPrompts(terminal, api, cycle, options.unit, proof);
  if (terminal.json) terminal.out(JSON.stringify(answers, null, 2));
  else if (options.file) for (const answer of answers) terminal.out(receiptText(terminal, answer));
  return answers.some((a) => a.status === 'refused') ? EXIT.badInput : EXIT.done;
}

/** What is said with what is handed in: the files that prove it, why it corrects, and how the unit sees itself. */
type Proof = Awaited<ReturnType<typeof attached>> & {
  readonly reason?: string;
  readonly light?: string;
  readonly dataTo?: string;
  readonly serves?: readonly string[];
};

function given({ reason, light, dataTo }: Options): Pick<Proof, 'reason' | 'light' | 'dataTo'> {
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(light === undefined ? {} : { light }),
    ...(dataTo === undefined ? {} : { dataTo: dayOption('--data-to', dataTo) }),
  };
}

async function fromFile(api: Api, cycle: string, file: string, proof: Proof): Promise<Told[]> {
  const script = readReportsScript(file, await readInput(file));
  if (!('reports' in script)) throw new BadInput(script);
  if (script.badLines.length > 0) {
    throw new BadInput(script.badLines.map((line) => ({ file, line, path: '', code: 'bad_line', params: {} })));
  }
  const answers: Told[] = [];
  for (const { report: body, lines } of script.reports) {
    answers.push(await send(api, cycle, { ...body, ...proof }, lines));
  }
  return answers;
}

/** Hands one report in; a refusal is told with the rest, so that one bad report does not hide what became of others. */
async function send(api: Api, cycle: string, body: Handed, lines: readonly number[] = []): Promise<Told> {
  const { task, period } = body;
  try {
    const answer = await api.send<HandedInAnswer>('POST', `/cycles/${cycle}/reports`, body, randomUUID());
    return { ...answer, task, period };
  } catch (error) {
    if (!(error instanceof OperationError) || error.kind !== 'refused') throw error;
    return { task, period, status: 'refused', refusals: placed(error.refusals, lines) };
  }
}

async function byPrompts(terminal: Terminal, api: Api, cycle: string, unit: string, proof: Proof): Promise<Told[]> {
  const owed = await api.get<DueReport[]>(`/cycles/${cycle}/units/${unit}/due`);
  if (owed.length === 0) terminal.out(terminal.say('due.nothing', { unit }));
  const { now } = await api.get<{ now: string }>('/clock');
  const answers: Told[] = [];
  for (const due of owed) {
    intro(dueHead(terminal, due));
    const lines = await askLines(terminal, due, now);
    if (lines === null) return answers;
    const answer = await send(api, cycle, { unit, task: due.task, period: due.period, lines, ...proof } as never);
    outro(receiptText(terminal, answer));
    answers.push(answer);
  }
  return answers;
}

/** What a person types to report that there is no value; an empty answer is more often a slip. */
const NO_VALUE = '-';

type Line = { readonly indicator: string; readonly value: string; readonly note: string };

/** One prompt an indicator; null when the person turned away. */
async function askLines(terminal: Terminal, due: DueReport, now: string): Promise<Line[] | null> {
  const { say } = terminal;
  const lines: Line[] = [];
  for (const i of due.indicators) {
    const value = await text({
      message: say('report.prompt', {
        name: i.name,
        target: i.target ? `${i.target} ${i.unit ?? ''}`.trim() : '-',
        last: i.last ?? '-',
        schedule: percent(i.schedule),
        completion: percent(i.completion),
        gap: points(say, i.gap),
      }),
      placeholder: i.last ?? '',
      validate: (given = '') => {
        if (given === NO_VALUE || (given !== '' && isValueOf(i.kind, given, when(now).slice(0, 10)))) return undefined;
        return given === '' ? say('report.no_value') : say('refusal.bad_value', { subject: given });
      },
    });
    if (isCancel(value)) return null;
    lines.push({ indicator: i.indicator, value: value === NO_VALUE ? '' : value, note: '' });
  }
  const note = await text({ message: say('report.note'), placeholder: '' });
  if (isCancel(note)) return null;
  return note || lines.length === 0 ? [...lines, { indicator: '', value: '', note: note ?? '' }] : lines;
}
