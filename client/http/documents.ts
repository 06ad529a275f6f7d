import { Hono } from 'hono';
import { z } from 'zod';
import { cycleDefinition } from '../operations/admission.ts';
import { exportedDocuments } from '../operations/export-documents.ts';
import { documentList } from '../views/published-documents.ts';
import { permitted } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import * as query from './queries.ts';

const DOCUMENTS = endpoint('documents', 'What a cycle published, with the mark each document bears');
const EXPORT_DOCUMENTS = endpoint('exportDocuments', 'Published documents, whole, to be handed on', {
  query: z.strictObject({ name: query.many, public: query.yes }),
});

/** What a cycle published, with the mark that each document bears, and its export; the business of the office. */
export function documentsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.get('/:cycle/documents', DOCUMENTS.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_documents');
    await cycleDefinition(operations.db, cycle);
    const all = await documentList(operations.db, cycle, await operations.businessNow());
    return DOCUMENTS.answer(
      context,
      all.map(({ write: _, ...row }) => row),
    );
  });
  app.get('/:cycle/documents/export', EXPORT_DOCUMENTS.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'export_documents');
    const names = context.req.queries('name') ?? [];
    const onlyPublic = context.req.query('public') === 'true';
    return EXPORT_DOCUMENTS.answer(context, await exportedDocuments(operations, cycle, { names, onlyPublic }));
  });
  return app;
}
