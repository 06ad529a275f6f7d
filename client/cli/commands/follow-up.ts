import type { Command } from 'commander';
import type { Answered, Sent } from '../../api/described.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { FOLLOW_UP_ASKS } from '../follow-up/asks.ts';
import { followUpsText, followUpText } from '../follow-up/follow-up-text.ts';
import type { Api } from '../remote/api.ts';
import { attached } from '../remote/attach.ts';
import { connect } from '../remote/connect.ts';
import { listing } from '../remote/listing.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { speakAs } from '../remote/speak-as.ts';
import { unitNames } from '../remote/unit-names.ts';
import type { Given } from '../shared/ask.ts';
import type { AddCommand } from '../shared/command.ts';
import { dayOption } from '../shared/day-option.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface Options {
  readonly cycle?: string;
  readonly as: string;
}

/** `duban follow-up list|show|open|step|…`: everything that is followed to its end. */
export const addFollowUp: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const command: Command = program.command('follow-up').description(say('cli.follow_up'));
  command
    .command('list')
    .description(say('cli.follow_up.list'))
    .option('--unit <unit>', say('cli.option.unit'))
    .option('--all', say('cli.option.all'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: ListOptions) => done(await list(terminal, options)));
  command
    .command('show <id>')
    .description(say('cli.follow_up.show'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (id: string, options: { cycle?: string }) => done(await show(terminal, id, options.cycle)));
  addOpen(command, terminal, done);
  for (const { verb, needs, may, request } of FOLLOW_UP_ASKS) {
    const sub = command.command(`${verb} <id>`).description(say(`cli.follow_up.${verb}` as MessageKey));
    const meaning = (flags: string) => say(`cli.option.${/--(\w+)/.exec(flags)?.[1]}` as MessageKey);
    for (const flags of needs) sub.requiredOption(flags, meaning(flags));
    for (const flags of may) sub.option(flags, meaning(flags));
    sub
      .option('--cycle <id>', say('cli.option.cycle'))
      .requiredOption('--as <post>', say('cli.option.as'))
      .action(async (id: string, given: Given) => {
        if (typeof given.due === 'string') dayOption('--due', given.due);
        done(await act(terminal, id, given, request(given)));
      });
  }
};

interface ListOptions {
  readonly unit?: string;
  readonly all?: boolean;
  readonly cycle?: string;
}

type Opening = Sent<'openFollowUp'>;

type OpenOptions = Options & {
  readonly kind: Opening['kind'];
  readonly unit: string;
  readonly title: string;
  readonly due?: string;
  readonly reason: string;
  readonly helper?: string[];
  readonly common?: boolean;
  readonly urgent?: string;
  readonly owner?: string;
  readonly visit?: string;
};

function addOpen(command: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const { say } = terminal;
  command
    .command('open <id>')
    .description(say('cli.follow_up.open'))
    .requiredOption('--kind <kind>', say('cli.option.kind'))
    .requiredOption('--unit <unit>', say('cli.option.unit'))
    .requiredOption('--title <text>', say('cli.option.title'))
    .requiredOption('--reason <text>', say('cli.option.reason'))
    .option('--due <day>', say('cli.option.due'))
    .option('--helper <unit...>', say('cli.option.helper'))
    .option('--common', say('cli.option.common'))
    .option('--urgent <text>', say('cli.option.urgent'))
    .option('--owner <post>', say('cli.option.owner'))
    .option('--visit <id>', say('cli.option.visit'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(
      async (
        id: string,
        { kind, unit, title, due, reason, helper = [], common = false, urgent, owner, visit, ...as }: OpenOptions,
      ) => {
        const day = dayOption('--due', due) ?? null;
        const body = { id, kind, unit, title, due: day, reason, helpers: helper, common, urgent, owner, visit };
        done(await open(terminal, as, body));
      },
    );
}

const list = listing('/cycles/{cycle}/follow-ups', ['unit', 'all'], 'follow_up.none', followUpsText);

async function show(terminal: Terminal, id: string, named?: string): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const api = await connect(terminal);
  const view = await api.get('/cycles/{cycle}/follow-ups/{id}', { cycle, id });
  if (terminal.json) terminal.out(JSON.stringify(view, null, 2));
  else terminal.out(followUpText(terminal, view, await unitNames(api, cycle)));
  return EXIT.done;
}

async function open(terminal: Terminal, as: Options, body: Opening): Promise<ExitCode> {
  const { cycle, api } = await speakAs(terminal, as);
  return recorded(terminal, body.id, await api.post('/cycles/{cycle}/follow-ups', { cycle }, body));
}

async function act(terminal: Terminal, id: string, given: Given, body: Sent<'actOnFollowUp'>): Promise<ExitCode> {
  const { cycle, api } = await speakAs(terminal, given);
  const sent = { ...body, ...(await proof(api, cycle, id, given.attach)) };
  return recorded(terminal, id, await api.post('/cycles/{cycle}/follow-ups/{id}/requests', { cycle, id }, sent));
}

function recorded(terminal: Terminal, id: string, { number }: Answered<'actOnFollowUp'>): ExitCode {
  const told = { id, number };
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say('follow_up.recorded', told));
  return EXIT.done;
}

/** Files that come with a step concern the unit that the follow-up is about. */
async function proof(api: Api, cycle: string, id: string, files: readonly string[] = []) {
  if (files.length === 0) return {};
  const { unit } = await api.get('/cycles/{cycle}/follow-ups/{id}', { cycle, id });
  return attached(api, cycle, unit, files);
}
