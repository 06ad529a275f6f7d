import { randomBytes } from 'node:crypto';
import { sayCode } from '../../messages/catalogue.ts';
import { when } from '../../messages/when.ts';
import type { FindingRow } from '../../views/findings.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { attached } from '../remote/attach.ts';
import { listing } from '../remote/listing.ts';
import { speakAs } from '../remote/speak-as.ts';
import type { AddCommand } from '../shared/command.ts';
import { table, titled } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface Given {
  readonly unit: string;
  readonly name: string;
  readonly text: string;
  readonly source: string;
  readonly evidence: string;
  readonly attach?: string[];
  readonly cycle?: string;
  readonly as: string;
}

/** `duban finding list|record`: what a supervisor found about a unit and named, and what followed. */
export const addFinding: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const finding = program.command('finding').description(say('cli.finding'));
  finding
    .command('list')
    .description(say('cli.finding.list'))
    .option('--unit <unit>', say('cli.option.unit'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: { unit?: string; cycle?: string }) => done(await list(terminal, options)));
  finding
    .command('record')
    .description(say('cli.finding.record'))
    .requiredOption('--unit <unit>', say('cli.option.unit'))
    .requiredOption('--name <name>', say('cli.finding.name'))
    .requiredOption('--text <text>', say('cli.option.text'))
    .requiredOption('--source <text>', say('cli.finding.source'))
    .requiredOption('--evidence <text>', say('cli.item.evidence'))
    .option('--attach <file...>', say('cli.option.attach'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (given: Given) => done(await record(terminal, given)));
};

const list = listing('/cycles/{cycle}/findings', ['unit'], 'finding.none', findingsTable);

function findingsTable({ say }: Terminal, rows: readonly FindingRow[], unitName: NameOf): string {
  const columns = ['column.key', 'column.at', 'column.unit', 'column.finding', 'column.follows'] as const;
  const followed = ({ id, kind, state }: FindingRow['followUps'][number]) =>
    say('finding.followed', {
      kind: sayCode(say, 'consequence', kind, {}),
      id,
      state: sayCode(say, 'follow_up.state', state, {}),
    });
  return table(
    titled(say, columns),
    rows.map((r) => [
      r.id,
      when(r.foundAt),
      unitName(r.unit),
      say('finding.told', { name: r.name, text: r.text, source: r.source, evidence: r.evidence, by: r.foundBy }),
      r.followUps.map(followed).join(say('list.comma')),
    ]),
  );
}

async function record(terminal: Terminal, given: Given): Promise<ExitCode> {
  const { unit, name, text, source, evidence, attach, as } = given;
  const { cycle, api } = await speakAs(terminal, { cycle: given.cycle, as });
  const files = await attached(api, cycle, unit, attach);
  const body = { id: `f-${randomBytes(4).toString('hex')}`, unit, name, text, source, evidence, ...files };
  const told = await api.post('/cycles/{cycle}/findings', { cycle }, body);
  const opened = told.opened.join(terminal.say('list.comma'));
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say('finding.recorded', { id: told.id, opened }));
  return EXIT.done;
}
