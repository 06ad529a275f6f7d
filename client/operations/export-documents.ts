import type { PublishedDocument } from '../../activities/documents/publish-documents.ts';
import { documentList, documentWritten } from '../views/published-documents.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError } from './errors.ts';

/** Which documents are asked for: by name, or all; for anybody to read, or for the office. */
export interface AskedDocuments {
  readonly names: readonly string[];
  readonly onlyPublic: boolean;
}

/**
 * What a cycle has published so far, for a public export only what is marked 此件公开发布 (domain §6, edge case 27).
 * Refused whole: `unknown_document`, `not_public` for each that is named and is not so marked, `nothing_public`.
 */
export async function exportedDocuments(
  deps: OperationDeps,
  cycle: string,
  { names, onlyPublic }: AskedDocuments,
): Promise<PublishedDocument[]> {
  await cycleDefinition(deps.db, cycle);
  const all = await documentList(deps.db, cycle, await deps.businessNow());
  const faults = names.flatMap((name) => {
    const found = all.find((d) => d.name === name);
    if (!found) return [{ line: null, code: 'unknown_document', subject: name }];
    return onlyPublic && found.mark !== 'public' ? [{ line: null, code: 'not_public', subject: name }] : [];
  });
  if (faults.length > 0) throw new OperationError('refused', faults);
  const asked = names.length === 0 ? all : all.filter((d) => names.includes(d.name));
  const given = onlyPublic ? asked.filter((d) => d.mark === 'public') : asked;
  if (given.length === 0) throw operationError('refused', onlyPublic ? 'nothing_public' : 'nothing_published', cycle);
  const written: PublishedDocument[] = [];
  for (const document of given) written.push(await documentWritten(document));
  return written;
}
