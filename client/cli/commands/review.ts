import type { Command } from 'commander';
import type { Sent } from '../../api/described.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { attached } from '../remote/attach.ts';
import { speakAs } from '../remote/speak-as.ts';
import { REVIEW_ASKS } from '../review/asks.ts';
import { reviewText } from '../review/review-text.ts';
import type { Ask, Given } from '../shared/ask.ts';
import type { AddCommand } from '../shared/command.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { writeOutput } from '../shared/write-file.ts';

type Request = Sent<'actOnReview'>;

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

function addAsk(review: Command, terminal: Terminal, ask: Ask<Request>, done: (code: ExitCode) => void): void {
  const { say } = terminal;
  const meaning = (flags: string) => say(`cli.option.${/--(\w+)/.exec(flags)?.[1]}` as MessageKey);
  const verb = review.command(`${ask.verb} <period>`).description(say(`cli.review.${ask.verb}` as MessageKey));
  for (const flags of ask.needs) verb.requiredOption(flags, meaning(flags));
  for (const flags of ask.may) verb.option(flags, meaning(flags));
  verb
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (period: string, given: Given) => done(await act(terminal, period, given, ask)));
}

async function show(
  terminal: Terminal,
  period: string,
  { cycle: named, as, version }: Place & { readonly version?: string },
): Promise<ExitCode> {
  const { cycle, api } = await speakAs(terminal, { cycle: named, as });
  const view = await api.get('/cycles/{cycle}/reviews/{period}', { cycle, period }, { version });
  terminal.out(terminal.json ? JSON.stringify(view, null, 2) : reviewText(terminal, view));
  return EXIT.done;
}

type Page = Place & { readonly unit?: string; readonly version?: string; readonly out?: string };

async function page(terminal: Terminal, period: string, options: Page): Promise<ExitCode> {
  const { unit, version, out } = options;
  const { cycle, api } = await speakAs(terminal, options);
  const query = { ...(unit ? { unit } : {}), ...(version ? { version } : {}) };
  const html = await api.text('/cycles/{cycle}/reviews/{period}/document', { cycle, period }, query);
  if (out === undefined) terminal.out(terminal.json ? JSON.stringify({ html }) : html);
  else {
    await writeOutput(out, html);
    terminal.out(terminal.json ? JSON.stringify({ file: out }) : terminal.say('review.written', { file: out }));
  }
  return EXIT.done;
}

async function act(terminal: Terminal, period: string, given: Given, ask: Ask<Request>): Promise<ExitCode> {
  const body = ask.request(given);
  const { cycle, api } = await speakAs(terminal, given);
  const sent = { ...body, ...(await attached(api, cycle, given.unit ?? '', given.attach)) };
  const answer = await api.post('/cycles/{cycle}/reviews/{period}/requests', { cycle, period }, sent);
  const told =
    'id' in answer
      ? terminal.say('review.problem_opened', { id: answer.id })
      : terminal.say('review.recorded', { period, number: answer.number });
  terminal.out(terminal.json ? JSON.stringify(answer) : told);
  return EXIT.done;
}
