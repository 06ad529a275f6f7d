import { sayCode } from '../../messages/catalogue.ts';
import { byWhen } from '../../messages/when.ts';
import type { ProblemCounts, ProblemRow } from '../../views/problems.ts';
import type { Names } from '../organisation/unit-names.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { cycleNames } from '../remote/unit-names.ts';
import type { AddCommand } from '../shared/command.ts';
import { table, titled } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface Options {
  readonly unit?: string;
  readonly all?: boolean;
  readonly cycle?: string;
}

/** `duban problems`: the problem ledger with its owners and deadlines, and how much of what was closed came back. */
export const addProblems: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  program
    .command('problems')
    .description(say('cli.problems'))
    .option('--unit <unit>', say('cli.option.unit'))
    .option('--all', say('cli.option.all'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: Options) => done(await problems(terminal, options)));
};

async function problems(terminal: Terminal, { unit, all, cycle: named }: Options): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const api = await connect(terminal);
  const of = unit ? { unit } : {};
  const rows = await api.get('/cycles/{cycle}/problems', { cycle }, { all: all ? 'true' : 'false', ...of });
  const ledger = { problems: rows, ...(await api.get('/cycles/{cycle}/problems/counts', { cycle }, of)) };
  if (terminal.json) terminal.out(JSON.stringify(ledger, null, 2));
  else terminal.out(problemsText(terminal, ledger, await cycleNames(api, cycle)));
  return EXIT.done;
}

/** The problems of a ledger, and how many there are of it by now. */
interface ProblemLedger extends ProblemCounts {
  readonly problems: readonly ProblemRow[];
}

/** The ledger as a table, under it the rate of those that were closed and came back. */
export function problemsText(
  terminal: Terminal,
  { problems: rows, open, closed, cameBack }: ProblemLedger,
  names: Names,
): string {
  const { say } = terminal;
  const rate = closed === 0 ? '-' : `${((cameBack / closed) * 100).toFixed(1)}%`;
  const counts = say('problems.rate', { open, closed, back: cameBack, rate });
  return rows.length === 0 ? counts : `${problemsTable(terminal, rows, names)}\n${counts}`;
}

function kindOf({ ofOffice, common }: ProblemRow): 'problems.office' | 'problems.common' | 'problems.individual' {
  if (ofOffice) return 'problems.office';
  return common ? 'problems.common' : 'problems.individual';
}

function problemsTable({ say }: Terminal, rows: readonly ProblemRow[], names: Names): string {
  const columns = [
    'column.key',
    'column.what',
    'column.unit',
    'column.owner',
    'column.helpers',
    'column.awaited',
  ] as const;
  return table(
    titled(say, [...columns, 'column.deadline', 'column.state']),
    rows.map((r) => [
      r.id,
      `${say(kindOf(r))} ${r.title}`,
      names.unit(r.unit),
      r.owner ? names.post(r.owner) : '-',
      r.helpers.map(names.unit).join(say('list.comma')) || '-',
      r.awaited ? sayCode(say, 'step', r.awaited, {}) : '-',
      r.awaitedBy ? byWhen(r.awaitedBy) : (r.due ?? '-'),
      [
        r.rung > 0 ? say('follow_up.overdue', { rung: r.rung }) : sayCode(say, 'follow_up.state', r.state, {}),
        r.reopened > 0 ? say('problems.came_back', { times: r.reopened }) : '',
      ].join(''),
    ]),
  );
}
