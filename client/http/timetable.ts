import { Hono } from 'hono';
import { isPost } from '../../workflows/rules/authority/actor.ts';
import { unitName } from '../../workflows/rules/names.ts';
import { inTold, type ToldEntry, toldEntry } from '../explain/timetable-text.ts';
import { speaker } from '../messages/catalogue.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { agendaTold } from '../views/timetable.ts';
import { permitted, unitsTold } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { languageAsked } from './problem-response.ts';

const TIMETABLE = endpoint('timetable', 'What happened in a cycle and what will, and why, in the caller’s language');

/** The whole timetable, each entry with whom it concerns and the rule behind it. */
export function timetableRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/timetable', TIMETABLE.told, async (context) => {
    const { cycle } = context.req.param();
    const caller = await permitted(deps, context, cycle, 'read_cycle');
    const definition = await cycleDefinition(db, cycle);
    const own = await unitsTold(deps, cycle, caller);
    const { rows, outcomes } = await agendaTold(db, cycle, definition, own);
    const voice = { say: speaker(languageAsked(context)) };
    const nameOf = (id: string) => unitName(definition.plan, id);
    const mine = ({ concerns }: ToldEntry) => isPost(caller) && concerns.includes(caller.post);
    const told = rows.map((row) => toldEntry(voice, definition, row, outcomes, nameOf));
    const entries = told.toSorted(inTold).map((entry) => ({ ...entry, mine: mine(entry) }));
    return TIMETABLE.answer(context, { now: await businessNow(), entries });
  });
  return app;
}
