import { Hono } from 'hono';
import { z } from 'zod';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { addListEntry } from '../operations/list-entry.ts';
import { listEntries, listEntryKey, listsView } from '../views/lists.ts';
import { actsAs } from './acts-as.ts';
import { allowed, permitted, unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { linkNext, pageAsked, paged } from './paging.ts';
import * as query from './queries.ts';

const text = z.string().max(2000).default('');

/** A day or a person that is left out is told with everything else that is wrong with the entry. */
const entryBody = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9._-]{1,128}$/),
  unit: z.string().max(64),
  title: z.string().min(1).max(200),
  due: text,
  charge: text,
  fields: z.record(z.string().max(64), z.string().max(4000)).default({}),
  urgent: z.string().min(1).max(2000).optional(),
});

const LISTS = endpoint('lists', 'The lists of the policy', { whole: 'those of the rules' });
const LIST_ENTRIES = endpoint('listEntries', 'The entries of lists', {
  query: z.strictObject({ unit: query.unit, list: query.id, all: query.yes, ...paged }),
});
const ADD_LIST_ENTRY = endpoint('addListEntry', 'Add an entry to a list', {
  body: entryBody,
  keyed: true,
  status: [201],
});

/** The lists of a policy (五张清单) and their entries; an entry's steps are those of a follow-up. */
export function listsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db } = operations;
  app.get('/:cycle/lists', LISTS.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_cycle');
    const { policy } = await cycleDefinition(db, cycle);
    return LISTS.answer(context, await listsView(db, cycle, policy, await operations.businessNow()));
  });
  app.get('/:cycle/list-entries', LIST_ENTRIES.told, async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle, 'read_cases');
    const { list = null, all } = context.req.query();
    const { policy, calendar } = await cycleDefinition(db, cycle);
    if (list !== null && !policy.lists?.some((l) => l.list === list)) {
      throw operationError('not_found', 'unknown_list', list);
    }
    const page = pageAsked(context, 3);
    const today = dayOf(await operations.businessNow());
    const rows = await listEntries(db, cycle, { list, unit, all: all === 'true' }, calendar, today, page);
    linkNext(context, rows, page, listEntryKey);
    return LIST_ENTRIES.answer(context, rows);
  });
  app.post('/:cycle/lists/:list/entries', ADD_LIST_ENTRY.told, async (context) => {
    const { cycle, list } = context.req.param();
    const body = await ADD_LIST_ENTRY.body(context);
    const person = await allowed(deps, context, cycle, 'add_list_entry', body.unit);
    const by = await actsAs(operations, context, person.id);
    return ADD_LIST_ENTRY.answer(context, {
      id: body.id,
      number: await addListEntry(operations, cycle, { ...body, list }, by),
    });
  });
  return app;
}
