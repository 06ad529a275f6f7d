import { Hono } from 'hono';
import { z } from 'zod';
import { DOCUMENT_KINDS } from '../../workflows/rules/publication.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { exportedDocuments } from '../operations/export-documents.ts';
import { documentKey, documentRows, documentsCounted } from '../views/document-list.ts';
import { unitRecord } from '../views/unit-record.ts';
import { permitted } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { linkNext, pageAsked, paged } from './paging.ts';
import * as query from './queries.ts';

const DOCUMENTS = endpoint('documents', 'What a cycle published, with the mark each document bears', {
  query: z.strictObject({ kind: z.enum(DOCUMENT_KINDS).optional(), ...paged }),
});
const DOCUMENT_COUNTS = endpoint('documentCounts', 'How many documents of each kind and mark a cycle published', {
  whole: 'kinds and marks are few and fixed',
});
const EXPORT_DOCUMENTS = endpoint('exportDocuments', 'Published documents, whole, to be handed on', {
  whole: 'it is all of them that is handed on',
  query: z.strictObject({ name: query.many, public: query.yes }),
});
const EXPORT_UNIT = endpoint('exportUnit', 'All that is on record of one unit: its reports, cases and worksheets');

/** What a cycle published, with the mark that each document bears, and its export, the business of the office; and what is of one unit. */
export function documentsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.get('/:cycle/documents', DOCUMENTS.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_documents');
    const { kind = null } = DOCUMENTS.query(context);
    const page = pageAsked(context, 5);
    const definition = await cycleDefinition(operations.db, cycle);
    const which = { kind, now: await operations.businessNow() };
    const rows = await documentRows(operations.db, cycle, definition, which, page);
    linkNext(context, rows, page, documentKey);
    return DOCUMENTS.answer(context, rows);
  });
  app.get('/:cycle/documents/counts', DOCUMENT_COUNTS.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_documents');
    const definition = await cycleDefinition(operations.db, cycle);
    const now = await operations.businessNow();
    return DOCUMENT_COUNTS.answer(context, await documentsCounted(operations.db, cycle, definition, now));
  });
  app.get('/:cycle/documents/export', EXPORT_DOCUMENTS.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'export_documents');
    const names = context.req.queries('name') ?? [];
    const onlyPublic = context.req.query('public') === 'true';
    return EXPORT_DOCUMENTS.answer(context, await exportedDocuments(operations, cycle, { names, onlyPublic }));
  });
  app.get('/:cycle/units/:unit/export', EXPORT_UNIT.told, async (context) => {
    const { cycle, unit } = context.req.param();
    await permitted(deps, context, cycle, 'export_unit', unit);
    const record = await unitRecord(operations.db, cycle, unit, await operations.businessNow());
    if (record === null) throw operationError('not_found', 'unknown_unit', unit);
    return EXPORT_UNIT.answer(context, record);
  });
  return app;
}
