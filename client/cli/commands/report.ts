import { intro, isCancel, outro, text } from '@clack/prompts';
import { isValueOf } from '../../../workflows/rules/report/value.ts';
import { BadInput } from '../../intake/problem.ts';
import { percent, points, when } from '../../messages/when.ts';
import { type DueReport, sharesShown } from '../../views/owed.ts';
import type { Api } from '../remote/api.ts';
import { attached } from '../remote/attach.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { tokenFor } from '../remote/token-for.ts';
import { formText, isForm, sendForm } from '../report/from-form.ts';
import { readScript, sendScript } from '../report/from-script.ts';
import { receiptText, type Told } from '../report/receipt-text.ts';
import { type Proof, send } from '../report/send.ts';
import type { AddCommand } from '../shared/command.ts';
import { dayOption } from '../shared/day-option.ts';
import { readInput } from '../shared/read-file.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
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
  const tell = (answer: Told) => terminal.json || terminal.out(receiptText(terminal, answer));
  const answers =
    options.file && bytes
      ? await sendScript(api, cycle, readScript(options.file, bytes), proof, tell)
      : await byPrompts(terminal, api, cycle, options.unit, proof);
  if (terminal.json) terminal.out(JSON.stringify(answers, null, 2));
  return answers.some((a) => a.status === 'refused') ? EXIT.badInput : EXIT.done;
}

function given({ reason, light, dataTo }: Options): Pick<Proof, 'reason' | 'light' | 'dataTo'> {
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(light === undefined ? {} : { light }),
    ...(dataTo === undefined ? {} : { dataTo: dayOption('--data-to', dataTo) }),
  };
}

async function byPrompts(terminal: Terminal, api: Api, cycle: string, unit: string, proof: Proof): Promise<Told[]> {
  const owed = await api.get('/cycles/{cycle}/units/{unit}/due', { cycle, unit });
  if (owed.length === 0) terminal.out(terminal.say('due.nothing', { unit }));
  const { now } = await api.get('/clock', {});
  const answers: Told[] = [];
  for (const due of owed) {
    intro(dueHead(terminal, due));
    const lines = await askLines(terminal, due, now);
    if (lines === null) return answers;
    const answer = await send(api, cycle, { unit, task: due.task, period: due.period, lines, ...proof });
    outro(receiptText(terminal, answer));
    answers.push(answer);
  }
  return answers;
}

/** What a person types to report that there is no value; an empty answer is more often a slip. */
const NO_VALUE = '-';

type Line = { readonly indicator: string; readonly value: string; readonly note: string };

function sharesText({ say }: Terminal, indicator: DueReport['indicators'][number]) {
  const { schedule, completion, gap } = sharesShown(indicator);
  return { schedule: percent(schedule), completion: percent(completion), gap: points(say, gap) };
}

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
        ...sharesText(terminal, i),
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
