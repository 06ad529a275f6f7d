import { type CalendarImported, importCalendar as importInto } from '../../activities/calendar/import-calendar.ts';
import { runningCycles } from '../../activities/store/open-entities.ts';
import { loadCalendar } from '../intake/load-calendar.ts';
import { good } from '../intake/problem.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import type { SentFile } from './read-plan-files.ts';
import { tellWorkflows } from './tell-workflows.ts';

/**
 * Takes in the working calendar of a new year's notice: every running cycle that keeps this calendar moves what is still
 * to come, and its workflows set their timers anew. Answers with what moved, cycle by cycle.
 */
export async function importCalendar(deps: OperationDeps, file: SentFile): Promise<CalendarImported[]> {
  const calendar = good(loadCalendar(file.name, new TextEncoder().encode(file.text)));
  const by = { actor: 'operator', at: await deps.businessNow() };
  const imported: CalendarImported[] = [];
  for (const { cycle } of await runningCycles(deps.db)) {
    if ((await cycleDefinition(deps.db, cycle)).calendar.id !== calendar.id) continue;
    const done = await importInto(deps.db, cycle, calendar, by, deps.now());
    imported.push(done);
    if (done.moved.length + done.followUps.length > 0) await tellWorkflows(deps, cycle);
  }
  return imported;
}
