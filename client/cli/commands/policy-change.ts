import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { Sent } from '../../api/described.ts';
import { loadPolicy } from '../../intake/load-policy.ts';
import { good } from '../../intake/problem.ts';
import { when } from '../../messages/when.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { speakAs } from '../remote/speak-as.ts';
import { dayOption } from '../shared/day-option.ts';
import { movedText } from '../shared/moved-text.ts';
import { readInput } from '../shared/read-file.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface As {
  readonly on?: string;
  readonly as: string;
}

type PublishOptions = As & { readonly from: string; readonly reason: string };

/** `duban policy publish|changes|approve|reject`: a version of the rules, asked for by one post, released by another. */
export function addPolicyChanges(policy: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const { say } = terminal;
  const on = (command: Command) => command.option('--on <cycle>', say('cli.option.cycle'));
  on(policy.command('publish <file>').description(say('cli.policy.publish')))
    .requiredOption('--from <day>', say('cli.policy.publish.from'))
    .requiredOption('--reason <text>', say('cli.option.reason'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (file: string, options: PublishOptions) => done(await publish(terminal, file, options)));
  on(policy.command('changes').description(say('cli.policy.changes'))).action(async (options: { on?: string }) =>
    done(await changes(terminal, options.on)),
  );
  on(policy.command('approve <id>').description(say('cli.policy.approve')))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (id: string, as: As) => done(await decide(terminal, id, as, { ask: 'approve_policy' })));
  on(policy.command('reject <id>').description(say('cli.policy.reject')))
    .requiredOption('--reason <text>', say('cli.option.reason'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (id: string, { reason, ...as }: As & { readonly reason: string }) =>
      done(await decide(terminal, id, as, { ask: 'reject_policy', reason })),
    );
}

async function publish(terminal: Terminal, file: string, options: PublishOptions): Promise<ExitCode> {
  const [from, bytes] = [dayOption('--from', options.from), await readInput(file)];
  const loaded = good(loadPolicy(file, bytes));
  const policy = { name: basename(file), text: new TextDecoder().decode(bytes) };
  const id = randomBytes(4).toString('hex');
  const { cycle, answer } = await ask(terminal, id, options, {
    ask: 'propose_policy',
    policy,
    from,
    reason: options.reason,
  });
  const told = { id, cycle, version: loaded.policy.version, from: options.from };
  terminal.out(terminal.json ? JSON.stringify(answer) : terminal.say('policy.change.proposed', told));
  return EXIT.done;
}

async function decide(terminal: Terminal, id: string, as: As, body: Sent<'actOnPolicyChange'>): Promise<ExitCode> {
  const { cycle, answer } = await ask(terminal, id, as, body);
  if (terminal.json) terminal.out(JSON.stringify(answer, null, 2));
  else {
    terminal.out(terminal.say('policy.change.recorded', { id, number: answer.number }));
    if (answer.moved.length > 0) terminal.out(movedText(terminal, cycle, answer.moved));
  }
  return EXIT.done;
}

async function ask(terminal: Terminal, id: string, { on, as }: As, body: Sent<'actOnPolicyChange'>) {
  const { cycle, api } = await speakAs(terminal, { cycle: on, as });
  return { cycle, answer: await api.post('/cycles/{cycle}/policy-changes/{id}/requests', { cycle, id }, body) };
}

async function changes(terminal: Terminal, named?: string): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const rows = await (await connect(terminal)).get('/cycles/{cycle}/policy-changes', { cycle });
  const { say } = terminal;
  if (terminal.json) terminal.out(JSON.stringify(rows, null, 2));
  else if (rows.length === 0) terminal.out(say('policy.change.none'));
  for (const { id, status, ...row } of terminal.json ? [] : rows) {
    const decided = { by: row.decidedBy ?? '', at: row.decidedAt ? when(row.decidedAt) : '' };
    const { version, from, file, reason } = row;
    const told = { id, version, from, file, reason, by: row.proposedBy, at: when(row.proposedAt) };
    terminal.out(say('policy.change.head', { ...told, status: say(`proposal.${status}`, decided) }));
  }
  return EXIT.done;
}
