import { randomBytes } from 'node:crypto';
import type { SpecialReportRow } from '../../views/special-reports.ts';
import { connect } from '../remote/connect.ts';
import { listing } from '../remote/listing.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { tokenFor } from '../remote/token-for.ts';
import type { AddCommand } from '../shared/command.ts';
import { dayOption } from '../shared/day-option.ts';
import { table, titled } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { writeOutput } from '../shared/write-file.ts';

interface Given {
  readonly round: string;
  readonly title: string;
  readonly number: string;
  readonly to: string;
  readonly signer: string;
  readonly on: string;
  readonly text: string;
  readonly cycle?: string;
  readonly as: string;
}

interface Page {
  readonly out?: string;
  readonly cycle?: string;
}

/** `duban special-report list|send|document`: reports on one topic to the county's leader (专报). */
export const addSpecialReport: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const report = program.command('special-report').description(say('cli.special_report'));
  report
    .command('list')
    .description(say('cli.special_report.list'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: { cycle?: string }) => done(await list(terminal, options)));
  report
    .command('send')
    .description(say('cli.special_report.send'))
    .requiredOption('--round <id>', say('cli.special_report.round'))
    .requiredOption('--title <text>', say('cli.option.title'))
    .requiredOption('--number <text>', say('cli.special_report.number'))
    .requiredOption('--to <office>', say('cli.special_report.to'))
    .requiredOption('--signer <name>', say('cli.special_report.signer'))
    .requiredOption('--on <day>', say('cli.special_report.on'))
    .requiredOption('--text <text>', say('cli.option.text'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (given: Given) => done(await send(terminal, given)));
  report
    .command('document <id>')
    .description(say('cli.special_report.document'))
    .option('--out <file>', say('cli.review.out'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (id: string, options: Page) => done(await page(terminal, id, options)));
};

const list = listing('/cycles/{cycle}/special-reports', [], 'special_report.none', reportsTable);

function reportsTable({ say }: Terminal, rows: readonly SpecialReportRow[]): string {
  const columns = [
    'column.key',
    'special_report.on',
    'special_report.number',
    'special_report.title',
    'special_report.to',
    'special_report.signer',
    'special_report.round',
  ] as const;
  return table(
    titled(say, columns),
    rows.map((r) => [r.id, r.on, r.number, r.title, r.to, r.signer, r.round]),
  );
}

async function send(terminal: Terminal, { cycle: named, as, ...given }: Given): Promise<ExitCode> {
  const on = dayOption('--on', given.on);
  const cycle = await onlyCycle(terminal, named);
  await tokenFor(terminal, cycle, as);
  const body = { id: `s-${randomBytes(4).toString('hex')}`, ...given, on };
  const api = await connect(terminal, cycle, as);
  const told = await api.post('/cycles/{cycle}/special-reports', { cycle }, body);
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say('special_report.sent', told));
  return EXIT.done;
}

async function page(terminal: Terminal, id: string, { out, cycle: named }: Page): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const html = await (await connect(terminal)).text('/cycles/{cycle}/special-reports/{id}/document', { cycle, id });
  if (out === undefined) terminal.out(terminal.json ? JSON.stringify({ html }) : html);
  else {
    await writeOutput(out, html);
    terminal.out(terminal.json ? JSON.stringify({ file: out }) : terminal.say('review.written', { file: out }));
  }
  return EXIT.done;
}
