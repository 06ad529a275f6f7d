import { append } from '../../activities/store/append.ts';
import { type Commentary, readCommentary } from '../../activities/store/commentaries.ts';
import { numberUnder } from '../../activities/store/number-under.ts';
import { readSnapshotIfAny } from '../../activities/store/snapshot.ts';
import { ownerOf } from '../../workflows/rules/follow-up/owner.ts';
import { unitsOf } from '../../workflows/rules/review/changes.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';
import { requireNotice } from './notice.ts';
import { openCase } from './open-case.ts';
import { organisedAt, refuseStrangers } from './organised.ts';

interface By {
  readonly key: string;
  readonly actor: string;
  readonly at: Instant;
}

/**
 * Writes down what was said of a unit at the meeting on a review (002-2): by whom, its achievements, its problems. Said
 * again, it takes the place of what was said before; a problem that is in the ledger stays as it was worded.
 */
export async function commentOnUnit(
  { db, now }: OperationDeps,
  cycle: string,
  period: string,
  unit: string,
  said: Commentary,
  { key, actor, at }: By,
): Promise<number> {
  await reviewed(db, cycle, period, unit);
  if (said.achievements.length + said.problems.length === 0) throw operationError('refused', 'nothing_said', unit);
  const entity = `commentary/${cycle}/${period}/${unit}`;
  const known = await readCommentary(db, cycle, period, unit);
  const before = await numberUnder(db, entity, key);
  if (before !== undefined) return before;
  const moved = known?.opened.find((n) => said.problems[n - 1] !== known.problems[n - 1]);
  if (moved !== undefined) throw operationError('refused', 'problem_opened', String(moved));
  const body = { cycle, period, unit, ...said };
  const expect = known?.number ?? 0;
  const [answer] = await append(db, [{ entity, key, type: 'review_commented', at, actor, body, expect }], now());
  if (!answer || answer.status === 'behind') throw operationError('unavailable', 'record_unavailable', unit);
  return answer.number;
}

/** A problem named at the meeting, as it goes into the ledger. */
export interface LedgerEntry {
  readonly problem: number;
  readonly due: string;
  readonly owner?: string | undefined;
  readonly helpers: readonly string[];
  readonly common: boolean;
  /** Why it is asked for at less notice than the policy gives. */
  readonly urgent?: string | undefined;
}

/** Opens a problem named at the meeting in the problem ledger, with its owner and deadline; each once. */
export async function openNamedProblem(
  deps: OperationDeps,
  cycle: string,
  period: string,
  unit: string,
  { problem, due, urgent, owner: asked, helpers, common }: LedgerEntry,
  { key, actor, at }: By,
): Promise<string> {
  const { db } = deps;
  const definition = await reviewed(db, cycle, period, unit);
  const known = await readCommentary(db, cycle, period, unit);
  const text = known?.problems[problem - 1];
  if (text === undefined) throw operationError('refused', 'unknown_problem', String(problem));
  const organised = await organisedAt(deps, cycle, at);
  const owner = ownerOf(organised.plan, unit, asked);
  if (owner === undefined) throw operationError('refused', 'owner_missing', asked ?? unit);
  refuseStrangers(organised, helpers);
  requireNotice(definition, { due, urgent }, { actor, at });
  const id = `${period}.${unit}.p${problem}`;
  const urgency = urgent ? { urgent } : {};
  const source = { by: 'commentary', period, problem, reason: text, helpers, common, owner, ...urgency } as const;
  const opening = { id, kind: 'problem', unit, title: text, due, source } as const;
  await openCase(deps, cycle, definition, opening, { actor, at, key });
  return id;
}

/** Only of a unit that a frozen review speaks of. */
async function reviewed(db: OperationDeps['db'], cycle: string, period: string, unit: string) {
  const definition = await cycleDefinition(db, cycle);
  const snapshot = await readSnapshotIfAny(db, cycle, period);
  if (!snapshot) throw operationError('not_found', 'unknown_review', period);
  if (!unitsOf(snapshot).some((u) => u.unit === unit)) throw operationError('refused', 'unknown_unit', unit);
  return definition;
}
