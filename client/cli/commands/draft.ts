import type { Command } from 'commander';
import type { Answered } from '../../api/described.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { sayCode } from '../../messages/catalogue.ts';
import { when } from '../../messages/when.ts';
import type { DraftView } from '../../views/drafts.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { tokenFor } from '../remote/token-for.ts';
import type { AddCommand } from '../shared/command.ts';
import { table, titled } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

const DRAFT = '/cycles/{cycle}/drafts/{task}/{unit}/{period}';

interface Which {
  readonly unit: string;
  readonly period: string;
  readonly cycle?: string;
  readonly draft?: string;
}

interface Decision extends Which {
  readonly as?: string;
  readonly reason?: string;
}

/** `duban draft list|show|sign|send-back`: what a reporter filled in and the head of the unit has to sign. */
export const addDraft: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const draft = program.command('draft').description(say('cli.draft'));
  draft
    .command('list')
    .description(say('cli.draft.list'))
    .option('--unit <unit>', say('cli.option.unit'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: Partial<Which>) => done(await list(terminal, options)));
  of(draft, terminal, 'show').action(async (task: string, which: Which) => done(await show(terminal, task, which)));
  const decide = async (ask: 'sign' | 'send_back', task: string, given: Decision) =>
    done(await send(terminal, ask, task, given));
  of(draft, terminal, 'sign')
    .option('--draft <number>', say('cli.option.draft'))
    .option('--as <post>', say('cli.option.as'))
    .action((task: string, given: Decision) => decide('sign', task, given));
  of(draft, terminal, 'send-back')
    .requiredOption('--reason <text>', say('cli.option.reason'))
    .option('--draft <number>', say('cli.option.draft'))
    .option('--as <post>', say('cli.option.as'))
    .action((task: string, given: Decision) => decide('send_back', task, given));
};

function of(draft: Command, { say }: Terminal, verb: string): Command {
  return draft
    .command(`${verb} <task>`)
    .description(say(`cli.draft.${verb}` as MessageKey))
    .requiredOption('--unit <unit>', say('cli.option.unit'))
    .requiredOption('--period <period>', say('cli.option.period'))
    .option('--cycle <id>', say('cli.option.cycle'));
}

async function list(terminal: Terminal, { unit, cycle: named }: Partial<Which>): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const drafts = await (await connect(terminal)).get('/cycles/{cycle}/drafts', { cycle }, { unit });
  if (terminal.json) terminal.out(JSON.stringify(drafts, null, 2));
  else if (drafts.length === 0) terminal.out(terminal.say('draft.none'));
  else for (const draft of drafts) terminal.out(draftText(terminal, draft));
  return EXIT.done;
}

async function show(terminal: Terminal, task: string, which: Which): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, which.cycle);
  const draft = await (await connect(terminal)).get(DRAFT, { cycle, ...placeOf(task, which) });
  terminal.out(terminal.json ? JSON.stringify(draft, null, 2) : draftText(terminal, draft));
  return EXIT.done;
}

/** A draft as its head reads it: whose, since when, and every figure. */
export function draftText({ say }: Terminal, draft: DraftView): string {
  const { draftedBy: by, draftedAt, decidedBy, decidedAt, reason, indicators } = draft;
  const decided = { by: decidedBy ?? '', at: decidedAt ? when(decidedAt) : '', reason: reason ?? '' };
  const status = say(`draft.status.${draft.status}`, decided);
  const { task, title, unit, period, number } = draft;
  const columns = ['column.indicator', 'column.name', 'column.value', 'column.note'] as const;
  return [
    say('draft.head', { task, title, unit, period, number, by, at: when(draftedAt), status }),
    ...(draft.because === null ? [] : [say('draft.because', { reason: draft.because })]),
    table(
      titled(say, columns),
      draft.lines.map((l) => [l.indicator || '-', indicators[l.indicator] ?? '', l.value || '-', noteOf(say, l)]),
    ),
  ].join('\n');
}

/** What is said with a figure: the note, and how the unit sees itself. */
function noteOf(say: Terminal['say'], { note, light }: DraftView['lines'][number]): string {
  const own = light === undefined ? [] : [say('draft.light', { light: sayCode(say, 'light', light, {}) })];
  return [...(note ? [note] : []), ...own].join(say('list.comma'));
}

async function send(terminal: Terminal, ask: 'sign' | 'send_back', task: string, given: Decision): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, given.cycle);
  const at = { cycle, ...placeOf(task, given) };
  // Who signs now: after a change of units that is no more the head of the unit that the draft is of.
  const post = given.as ?? (await (await connect(terminal)).get(DRAFT, at)).signer ?? `${given.unit}-head`;
  await tokenFor(terminal, cycle, post);
  const api = await connect(terminal, cycle, post);
  const draft = given.draft === undefined ? (await api.get(DRAFT, at)).number : Number(given.draft);
  const body = ask === 'sign' ? { ask, draft } : { ask, draft, reason: given.reason ?? '' };
  const answer = await api.post(`${DRAFT}/requests`, at, body);
  terminal.out(terminal.json ? JSON.stringify(answer) : decidedText(terminal, task, given, answer));
  return EXIT.done;
}

function decidedText(
  { say }: Terminal,
  task: string,
  { period, reason = '' }: Decision,
  answer: Answered<'actOnDraft'>,
): string {
  if (!('status' in answer)) return say('draft.sent_back', { task, period, reason });
  const receivedAt = when(answer.receivedAt);
  if (answer.status === 'received') return say('draft.received', { task, period, receivedAt });
  const late = answer.late ? say('draft.late') : '';
  return say('draft.signed', { task, period, receivedAt, late, version: answer.version ?? 1 });
}

function placeOf(task: string, { unit, period }: Which) {
  return { task, unit, period };
}
