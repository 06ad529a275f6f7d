import { basename } from 'node:path';
import type { Answered } from '../../api/described.ts';
import { retimedText } from '../../explain/retimed-text.ts';
import { loadCalendar } from '../../intake/load-calendar.ts';
import { good } from '../../intake/problem.ts';
import { when } from '../../messages/when.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import type { AddCommand } from '../shared/command.ts';
import { movedText } from '../shared/moved-text.ts';
import { readInput } from '../shared/read-file.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

/** `duban calendar import|list`: a new year's notice, and what it moved in the cycles that run. */
export const addCalendar: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const calendar = program.command('calendar').description(say('cli.calendar'));
  calendar
    .command('import <file>')
    .description(say('cli.calendar.import'))
    .action(async (file: string) => done(await take(terminal, file)));
  calendar
    .command('list')
    .description(say('cli.calendar.list'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: { cycle?: string }) => done(await list(terminal, options.cycle)));
};

type Imported = Pick<Answered<'importCalendar'>[number], 'cycle' | 'moved' | 'followUps'>;

/** What a calendar moved: the agenda, then the deadlines of what is followed up. */
function importText(terminal: Terminal, { cycle, moved, followUps }: Imported): string {
  const lines = followUps.map((f) => `  ${f.title} ${f.id}: ${retimedText(terminal.say, f)}`);
  const head = terminal.say('calendar.follow_ups', { count: followUps.length });
  return [movedText(terminal, cycle, moved), ...(lines.length > 0 ? [head, ...lines] : [])].join('\n');
}

async function take(terminal: Terminal, file: string): Promise<ExitCode> {
  const bytes = await readInput(file);
  const loaded = good(loadCalendar(file, bytes));
  const api = await connect(terminal);
  const calendar = { name: basename(file), text: new TextDecoder().decode(bytes) };
  const imported = await api.post('/calendars', {}, { calendar });
  if (terminal.json) {
    terminal.out(JSON.stringify(imported, null, 2));
    return EXIT.done;
  }
  if (imported.length === 0) terminal.out(terminal.say('calendar.nobody', { id: loaded.id }));
  for (const done of imported) terminal.out(importText(terminal, done));
  return EXIT.done;
}

async function list(terminal: Terminal, named?: string): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const imports = await (await connect(terminal)).get('/cycles/{cycle}/calendars', { cycle });
  const { say } = terminal;
  if (terminal.json) terminal.out(JSON.stringify(imports, null, 2));
  else if (imports.length === 0) terminal.out(say('calendar.none'));
  for (const { at, by, ...done } of terminal.json ? [] : imports) {
    terminal.out(`${say('calendar.taken', { at: when(at), by })}\n${importText(terminal, { cycle, ...done })}`);
  }
  return EXIT.done;
}
