import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import type { Answered, Sent } from '../../api/described.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { Api } from '../remote/api.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { speakAs } from '../remote/speak-as.ts';
import { unitNames } from '../remote/unit-names.ts';
import type { Ask, Given } from '../shared/ask.ts';
import type { AddCommand } from '../shared/command.ts';
import { dayOption } from '../shared/day-option.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { together } from '../shared/together.ts';
import { BLOCKERS, DUTY_ASKS, OPINIONS, REPORT_ASKS } from '../task/asks.ts';
import { proposalsText, taskText } from '../task/task-text.ts';

/** Who asks, and of which task. */
interface Asking {
  readonly terminal: Terminal;
  readonly api: Api;
  readonly at: { readonly cycle: string; readonly task: string };
  /** Short enough to be typed: a proposal is known by the key it came under. */
  readonly key: string;
}

const DAYS = ['from', 'to', 'on', 'due', 'until', 'answer'];

/** `duban task show|verify|return|complete|accept|…|approve|reject TASK` and `duban task proposals`. */
export const addTask: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const task: Command = program.command('task').description(say('cli.task'));
  task
    .command('show <task>')
    .description(say('cli.task.show'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (id: string, options: { cycle?: string }) => done(await show(terminal, id, options.cycle)));
  task
    .command('proposals')
    .description(say('cli.task.proposals'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: { cycle?: string }) => done(await proposals(terminal, options.cycle)));
  const add = <B>(asks: readonly Ask<B>[], send: (from: Asking, body: B) => Promise<ExitCode>) => {
    for (const ask of asks) addAsk(task, terminal, ask, async (...asked) => done(await send(...asked)));
  };
  add(REPORT_ASKS, request);
  add(OPINIONS, giveOpinion);
  add(BLOCKERS, nameBlocker);
  add(DUTY_ASKS, request);
};

function addAsk<B>(
  task: Command,
  terminal: Terminal,
  { verb, needs, may, request: bodyOf }: Ask<B>,
  send: (from: Asking, body: B) => Promise<void>,
): void {
  const { say } = terminal;
  const command = task.command(`${verb} <task>`).description(say(`cli.task.${verb}` as MessageKey));
  const meaning = (flags: string) => say(`cli.option.${/--(\w+)/.exec(flags)?.[1]}` as MessageKey);
  for (const flags of needs) command.requiredOption(flags, meaning(flags));
  for (const flags of may) command.option(flags, meaning(flags));
  command
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (id: string, given: Given) => send(await asking(terminal, id, given), bodyOf(given)));
}

async function show(terminal: Terminal, id: string, named?: string): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const view = await (await connect(terminal)).get('/cycles/{cycle}/tasks/{task}', { cycle, task: id });
  terminal.out(terminal.json ? JSON.stringify(view, null, 2) : taskText(terminal, view));
  return EXIT.done;
}

async function proposals(terminal: Terminal, named?: string): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const api = await connect(terminal);
  const open = await api.get('/cycles/{cycle}/proposals', { cycle });
  if (terminal.json) terminal.out(JSON.stringify(open, null, 2));
  else if (open.length === 0) terminal.out(terminal.say('task.no_proposals'));
  else terminal.out(proposalsText(terminal, open, await unitNames(api, cycle)));
  return EXIT.done;
}

async function asking(terminal: Terminal, task: string, given: Given): Promise<Asking> {
  await together(
    ...DAYS.map((name) => () => {
      const day = given[name];
      if (typeof day === 'string') dayOption(`--${name}`, day);
    }),
  );
  const { cycle, api } = await speakAs(terminal, given);
  return { terminal, api, at: { cycle, task }, key: randomBytes(5).toString('hex') };
}

async function request({ terminal, api, at, key }: Asking, body: Sent<'actOnTask'>): Promise<ExitCode> {
  const answer = await api.post('/cycles/{cycle}/tasks/{task}/requests', at, body, key);
  if (body.ask !== 'propose') return recorded(terminal, at.task, answer);
  const told = { task: at.task, number: answer.number, proposal: key };
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say('task.proposed', told));
  return EXIT.done;
}

async function giveOpinion({ terminal, api, at, key }: Asking, body: Sent<'sayOfReport'>): Promise<ExitCode> {
  return recorded(terminal, at.task, await api.post('/cycles/{cycle}/tasks/{task}/opinions', at, body, key));
}

async function nameBlocker({ terminal, api, at, key }: Asking, body: Sent<'nameBlocker'>): Promise<ExitCode> {
  const { id } = await api.post('/cycles/{cycle}/tasks/{task}/blockers', at, body, key);
  const told = { task: at.task, id };
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say('task.blocker', told));
  return EXIT.done;
}

function recorded(terminal: Terminal, task: string, { number }: Answered<'sayOfReport'>): ExitCode {
  const told = { task, number };
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say('task.recorded', { proposal: '', ...told }));
  return EXIT.done;
}
