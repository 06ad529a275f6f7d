import { entryFaults, type ListEntry } from '../../workflows/rules/lists.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError } from './errors.ts';
import { requireNotice } from './notice.ts';
import { openCase } from './open-case.ts';
import { organisedAt, strangersIn } from './organised.ts';

/** An entry under its id; `urgent` says why it is asked for at less notice than the policy gives. */
export type NewListEntry = ListEntry & { readonly id: string; readonly urgent?: string | undefined };

/**
 * Adds an entry to one of the policy's lists. It is followed like a ledger problem: reminded of when it is overdue, and
 * closed by somebody else than who handed in its evidence.
 */
export async function addListEntry(
  deps: OperationDeps,
  cycle: string,
  { id, urgent, ...entry }: NewListEntry,
  by: { readonly actor: string; readonly at: Instant; readonly key: string },
): Promise<number> {
  const definition = await cycleDefinition(deps.db, cycle);
  const organised = await organisedAt(deps, cycle, by.at);
  const faults = entryFaults(definition.policy.lists ?? [], organised.plan.units, entry);
  const gone = strangersIn(organised, [entry.unit]).filter(({ code }) => code === 'unit_dissolved');
  const refused = [...faults, ...gone];
  if (refused.length > 0) throw new OperationError('refused', refused);
  requireNotice(definition, { due: entry.due, urgent }, by);
  const { list, unit, title, due, charge, fields } = entry;
  const source = { by: 'list', list, charge, fields, ...(urgent ? { urgent } : {}) } as const;
  return openCase(deps, cycle, definition, { id, kind: 'list_entry', unit, title, due, source }, by);
}
