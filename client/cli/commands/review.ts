import type { Command } from 'commander';
import type { MessageKey } from '../../messages/catalogue.ts';
import { connect } from '../remote/api.ts';
import { attached } from '../remote/attach.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { tokenFor } from '../remote/token-for.ts';
import { type Given, REVIEW_ASKS, type ReviewAsk } from '../review/asks.ts';
import { reviewText } from '../review/review-text.ts';
import type { AddCommand } from '../shared/command.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { writeOutput } from '../shared/write-file.ts';

interface Place {
  readonly cycle?: string;
  readonly as?: string;
}

/** `duban review show|object|rule|revise|propose|approve|publish|correct|… PERIOD`. */
export const addReview: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const review: Command = program.command('review').description(say('cli.review'));
  review
    .command('show <period>')
    .description(say('cli.review.show'))
    .option('--version <number>', say('cli.review.version'))
    .option('--as <post>', say('cli.option.as'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (period: string, options: Place & { readonly version?: string }) =>
      done(await show(terminal, period, options)),
    );
  review
    .command('document <period>')
    .description(say('cli.review.document'))
    .option('--unit <unit>', say('cli.review.worksheet_of'))
    .option('--version <number>', say('cli.review.version'))
    .option('--out <file>', say('cli.review.out'))
    .option('--as <post>', say('cli.option.as'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (period: string, options: Page) => done(await page(terminal, period, options)));
  for (const ask of REVIEW_ASKS) addAsk(review, terminal, ask, done);
};

function addAsk(review: Command, terminal: Terminal, ask: ReviewAsk, done: (code: ExitCode) => void): void {
  const { say } = terminal;
  const meaning = (flags: string) => say(`cli.option.${/--(\w+)/.exec(flags)?.[1]}` as MessageKey);
  const verb = review.command(`${ask.verb} <period>`).description(say(`cli.review.${ask.verb}` as MessageKey));
  for (const flags of ask.needs) verb.requiredOption(flags, meaning(flags));
  for (const flags of ask.may) verb.option(flags, meaning(flags));
  verb
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (period: string, given: Given & Place) => done(await act(terminal, period, given, ask)));
}

async function show(
  terminal: Terminal,
  period: string,
  { cycle: named, as, version }: Place & { readonly version?: string },
): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  if (as !== undefined) await tokenFor(terminal, cycle, as);
  const query = version === undefined ? '' : `?version=${encodeURIComponent(version)}`;
  const api = await connect(terminal, cycle, as);
  const view = await api.get(`/cycles/${cycle}/reviews/${encodeURIComponent(period)}${query}`);
  terminal.out(terminal.json ? JSON.stringify(view, null, 2) : reviewText(terminal, view));
  return EXIT.done;
}

type Page = Place & { readonly unit?: string; readonly version?: string; readonly out?: string };

async function page(terminal: Terminal, period: string, options: Page): Promise<ExitCode> {
  const { as, unit, version, out } = options;
  const cycle = await onlyCycle(terminal, options.cycle);
  if (as !== undefined) await tokenFor(terminal, cycle, as);
  const query = new URLSearchParams({ ...(unit ? { unit } : {}), ...(version ? { version } : {}) });
  const api = await connect(terminal, cycle, as);
  const html = await api.text(`/cycles/${cycle}/reviews/${encodeURIComponent(period)}/document?${query}`);
  if (out === undefined) terminal.out(terminal.json ? JSON.stringify({ html }) : html);
  else {
    await writeOutput(out, html);
    terminal.out(terminal.json ? JSON.stringify({ file: out }) : terminal.say('review.written', { file: out }));
  }
  return EXIT.done;
}

async function act(terminal: Terminal, period: string, given: Given & Place, ask: ReviewAsk): Promise<ExitCode> {
  const body = ask.request(given);
  const cycle = await onlyCycle(terminal, given.cycle);
  const post = given.as ?? '';
  await tokenFor(terminal, cycle, post);
  const api = await connect(terminal, cycle, post);
  const path = `/cycles/${cycle}/reviews/${encodeURIComponent(period)}/requests`;
  const sent = { ...body, ...(await attached(api, cycle, given.unit ?? '', given.attach)) };
  const answer = await api.send<{ number?: number; id?: string }>('POST', path, sent);
  const told = answer.id
    ? terminal.say('review.problem_opened', { id: answer.id })
    : terminal.say('review.recorded', { period, number: answer.number ?? 0 });
  terminal.out(terminal.json ? JSON.stringify(answer) : told);
  return EXIT.done;
}
