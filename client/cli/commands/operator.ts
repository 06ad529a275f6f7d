import { BadInput } from '../../intake/problem.ts';
import { doctor } from '../operator/doctor.ts';
import { connect } from '../remote/connect.ts';
import type { AddCommand } from '../shared/command.ts';
import { progressBar } from '../shared/progress.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

/** `duban verify|rebuild|reconcile|doctor`: what the operator of an installation asks of it. */
export const addOperator: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  program
    .command('verify')
    .description(say('cli.verify'))
    .option('--head <position:hash>', say('cli.verify.head'))
    .action(async (options: { head?: string }) => done(await verify(terminal, options.head)));
  program
    .command('rebuild')
    .description(say('cli.rebuild'))
    .action(async () => done(await rebuild(terminal)));
  program
    .command('reconcile')
    .description(say('cli.reconcile'))
    .action(async () => done(await reconcile(terminal)));
  program
    .command('doctor')
    .description(say('cli.doctor'))
    .action(async () => done(await doctor(terminal)));
};

async function verify(terminal: Terminal, known?: string): Promise<ExitCode> {
  const [, position, hash] = /^(\d+):([0-9a-f]{64})$/.exec(known ?? '') ?? [];
  if (known !== undefined && hash === undefined) {
    throw new BadInput([{ file: '--head', line: null, path: '', code: 'expect_head', params: {} }]);
  }
  const body = position && hash ? { head: { position: Number(position), hash } } : {};
  const bar = progressBar(terminal, terminal.say('verify.progress'));
  const verdict = await (await connect(terminal)).watch('/verify', body, bar);
  const { say } = terminal;
  if (terminal.json) terminal.out(JSON.stringify(verdict));
  else if (verdict.whole)
    terminal.out(
      say('verify.whole', { events: verdict.events, files: verdict.files, head: `${verdict.events}:${verdict.head}` }),
    );
  else terminal.out(say(`verify.${verdict.fault}`, { position: verdict.position, entity: verdict.entity }));
  return verdict.whole ? EXIT.done : EXIT.failed;
}

async function rebuild(terminal: Terminal): Promise<ExitCode> {
  const bar = progressBar(terminal, terminal.say('rebuild.progress'));
  const health = await (await connect(terminal)).watch('/rebuild', {}, bar);
  terminal.out(terminal.json ? JSON.stringify(health) : terminal.say('rebuild.done', { events: health.events }));
  return EXIT.done;
}

async function reconcile(terminal: Terminal): Promise<ExitCode> {
  const bar = progressBar(terminal, terminal.say('reconcile.progress'));
  const found = await (await connect(terminal)).watch('/reconcile', {}, bar);
  const { started, caughtUp, checked } = found;
  const counts = { started: started.length, caughtUp: caughtUp.length, checked };
  terminal.out(terminal.json ? JSON.stringify(found) : terminal.say('reconcile.done', counts));
  return EXIT.done;
}
