import type { Command } from 'commander';
import type { Sent } from '../../api/described.ts';
import { sayCode } from '../../messages/catalogue.ts';
import type { MatterAt } from '../../views/matters.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { listing } from '../remote/listing.ts';
import { speakAs } from '../remote/speak-as.ts';
import type { AddCommand } from '../shared/command.ts';
import { dayOption } from '../shared/day-option.ts';
import { cut, table, titled } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface Opening {
  readonly source: NonNullable<Sent<'openFollowUp'>['origin']>['kind'];
  readonly by: string;
  readonly on: string;
  readonly number?: string;
  readonly wording: string;
  readonly unit: string;
  readonly co?: string[];
  readonly title: string;
  readonly due: string;
  readonly urgent?: string;
  readonly cycle?: string;
  readonly as: string;
}

/** `duban matter open|list`: leaders' notes, meeting decisions and assignments, followed outside the reports. */
export const addMatter: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const matter: Command = program.command('matter').description(say('cli.matter'));
  matter
    .command('list')
    .description(say('cli.matter.list'))
    .option('--unit <unit>', say('cli.option.unit'))
    .option('--all', say('cli.option.all'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: ListOptions) => done(await list(terminal, options)));
  matter
    .command('open <id>')
    .description(say('cli.matter.open'))
    .requiredOption('--source <kind>', say('cli.matter.source'))
    .requiredOption('--by <who>', say('cli.matter.by'))
    .requiredOption('--on <day>', say('cli.matter.on'))
    .option('--number <number>', say('cli.matter.number'))
    .requiredOption('--wording <text>', say('cli.matter.wording'))
    .requiredOption('--unit <unit>', say('cli.matter.unit'))
    .option('--co <unit...>', say('cli.matter.co'))
    .requiredOption('--title <text>', say('cli.option.title'))
    .requiredOption('--due <day>', say('cli.matter.due'))
    .option('--urgent <text>', say('cli.option.urgent'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (id: string, options: Opening) => done(await open(terminal, id, options)));
};

interface ListOptions {
  readonly unit?: string;
  readonly all?: boolean;
  readonly cycle?: string;
}

const list = listing('/cycles/{cycle}/matters', ['unit', 'all'], 'matter.none', mattersText);

function mattersText({ say }: Terminal, rows: readonly MatterAt[], unitName: NameOf): string {
  const columns = [
    'column.key',
    'column.source',
    'column.what',
    'column.unit',
    'column.co',
    'column.deadline',
    'column.state',
  ] as const;
  return table(
    titled(say, columns),
    rows.map((m) => [
      m.id,
      m.origin ? `${sayCode(say, 'matter', m.origin.kind, {})} ${m.origin.from}` : '-',
      cut(m.title, 40),
      unitName(m.unit),
      m.helpers.map(unitName).join(say('list.pause')) || '-',
      m.due ?? '-',
      standing(say, m),
    ]),
  );
}

function standing(say: Terminal['say'], { awaited, overdue }: MatterAt): string {
  if (awaited === null) return say('follow_up.state.ended');
  return say(overdue ? 'matter.overdue' : 'matter.awaits', { step: sayCode(say, 'step', awaited, {}) });
}

async function open(terminal: Terminal, id: string, given: Opening): Promise<ExitCode> {
  dayOption('--on', given.on);
  dayOption('--due', given.due);
  const { source, by, on, number = null, wording, unit, co = [], title, due, urgent, as } = given;
  const { cycle, api } = await speakAs(terminal, { cycle: given.cycle, as });
  const origin = { kind: source, from: by, on, number, wording };
  const body = { id, kind: 'matter', unit, title, due, reason: wording, helpers: co, origin, urgent } as const;
  const answer = await api.post('/cycles/{cycle}/follow-ups', { cycle }, body);
  const told = { id, number: answer.number };
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say('follow_up.recorded', told));
  return EXIT.done;
}
