import { basename } from 'node:path';
import { loadCalendar } from '../../intake/load-calendar.ts';
import { good } from '../../intake/problem.ts';
import type { CalendarImport } from '../../views/calendar-imports.ts';
import { connect } from '../remote/api.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import type { AddCommand } from '../shared/command.ts';
import { movedText } from '../shared/moved-text.ts';
import { readInput } from '../shared/read-file.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { when } from '../shared/when.ts';

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

async function take(terminal: Terminal, file: string): Promise<ExitCode> {
  const bytes = await readInput(file);
  const loaded = good(loadCalendar(file, bytes));
  const api = await connect(terminal);
  const calendar = { name: basename(file), text: new TextDecoder().decode(bytes) };
  const imported = await api.send<{ cycle: string; moved: CalendarImport['moved'] }[]>('POST', '/calendars', {
    calendar,
  });
  if (terminal.json) {
    terminal.out(JSON.stringify(imported, null, 2));
    return EXIT.done;
  }
  if (imported.length === 0) terminal.out(terminal.say('calendar.nobody', { id: loaded.id }));
  for (const { cycle, moved } of imported) terminal.out(movedText(terminal, cycle, moved));
  return EXIT.done;
}

async function list(terminal: Terminal, named?: string): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const imports = await (await connect(terminal)).get<CalendarImport[]>(`/cycles/${cycle}/calendars`);
  const { say } = terminal;
  if (terminal.json) terminal.out(JSON.stringify(imports, null, 2));
  else if (imports.length === 0) terminal.out(say('calendar.none'));
  for (const { at, by, moved } of terminal.json ? [] : imports) {
    terminal.out(`${say('calendar.taken', { at: when(at), by })}\n${movedText(terminal, cycle, moved)}`);
  }
  return EXIT.done;
}
