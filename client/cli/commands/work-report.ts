import { stringify } from 'yaml';
import { BadInput } from '../../intake/problem.ts';
import { readBlocks } from '../../intake/report-blocks.ts';
import { when } from '../../messages/when.ts';
import type { SentWorkReport } from '../../views/work-reports.ts';
import { listing } from '../remote/listing.ts';
import { speakAs } from '../remote/speak-as.ts';
import type { AddCommand } from '../shared/command.ts';
import { readInput } from '../shared/read-file.ts';
import { table, titled } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { writeOutput } from '../shared/write-file.ts';

interface Which {
  readonly period: string;
  readonly cycle?: string;
  readonly as: string;
}

type Draft = Which & { readonly out: string };
type Sent = Which & { readonly file: string; readonly number: string; readonly signer: string };

/** `duban work-report list|draft|send`: reports on the work to the county's leaders and the city (工作月报、年总结). */
export const addWorkReport: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const report = program.command('work-report').description(say('cli.work_report'));
  report
    .command('list')
    .description(say('cli.work_report.list'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: { cycle?: string }) => done(await list(terminal, options)));
  report
    .command('draft <report>')
    .description(say('cli.work_report.draft'))
    .requiredOption('--period <period>', say('cli.work_report.period'))
    .requiredOption('--out <file>', say('cli.work_report.out'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (id: string, options: Draft) => done(await draft(terminal, id, options)));
  report
    .command('send <report>')
    .description(say('cli.work_report.send'))
    .requiredOption('--period <period>', say('cli.work_report.period'))
    .requiredOption('--file <file>', say('cli.work_report.file'))
    .requiredOption('--number <text>', say('cli.special_report.number'))
    .requiredOption('--signer <name>', say('cli.special_report.signer'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (id: string, options: Sent) => done(await send(terminal, id, options)));
};

const list = listing('/cycles/{cycle}/work-reports', [], 'work_report.none', reportsTable);

function reportsTable({ say }: Terminal, rows: readonly SentWorkReport[]): string {
  const columns = [
    'work_report.report',
    'column.period',
    'special_report.number',
    'special_report.signer',
    'special_report.to',
    'column.at',
  ] as const;
  return table(
    titled(say, columns),
    rows.map((r) => [
      `${r.name} (${r.report})`,
      r.period,
      r.number,
      r.signer,
      r.to.join(say('list.pause')),
      when(r.at),
    ]),
  );
}

async function draft(terminal: Terminal, id: string, { period, out, as, cycle: named }: Draft): Promise<ExitCode> {
  const { cycle, api } = await speakAs(terminal, { cycle: named, as });
  const at = { cycle, report: id, period };
  const { template, blocks } = await api.get('/cycles/{cycle}/work-reports/{report}/{period}/draft', at);
  const heads = template.blocks.map((b) => `${b.id}: ${b.name}`).join('\n# ');
  await writeOutput(out, `# ${template.name} ${period}\n# ${heads}\n${stringify(blocks, { lineWidth: 0 })}`);
  terminal.out(
    terminal.json ? JSON.stringify({ file: out, blocks }) : terminal.say('work_report.drafted', { file: out }),
  );
  return EXIT.done;
}

async function send(terminal: Terminal, report: string, given: Sent): Promise<ExitCode> {
  const { period, number, signer, file, as } = given;
  const blocks = readBlocks(file, await readInput(file));
  if (Array.isArray(blocks)) throw new BadInput(blocks);
  const { cycle, api } = await speakAs(terminal, { cycle: given.cycle, as });
  const body = { report, period, number, signer, blocks };
  const told = await api.post('/cycles/{cycle}/work-reports', { cycle }, body);
  const rows = await api.get('/cycles/{cycle}/work-reports', { cycle });
  const to = rows.find((r) => r.report === report && r.period === period)?.to ?? told.recipients;
  const recipients = to.join(terminal.say('list.pause'));
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say('work_report.sent', { recipients }));
  return EXIT.done;
}
