import { basename } from 'node:path';
import type { Command } from 'commander';
import type { Answered, Sent } from '../../api/described.ts';
import { type BallotsRead, readBallotsFile } from '../../intake/ballots-file.ts';
import { BadInput } from '../../intake/problem.ts';
import type { RoundView } from '../../views/rating-rounds.ts';
import { roundsText, roundText } from '../evaluation/rating-text.ts';
import { tellTaken } from '../evaluation/taken-text.ts';
import { listing } from '../remote/listing.ts';
import { speakAs } from '../remote/speak-as.ts';
import type { AddCommand } from '../shared/command.ts';
import { dayOption } from '../shared/day-option.ts';
import { readInput } from '../shared/read-file.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface As {
  readonly cycle?: string;
  readonly as?: string;
}

/** `duban rating list|show|form|open|rate|import|extend|close|withdraw`: rounds in which units are rated. */
export const addRating: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const rating = program.command('rating').description(say('cli.rating'));
  const verb = (name: string, text: string) =>
    rating.command(name).description(text).option('--cycle <id>', say('cli.option.cycle'));
  verb('list', say('cli.rating.list')).action(async (as: As) => done(await list(terminal, as)));
  verb('show <round>', say('cli.rating.show'))
    .option('--as <post>', say('cli.option.as'))
    .action(async (id: string, as: As) => done(await show(terminal, id, as)));
  verb('form <round>', say('cli.rating.form'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (id: string, as: As) => done(await form(terminal, id, as)));
  addOpen(verb('open <round>', say('cli.rating.open')), terminal, done);
  verb('rate <round>', say('cli.rating.rate'))
    .option('--unit <unit>', say('cli.option.unit'))
    .option('--score <dimension=score...>', say('cli.rating.score'))
    .option('--file <csv>', say('cli.rating.file'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (id: string, given: Rated) => done(await rate(terminal, id, given)));
  verb('import <round> <csv>', say('cli.rating.import'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (id: string, file: string, as: As) => done(await bringIn(terminal, id, file, as)));
  verb('extend <round>', say('cli.rating.extend'))
    .requiredOption('--closes <day>', say('cli.rating.closes'))
    .requiredOption('--reason <text>', say('cli.option.reason'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(
      async (id: string, { closes, reason, ...as }: As & { readonly closes: string; readonly reason: string }) => {
        done(await act(terminal, id, as, { ask: 'extend', closes: dayOption('--closes', closes), reason }));
      },
    );
  for (const ask of ['close', 'withdraw'] as const) {
    verb(`${ask} <round>`, say(`cli.rating.${ask}`))
      .requiredOption('--reason <text>', say('cli.option.reason'))
      .requiredOption('--as <post>', say('cli.option.as'))
      .action(async (id: string, { reason, ...as }: As & { readonly reason: string }) =>
        done(await act(terminal, id, as, { ask, reason })),
      );
  }
};

type Opened = As & {
  readonly source: string;
  readonly period: string;
  readonly title?: string;
  readonly opens?: string;
  readonly closes: string;
  readonly unit?: string[];
  readonly member?: string[];
  readonly urgent?: string;
};

function addOpen(open: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const { say } = terminal;
  open
    .requiredOption('--source <id>', say('cli.rating.source'))
    .requiredOption('--period <period>', say('cli.rating.period'))
    .requiredOption('--closes <day>', say('cli.rating.closes'))
    .option('--opens <day>', say('cli.rating.opens'))
    .option('--title <text>', say('cli.option.title'))
    .option('--unit <unit...>', say('cli.rating.units'))
    .option('--member <class=post...>', say('cli.rating.member'))
    .option('--urgent <text>', say('cli.option.urgent'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (id: string, { source, period, title, opens, closes, unit, member = [], urgent, ...as }: Opened) => {
      const body = {
        ...{ id, source, period, title: title ?? null, closes: dayOption('--closes', closes) },
        opens: dayOption('--opens', opens) ?? null,
        units: unit ?? null,
        urgent,
        members: member.map((pair) => {
          const [name, post] = halves(pair);
          return { class: name, post };
        }),
      };
      done(await begin(terminal, as, body));
    });
}

/** `name=value` as its two halves; what has no `=` has nothing behind it. */
function halves(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

const list = listing('/cycles/{cycle}/rating-rounds', [], 'round.none', roundsText);

async function viewed(terminal: Terminal, id: string, as: As): Promise<RoundView> {
  const { api, cycle } = await speakAs(terminal, as);
  return api.get('/cycles/{cycle}/rating-rounds/{id}', { cycle, id });
}

async function show(terminal: Terminal, id: string, as: As): Promise<ExitCode> {
  const view = await viewed(terminal, id, as);
  terminal.out(terminal.json ? JSON.stringify(view, null, 2) : roundText(terminal, view));
  return EXIT.done;
}

async function form(terminal: Terminal, id: string, as: As): Promise<ExitCode> {
  if (terminal.json) {
    terminal.out(JSON.stringify((await viewed(terminal, id, as)).own, null, 2));
    return EXIT.done;
  }
  const { api, cycle } = await speakAs(terminal, as);
  terminal.out(await api.text('/cycles/{cycle}/rating-rounds/{id}/form', { cycle, id }));
  return EXIT.done;
}

type Rated = As & { readonly unit?: string; readonly score?: string[]; readonly file?: string };

async function rate(terminal: Terminal, id: string, { unit, score = [], file, ...as }: Rated): Promise<ExitCode> {
  const one = unit ? [{ unit, scores: Object.fromEntries(score.map(halves)) }] : [];
  const read = file ? ballotsIn(file, await readInput(file)) : [];
  const ballots = [...one, ...read.map(({ ratee, scores }) => ({ unit: ratee, scores }))];
  if (ballots.length === 0) {
    const [at, code] = [file ?? 'rating rate', file ? 'no_ballots' : 'expect_ballots'];
    throw new BadInput([{ file: at, line: null, path: '', code, params: {} }]);
  }
  const { api, cycle } = await speakAs(terminal, as);
  return taken(terminal, await api.post('/cycles/{cycle}/rating-rounds/{id}/ballots', { cycle, id }, { ballots }));
}

function ballotsIn(file: string, bytes: Uint8Array): BallotsRead['ballots'] {
  const read = readBallotsFile(file, bytes);
  if ('problems' in read) throw new BadInput(read.problems);
  return read.ballots;
}

async function bringIn(terminal: Terminal, id: string, file: string, as: As): Promise<ExitCode> {
  const bytes = await readInput(file);
  ballotsIn(file, bytes);
  const body = { file: { name: basename(file), text: new TextDecoder().decode(bytes) } };
  const { api, cycle } = await speakAs(terminal, as);
  return taken(terminal, await api.post('/cycles/{cycle}/rating-rounds/{id}/imports', { cycle, id }, body));
}

function taken(terminal: Terminal, told: Answered<'rate'>): ExitCode {
  tellTaken(terminal, told);
  return EXIT.done;
}

async function begin(terminal: Terminal, as: As, body: Sent<'openRatingRound'>): Promise<ExitCode> {
  const { api, cycle } = await speakAs(terminal, as);
  return recorded(terminal, body.id, await api.post('/cycles/{cycle}/rating-rounds', { cycle }, body));
}

async function act(terminal: Terminal, id: string, as: As, body: Sent<'actOnRatingRound'>): Promise<ExitCode> {
  const { api, cycle } = await speakAs(terminal, as);
  return recorded(terminal, id, await api.post('/cycles/{cycle}/rating-rounds/{id}/requests', { cycle, id }, body));
}

function recorded(terminal: Terminal, id: string, { number }: Answered<'actOnRatingRound'>): ExitCode {
  const told = { id, number };
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say('follow_up.recorded', told));
  return EXIT.done;
}
