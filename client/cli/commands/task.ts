import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import type { TaskAnswer } from '../../../workflows/contract/supervise-task.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { connect } from '../remote/api.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { tokenFor } from '../remote/token-for.ts';
import { unitNames } from '../remote/unit-names.ts';
import type { AddCommand } from '../shared/command.ts';
import { dayOption } from '../shared/day-option.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { together } from '../shared/together.ts';
import { ASKS, type Ask, type Given } from '../task/asks.ts';
import { proposalsText, taskText } from '../task/task-text.ts';

interface Options {
  readonly cycle?: string;
  readonly as: string;
}

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
  for (const ask of ASKS) {
    const verb = task.command(`${ask.verb} <task>`).description(say(`cli.task.${ask.verb}` as MessageKey));
    const meaning = (flags: string) => say(`cli.option.${/--(\w+)/.exec(flags)?.[1]}` as MessageKey);
    for (const flags of ask.needs) verb.requiredOption(flags, meaning(flags));
    for (const flags of ask.may ?? []) verb.option(flags, meaning(flags));
    verb
      .option('--cycle <id>', say('cli.option.cycle'))
      .requiredOption('--as <post>', say('cli.option.as'))
      .action(async (id: string, given: Options & Given) => done(await send(terminal, id, ask, given)));
  }
};

async function show(terminal: Terminal, id: string, named?: string): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const view = await (await connect(terminal)).get(`/cycles/${cycle}/tasks/${encodeURIComponent(id)}`);
  terminal.out(terminal.json ? JSON.stringify(view, null, 2) : taskText(terminal, view));
  return EXIT.done;
}

async function proposals(terminal: Terminal, named?: string): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const api = await connect(terminal);
  const open = await api.get(`/cycles/${cycle}/proposals`);
  if (terminal.json) terminal.out(JSON.stringify(open, null, 2));
  else if (open.length === 0) terminal.out(terminal.say('task.no_proposals'));
  else terminal.out(proposalsText(terminal, open, await unitNames(api, cycle)));
  return EXIT.done;
}

async function send(terminal: Terminal, task: string, ask: Ask, given: Options & Given): Promise<ExitCode> {
  await together(
    ...['from', 'to', 'on', 'due', 'until', 'answer'].map((name) => () => dayOption(`--${name}`, given[name])),
  );
  const cycle = await onlyCycle(terminal, given.cycle);
  await tokenFor(terminal, cycle, given.as);
  const api = await connect(terminal, cycle, given.as);
  // Short enough to be typed: a proposal is known by the key it came under.
  const [path, key] = [
    `/cycles/${cycle}/tasks/${encodeURIComponent(task)}/${ask.to ?? 'requests'}`,
    randomBytes(5).toString('hex'),
  ];
  const request = ask.request(given) as { ask?: string };
  const { number, id } = await api.send<TaskAnswer & { id?: string }>('POST', path, request, key);
  if (id !== undefined) {
    terminal.out(terminal.json ? JSON.stringify({ task, id }) : terminal.say('task.blocker', { task, id }));
    return EXIT.done;
  }
  const told = request.ask === 'propose' ? { task, number, proposal: key } : { task, number };
  const sentence = request.ask === 'propose' ? 'task.proposed' : 'task.recorded';
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say(sentence, { proposal: '', ...told }));
  return EXIT.done;
}
