import { Hono } from 'hono';
import { z } from 'zod';
import { cycleDefinition } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { addListEntry } from '../operations/list-entry.ts';
import { listEntries, listsView } from '../views/lists.ts';
import { allowed, mayRead, unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

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

/** The lists of a policy (五张清单) and their entries; an entry's steps are those of a follow-up. */
export function listsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db } = operations;
  app.get('/:cycle/lists', async (context) => {
    const { cycle } = context.req.param();
    await mayRead(deps, context, cycle, null);
    const { policy } = await cycleDefinition(db, cycle);
    return context.json(await listsView(db, cycle, policy, await operations.businessNow()));
  });
  app.get('/:cycle/list-entries', async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle);
    const { list = null, all } = context.req.query();
    const { policy } = await cycleDefinition(db, cycle);
    if (list !== null && !policy.lists?.some((l) => l.list === list)) {
      throw operationError('not_found', 'unknown_list', list);
    }
    return context.json(await listEntries(db, cycle, { list, unit, all: all === 'true' }));
  });
  app.post('/:cycle/lists/:list/entries', async (context) => {
    const { cycle, list } = context.req.param();
    const body = await parseBody(context, entryBody);
    const person = await allowed(deps, context, cycle, 'add_list_entry', body.unit);
    const by = { actor: person.id, at: await operations.businessNow(), key: idempotencyKey(context) };
    return context.json({ id: body.id, number: await addListEntry(operations, cycle, { ...body, list }, by) }, 201);
  });
  return app;
}
