import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import type { Answered, Sent } from '../../api/described.ts';
import type { OrganisationView } from '../../views/organisation.ts';
import { founding, pair, type TypedFounding } from '../organisation/founding.ts';
import { unitsText } from '../organisation/units-text.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { speakAs } from '../remote/speak-as.ts';
import type { AddCommand } from '../shared/command.ts';
import { dayOption } from '../shared/day-option.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { writeOutput } from '../shared/write-file.ts';

interface As {
  readonly cycle?: string;
  readonly as: string;
}

type Taken = Partial<As> & { readonly out: string };
type Proposal = As & { readonly from: string; readonly reason: string };
type Rename = Proposal & { readonly name: string };
type Merge = Proposal & Omit<TypedFounding, 'into'> & { readonly into: string; readonly group?: string };
type Split = Proposal & TypedFounding & { readonly group?: string; readonly task?: string[]; readonly rest: string };

/** `duban unit list|export|rename|merge|split|approve|reject`: how units change from a day on. */
export const addUnit: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const unit = program.command('unit').description(say('cli.unit'));
  unit
    .command('list')
    .description(say('cli.unit.list'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: { cycle?: string }) => done(await list(terminal, options.cycle)));
  addTake(unit, terminal, done);
  addRename(unit, terminal, done);
  addMerge(unit, terminal, done);
  addSplit(unit, terminal, done);
  const approve = unit.command('approve <id>').description(say('cli.unit.approve'));
  signed(approve, terminal).action(async (id: string, as: As) =>
    done(await decide(terminal, id, as, { ask: 'approve_unit_change' })),
  );
  const reject = unit.command('reject <id>').description(say('cli.unit.reject'));
  signed(reject.requiredOption('--reason <text>', say('cli.option.reason')), terminal).action(
    async (id: string, { reason, ...as }: As & { readonly reason: string }) =>
      done(await decide(terminal, id, as, { ask: 'reject_unit_change', reason })),
  );
};

type Done = (code: ExitCode) => void;

function addTake(unit: Command, terminal: Terminal, done: Done): void {
  const { say } = terminal;
  unit
    .command('export <unit>')
    .description(say('cli.unit.export'))
    .requiredOption('--out <file>', say('cli.unit.out'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .option('--as <post>', say('cli.option.as'))
    .action(async (id: string, options: Taken) => done(await take(terminal, id, options)));
}

async function take(terminal: Terminal, unit: string, { out, ...as }: Taken): Promise<ExitCode> {
  const { api, cycle } = await speakAs(terminal, as);
  const record = await api.get('/cycles/{cycle}/units/{unit}/export', { cycle, unit });
  await writeOutput(out, JSON.stringify(record, null, 2));
  const { reports, cases } = record;
  const takenBack = reports.filter((r) => r.takenBack).length;
  const told = { file: out, reports: reports.length, takenBack, cases: cases.length };
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say('unit.exported', { unit: record.name, ...told }));
  return EXIT.done;
}

function addRename(unit: Command, terminal: Terminal, done: Done): void {
  const { say } = terminal;
  const command = unit.command('rename <unit>').description(say('cli.unit.rename'));
  proposal(command.requiredOption('--name <name>', say('cli.unit.name')), terminal).action(
    async (id: string, { name, from, ...asked }: Rename) =>
      done(await propose(terminal, asked, { act: 'rename_unit', unit: id, name, from: dayOption('--from', from) })),
  );
}

function addMerge(unit: Command, terminal: Terminal, done: Done): void {
  const { say } = terminal;
  const command = unit.command('merge <units...>').description(say('cli.unit.merge'));
  founded(proposal(command.requiredOption('--into <unit>', say('cli.unit.into')), terminal), terminal).action(
    async (units: string[], { into, reporter = [], head = [], group, from, ...asked }: Merge) => {
      const made = founding({ into: [into], reporter, head }, group ?? (await groupOf(terminal, asked, units[0])));
      const day = dayOption('--from', from);
      done(await propose(terminal, asked, { act: 'merge_units', ...made, units, into: made.into[0] ?? '', from: day }));
    },
  );
}

function addSplit(unit: Command, terminal: Terminal, done: Done): void {
  const { say } = terminal;
  const command = unit
    .command('split <unit>')
    .description(say('cli.unit.split'))
    .requiredOption('--into <unit...>', say('cli.unit.into_many'))
    .option('--task <task=unit...>', say('cli.unit.task'))
    .requiredOption('--rest <unit>', say('cli.unit.rest'));
  founded(proposal(command, terminal), terminal).action(
    async (id: string, { into, reporter = [], head = [], group, task = [], rest, from, ...asked }: Split) => {
      const made = founding({ into, reporter, head }, group ?? (await groupOf(terminal, asked, id)));
      const tasks = Object.fromEntries(task.map((text) => pair('--task', text)).map(([t, to]) => [t, to ?? '']));
      const day = dayOption('--from', from);
      done(await propose(terminal, asked, { act: 'split_unit', unit: id, ...made, tasks, rest, from: day }));
    },
  );
}

function proposal(command: Command, terminal: Terminal): Command {
  const { say } = terminal;
  const dated = command
    .requiredOption('--from <day>', say('cli.option.from'))
    .requiredOption('--reason <text>', say('cli.option.reason'));
  return signed(dated, terminal);
}

function founded(command: Command, { say }: Terminal): Command {
  return command
    .option('--group <group>', say('cli.unit.group'))
    .option('--reporter <who...>', say('cli.unit.reporter'))
    .option('--head <who...>', say('cli.unit.head'));
}

function signed(command: Command, { say }: Terminal): Command {
  return command.option('--cycle <id>', say('cli.option.cycle')).requiredOption('--as <post>', say('cli.option.as'));
}

async function list(terminal: Terminal, named?: string): Promise<ExitCode> {
  const view = await organisation(terminal, named);
  terminal.out(terminal.json ? JSON.stringify(view, null, 2) : unitsText(terminal, view));
  return EXIT.done;
}

async function organisation(terminal: Terminal, named?: string): Promise<OrganisationView> {
  const cycle = await onlyCycle(terminal, named);
  return (await connect(terminal)).get('/cycles/{cycle}/organisation', { cycle });
}

async function groupOf(terminal: Terminal, { cycle }: { readonly cycle?: string }, unit = ''): Promise<string> {
  return (await organisation(terminal, cycle)).units.find((u) => u.id === unit)?.group ?? 'departments';
}

async function propose(
  terminal: Terminal,
  { reason, ...as }: As & { readonly reason: string },
  change: Sent<'proposeUnitChange'>['change'],
): Promise<ExitCode> {
  const id = randomBytes(4).toString('hex');
  const { api, cycle } = await speakAs(terminal, as);
  const told = await api.post('/cycles/{cycle}/unit-changes/{id}', { cycle, id }, { change, reason });
  return recorded(terminal, 'unit.proposed', told);
}

async function decide(terminal: Terminal, id: string, as: As, body: Sent<'actOnUnitChange'>): Promise<ExitCode> {
  const { api, cycle } = await speakAs(terminal, as);
  const told = await api.post('/cycles/{cycle}/unit-changes/{id}/requests', { cycle, id }, body);
  return recorded(terminal, 'follow_up.recorded', told);
}

function recorded(
  terminal: Terminal,
  sentence: 'unit.proposed' | 'follow_up.recorded',
  { id, number }: Answered<'actOnUnitChange'>,
): ExitCode {
  const told = { id, number };
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say(sentence, told));
  return EXIT.done;
}
