import { actOnFollowUp as act } from '../../activities/follow-up/act.ts';
import type { Opening } from '../../activities/follow-up/opening.ts';
import { visitNamed } from '../../activities/store/visits.ts';
import type { FollowUpCommand } from '../../workflows/rules/follow-up/follow-up.ts';
import type { FollowUpKind } from '../../workflows/rules/follow-up/lives.ts';
import type { Origin } from '../../workflows/rules/follow-up/matter.ts';
import { ownerOf } from '../../workflows/rules/follow-up/owner.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError } from './errors.ts';
import { requireNotice } from './notice.ts';
import { openCase } from './open-case.ts';
import { organisedAt, refuseStrangers } from './organised.ts';
import { wake } from './wake.ts';

/**
 * Takes a step in something that is followed to its end, or asks for another change of it; answers with its last
 * number. The same key is answered as before; a refusal changes nothing.
 */
export async function actOnFollowUp(
  deps: OperationDeps,
  cycle: string,
  id: string,
  command: FollowUpCommand,
): Promise<number> {
  await cycleDefinition(deps.db, cycle);
  const acted = await act(deps.db, cycle, id, command, deps.now());
  switch (acted.status) {
    case 'done':
      if (acted.recorded) await wake(deps, cycle);
      return acted.number;
    case 'refused':
      throw new OperationError('refused', acted.refused);
    case 'unknown':
      throw operationError('not_found', 'unknown_follow_up', id);
    case 'busy':
      throw operationError('unavailable', 'record_unavailable', id);
    default:
      return acted satisfies never;
  }
}

/** What opens a follow-up by hand: a named finding, a ledger problem, a request for help, a single matter. */
export type NewFollowUp = Omit<Opening, 'source'> & {
  readonly reason: string;
  readonly helpers: readonly string[];
  readonly common: boolean;
  /** Why it is asked for at less notice than the policy gives. */
  readonly urgent?: string | undefined;
  readonly origin?: Origin;
  /** The post in charge; the unit's head where none is named. */
  readonly owner?: string | undefined;
  /** The visit to the unit at which it was seen. */
  readonly visit?: string | undefined;
};

/** What is worth nothing without somebody in charge and a day (责任到人、限期解决; 002-12, 004-2). */
const NEEDS_A_DAY: ReadonlySet<FollowUpKind> = new Set(['problem', 'help_request']);

/** Opens something to be followed to its end; an id is used once. */
export async function openFollowUp(
  deps: OperationDeps,
  cycle: string,
  { reason, helpers, common, urgent, origin, owner: asked, visit, ...opening }: NewFollowUp,
  by: { readonly actor: string; readonly at: Instant; readonly key: string },
): Promise<number> {
  const definition = await cycleDefinition(deps.db, cycle);
  const organised = await organisedAt(deps, cycle, by.at);
  refuseStrangers(organised, [opening.unit, ...helpers]);
  if (NEEDS_A_DAY.has(opening.kind) && opening.due === null) throw operationError('refused', 'day_missing', opening.id);
  const owner = ownerOf(organised.plan, opening.unit, asked);
  const ownerless = asked !== undefined || opening.kind === 'problem';
  if (owner === undefined && ownerless) throw operationError('refused', 'owner_missing', asked ?? opening.unit);
  requireNotice(definition, { due: opening.due, urgent }, by);
  if (visit !== undefined && (await visitNamed(deps.db, cycle, visit))?.unit !== opening.unit)
    throw operationError('refused', 'unknown_visit', visit);
  if (opening.kind === 'matter') refuseIncomplete(opening, origin);
  const source = {
    by: 'person',
    reason,
    helpers,
    common,
    ...(urgent ? { urgent } : {}),
    ...(origin ? { origin } : {}),
    ...(owner ? { owner } : {}),
    ...(visit ? { visit } : {}),
  } as const;
  return openCase(deps, cycle, definition, { ...opening, source }, by);
}

/** A single matter is nothing without where it comes from and a deadline. */
function refuseIncomplete({ due }: Pick<Opening, 'due'>, origin: Origin | undefined): void {
  const missing = [...(origin ? [] : ['origin']), ...(due === null ? ['due'] : [])];
  if (missing.length > 0) {
    throw new OperationError(
      'refused',
      missing.map((subject) => ({ line: null, code: 'field_missing', subject })),
    );
  }
}
