import {
  type CountedDraft,
  type DraftedReport,
  discardFormDraft,
  type FormDraft,
  type FormOf,
  formDraft,
  keepFormDraft,
} from '../../activities/store/form-drafts.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';

const MOST_BYTES = 256 * 1024;

/** What a unit has filled in of a form, with the count of its savings. */
export function draftOfForm({ db }: OperationDeps, of: FormOf): Promise<CountedDraft> {
  return formDraft(db, of);
}

/**
 * Saves what is filled in of a form for everybody of the unit: over whatever is there (null), or over the saving that was
 * seen. Refused: `too_large`; `changed_meanwhile` where another was saved since.
 */
export async function saveForm(
  { db, businessNow }: OperationDeps,
  of: FormOf,
  by: Person,
  reports: readonly DraftedReport[],
  seen: number | null,
): Promise<FormDraft> {
  if (Buffer.byteLength(JSON.stringify(reports)) > MOST_BYTES) {
    throw operationError('too_large', 'too_large', String(MOST_BYTES));
  }
  const at = new Date(await businessNow());
  const kept = await keepFormDraft(db, of, { by: by.id, at, reports }, seen);
  if (!kept) throw operationError('changed', 'changed_meanwhile', '');
  return kept;
}

/** Discards what is filled in of a form; refused (`changed_meanwhile`) where another was saved since it was seen. */
export async function discardForm({ db }: OperationDeps, of: FormOf, seen: number | null): Promise<void> {
  if (!(await discardFormDraft(db, of, seen))) throw operationError('changed', 'changed_meanwhile', '');
}
