import { sayCode } from '../../messages/catalogue.ts';
import { byWhen } from '../../messages/when.ts';
import type { WaitingItem, WaitingView } from '../../views/waiting/waiting.ts';
import { speakAs } from '../remote/speak-as.ts';
import type { AddCommand } from '../shared/command.ts';
import { cut, table, titled } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface Options {
  readonly as: string;
  readonly cycle?: string;
  readonly kind?: WaitingItem['kind'];
}

/** `duban waiting --as POST`: all that waits for a supervisor or a leader of the county, and by when. */
export const addWaiting: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  program
    .command('waiting')
    .description(say('cli.waiting'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .option('--kind <kind>', say('cli.waiting.kind'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (options: Options) => done(await waiting(terminal, options)));
};

async function waiting(terminal: Terminal, options: Options): Promise<ExitCode> {
  const { cycle, api } = await speakAs(terminal, options);
  const view = await api.get('/cycles/{cycle}/waiting', { cycle }, { kind: options.kind });
  terminal.out(terminal.json ? JSON.stringify(view, null, 2) : waitingText(terminal, view, options.as));
  return EXIT.done;
}

/** What waits, a line each, with how much there is of it in all. */
export function waitingText(terminal: Terminal, { items, kinds }: WaitingView, post: string): string {
  const { say } = terminal;
  if (items.length === 0) return say('waiting.none', { post });
  const told = kinds.filter((of) => items.some(({ kind }) => kind === of.kind));
  const sum = (of: 'count' | 'overdue') => told.reduce((all, one) => all + one[of], 0);
  const headings = ['column.what', 'column.ask', 'column.unit', 'column.deadline', 'column.left'] as const;
  const rows = items.map((item) => [
    cut(subjectOf(terminal, item), 60),
    askOf(terminal, item),
    unitOf(terminal, item),
    item.due === null ? '-' : byWhen(item.due),
    leftOf(terminal, item),
  ]);
  return [
    table(titled(say, headings), rows),
    say('waiting.total', { count: sum('count'), overdue: sum('overdue') }),
    ...(items.length < sum('count') ? [say('waiting.more', { shown: items.length })] : []),
  ].join('\n');
}

function subjectOf({ say }: Terminal, { kind, list, of, title, period }: WaitingItem): string {
  const isCase = kind === 'case' || kind === 'extension';
  const sort = isCase ? (list ?? sayCode(say, 'consequence', of ?? '', {})) : sayCode(say, 'waiting.kind', kind, {});
  return [sort, title, period].filter(Boolean).join(' ');
}

function askOf({ say }: Terminal, { kind, ask: asked, mine }: WaitingItem): string {
  const ask = sayCode(say, kind === 'case' ? 'step' : 'waiting.ask', asked, {});
  return mine ? ask : say('waiting.left_lying', { ask });
}

/** The unit that something is about; of the office's own lateness, whom it concerns. */
function unitOf({ say }: Terminal, { unitName: unit, of }: WaitingItem): string {
  if (unit === null) return '-';
  return of === 'office_problem' ? say('waiting.concerned', { unit }) : unit;
}

function leftOf({ say }: Terminal, { left }: WaitingItem): string {
  if (left === null) return '-';
  if (left === 0) return say('waiting.today');
  return left < 0 ? say('waiting.over', { days: -left }) : say('waiting.left', { days: left });
}
