import type { Command } from 'commander';
import type { DrawView } from '../../views/checks.ts';
import { checksTable, drawText } from '../check/check-text.ts';
import type { Api } from '../remote/api.ts';
import { attached } from '../remote/attach.ts';
import { connect } from '../remote/connect.ts';
import { listing } from '../remote/listing.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { speakAs } from '../remote/speak-as.ts';
import { unitNames } from '../remote/unit-names.ts';
import type { AddCommand } from '../shared/command.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface Options {
  readonly cycle?: string;
  readonly period: string;
  readonly as?: string;
}

type RecordOptions = Options & {
  readonly unit: string;
  readonly channel?: string;
  readonly found?: string[];
  readonly result?: string;
  readonly evidence: string;
  readonly attach?: string[];
};

/** `duban spot-check draw|show|again` and `duban check record|list`: reports looked at by others than their units. */
export const addCheck: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const spot = program.command('spot-check').description(say('cli.spot_check'));
  const drawing = (name: 'draw' | 'show' | 'again'): Command =>
    spot
      .command(name)
      .description(say(`cli.spot_check.${name}`))
      .requiredOption('--period <period>', say('cli.option.period'))
      .option('--cycle <id>', say('cli.option.cycle'));
  drawing('draw')
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (options: Options) => done(await draw(terminal, options)));
  drawing('show').action(async (options: Options) => done(await show(terminal, options)));
  drawing('again').action(async (options: Options) => done(await again(terminal, options)));
  addChecks(program, terminal, done);
};

function addChecks(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const { say } = terminal;
  const check = program.command('check').description(say('cli.check'));
  check
    .command('record <task>')
    .description(say('cli.check.record'))
    .requiredOption('--unit <unit>', say('cli.option.unit'))
    .requiredOption('--period <period>', say('cli.option.period'))
    .option('--channel <channel>', say('cli.check.channel'))
    .option('--found <indicator=value...>', say('cli.check.found'))
    .option('--result <match|mismatch>', say('cli.check.result'))
    .requiredOption('--evidence <text>', say('cli.item.evidence'))
    .option('--attach <file...>', say('cli.option.attach'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (task: string, options: RecordOptions) => done(await record(terminal, task, options)));
  check
    .command('list')
    .description(say('cli.check.list'))
    .option('--unit <unit>', say('cli.option.unit'))
    .option('--period <period>', say('cli.option.period'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: ListOptions) => done(await list(terminal, options)));
}

async function draw(terminal: Terminal, { cycle: named, period, as = '' }: Options): Promise<ExitCode> {
  const { cycle, api } = await speakAs(terminal, { cycle: named, as });
  return shown(terminal, api, cycle, await api.post('/cycles/{cycle}/spot-checks/{period}', { cycle, period }, {}));
}

async function show(terminal: Terminal, { cycle: named, period }: Options): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const api = await connect(terminal);
  return shown(terminal, api, cycle, await api.get('/cycles/{cycle}/spot-checks/{period}', { cycle, period }));
}

async function shown(terminal: Terminal, api: Api, cycle: string, view: DrawView): Promise<ExitCode> {
  if (terminal.json) terminal.out(JSON.stringify(view, null, 2));
  else terminal.out(drawText(terminal, view, await unitNames(api, cycle)));
  return EXIT.done;
}

/** Draws again from the record alone; ends with 1 when that is not what was recorded. */
async function again(terminal: Terminal, { cycle: named, period }: Options): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const api = await connect(terminal);
  const view = await api.get('/cycles/{cycle}/spot-checks/{period}/again', { cycle, period });
  const unitName = await unitNames(api, cycle);
  const { same, seed, seedAt, upTo, reports, drawn } = view;
  const text = [
    terminal.say('spot_check.seed', { seed, seedAt, upTo, reports }),
    ...drawn.map((r) => `  ${unitName(r.unit)} ${r.task} ${r.period}`),
    terminal.say(same ? 'spot_check.same' : 'spot_check.other'),
  ];
  terminal.out(terminal.json ? JSON.stringify(view, null, 2) : text.join('\n'));
  return same ? EXIT.done : EXIT.failed;
}

async function record(terminal: Terminal, task: string, options: RecordOptions): Promise<ExitCode> {
  const { unit, period, channel = null, found = [], result, evidence, attach, as = '' } = options;
  const { cycle, api } = await speakAs(terminal, { cycle: options.cycle, as });
  const files = await attached(api, cycle, unit, attach);
  const agrees = result === undefined ? {} : { agrees: result === 'match' };
  const said = { channel, found: pairs(found), ...agrees, evidence, ...files };
  const answer = await api.post('/cycles/{cycle}/checks', { cycle }, { task, unit, period, ...said });
  const told = { task, unit, period, number: answer.number };
  const shown = { ...told, unit: (await unitNames(api, cycle))(unit) };
  const text = terminal.say(answer.matches ? 'check.matches' : 'check.differs', shown);
  terminal.out(terminal.json ? JSON.stringify({ ...told, matches: answer.matches }) : text);
  return EXIT.done;
}

/** `done=3` options as values by indicator. */
function pairs(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(given.map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]));
}

interface ListOptions {
  readonly cycle?: string;
  readonly unit?: string;
  readonly period?: string;
}

const list = listing('/cycles/{cycle}/checks', ['unit', 'period'], 'check.none', checksTable);
