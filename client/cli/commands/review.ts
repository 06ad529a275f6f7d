import type { Command } from 'commander';
import type { ReviewView } from '../../views/review.ts';
import { connect } from '../remote/api.ts';
import { attached } from '../remote/attach.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { tokenFor } from '../remote/token-for.ts';
import type { AddCommand } from '../shared/command.ts';
import { reviewText } from '../shared/review-text.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface Options {
  readonly cycle?: string;
  readonly as?: string;
  readonly unit?: string;
  readonly grounds?: string;
  readonly objection?: string;
  readonly reason?: string;
  readonly upheld?: boolean;
  readonly attach?: string[];
}

/** `duban review show|object|rule|propose|approve|publish PERIOD`. */
export const addReview: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const review: Command = program.command('review').description(say('cli.review'));
  review
    .command('show <period>')
    .description(say('cli.review.show'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (period: string, options: Options) => done(await show(terminal, period, options.cycle)));
  const step = (name: string, body: (options: Options) => object) =>
    review
      .command(`${name} <period>`)
      .description(say(`cli.review.${name}` as 'cli.review.show'))
      .option('--cycle <id>', say('cli.option.cycle'))
      .requiredOption('--as <post>', say('cli.option.as'))
      .action(async (period: string, options: Options) =>
        done(await act(terminal, period, options, { ask: name, ...body(options) })),
      );
  step('propose', () => ({}));
  step('approve', () => ({}));
  step('publish', () => ({}));
  step('object', ({ unit, grounds }) => ({ unit, grounds }))
    .requiredOption('--unit <unit>', say('cli.option.unit'))
    .requiredOption('--grounds <text>', say('cli.option.grounds'))
    .option('--attach <file...>', say('cli.option.attach'));
  step('rule', ({ objection, reason, upheld }) => ({ objection, reason, upheld: upheld === true }))
    .requiredOption('--objection <id>', say('cli.option.objection'))
    .requiredOption('--reason <text>', say('cli.option.reason'))
    .option('--upheld', say('cli.option.upheld'));
};

async function show(terminal: Terminal, period: string, named?: string): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const view = await (await connect(terminal)).get<ReviewView>(`/cycles/${cycle}/reviews/${period}`);
  terminal.out(terminal.json ? JSON.stringify(view, null, 2) : reviewText(terminal, view));
  return EXIT.done;
}

async function act(terminal: Terminal, period: string, options: Options, body: object): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, options.cycle);
  const post = options.as ?? '';
  await tokenFor(terminal, cycle, post);
  const api = await connect(terminal, cycle, post);
  const sent = { ...body, ...(await attached(api, cycle, options.unit ?? '', options.attach)) };
  const answer = await api.send<{ number: number }>('POST', `/cycles/${cycle}/reviews/${period}/requests`, sent);
  terminal.out(
    terminal.json ? JSON.stringify(answer) : terminal.say('review.recorded', { period, number: answer.number }),
  );
  return EXIT.done;
}
