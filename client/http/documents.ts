import { type Context, Hono } from 'hono';
import { cycleDefinition } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { exportedDocuments } from '../operations/export-documents.ts';
import { documentsOf } from '../views/published-documents.ts';
import { callerOf, readsAll } from './caller.ts';
import type { HttpDeps } from './deps.ts';

/** What a cycle published, with the mark that each document bears, and its export; the business of the office. */
export function documentsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.get('/:cycle/documents', async (context) => {
    const { cycle } = context.req.param();
    await office(deps, context, cycle);
    await cycleDefinition(operations.db, cycle);
    const all = await documentsOf(operations.db, cycle, await operations.businessNow());
    return context.json(all.map(({ content: _, ...row }) => row));
  });
  app.get('/:cycle/documents/export', async (context) => {
    const { cycle } = context.req.param();
    await office(deps, context, cycle);
    const names = context.req.queries('name') ?? [];
    const onlyPublic = context.req.query('public') === 'true';
    return context.json(await exportedDocuments(operations, cycle, { names, onlyPublic }));
  });
  return app;
}

async function office(deps: HttpDeps, context: Context, cycle: string): Promise<void> {
  const caller = await callerOf(deps, context, cycle);
  if (!readsAll(caller)) throw operationError('forbidden', 'forbidden', caller.id);
}
