import { approvalReminder } from '../../activities/approval-reminder.ts';
import { publishPolicy } from '../../activities/policy/publish-policy.ts';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { lockChain } from '../../activities/store/lock-chain.ts';
import { numberUnder } from '../../activities/store/number-under.ts';
import { openProposalOf, policyChangeEntity, readPolicyChange } from '../../activities/store/policy-changes.ts';
import { decidePolicyChange, type PolicyChangeCommand } from '../../workflows/rules/policy-change/policy-change.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { MovedEntry } from '../../workflows/rules/time/new-calendar.ts';
import { checkPolicyFor } from '../intake/check-together.ts';
import { loadPolicy } from '../intake/load-policy.ts';
import { BadInput, good } from '../intake/problem.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';
import type { SentFile } from './read-plan-files.ts';
import { tellWorkflows } from './tell-workflows.ts';
import { wake } from './wake.ts';

/** A version as a file, from which day it is to rule, and why. */
export interface NewVersion {
  readonly file: SentFile;
  readonly from: Day;
  readonly reason: string;
}

/** The request to publish a version, once its file holds for the running plan; every fault of it at once where not. */
export async function proposedVersion(
  { db }: OperationDeps,
  cycle: string,
  { file, from, reason }: NewVersion,
): Promise<Extract<DecidedOn, { ask: 'propose_policy' }>> {
  const loaded = good(loadPolicy(file.name, new TextEncoder().encode(file.text)));
  const { plan, calendar, from: since } = await cycleDefinition(db, cycle);
  const problems = checkPolicyFor(plan, loaded, calendar, since);
  if (problems.length > 0) throw new BadInput(problems);
  const { policy, sha256: policySha256 } = loaded;
  return { ask: 'propose_policy', policy, policySha256, from, reason, file: file.name };
}

type DecidedOn = PolicyChangeCommand extends infer C ? (C extends PolicyChangeCommand ? Asked<C> : never) : never;
type Asked<C> = Omit<C, 'key' | 'actor' | 'at'>;

/** What came of a request about a version: its last number, and what an approval moved on the agenda. */
export interface PolicyChanged {
  readonly number: number;
  readonly moved: readonly MovedEntry[];
}

/**
 * Asks for a version of the rules to be published or decides that, with four eyes; the same key acts once. An approved
 * version rules the periods that end on or after its day; reviews before keep the version they were frozen with.
 */
export async function changePolicy(
  deps: OperationDeps,
  cycle: string,
  id: string,
  command: PolicyChangeCommand,
): Promise<PolicyChanged> {
  const changed = await deps.db.transaction(async (tx) => {
    await lockChain(tx);
    const before = await numberUnder(tx, policyChangeEntity(cycle, id), command.key);
    return before === undefined ? decided(tx, cycle, id, command, deps.now()) : { number: before, moved: [] };
  });
  if (command.ask === 'approve_policy') await tellWorkflows(deps, cycle);
  else await wake(deps, cycle);
  return changed;
}

/** Decides a request on the record of this moment, which is held, and records what follows from it. */
async function decided(
  tx: Database,
  cycle: string,
  id: string,
  command: PolicyChangeCommand,
  now: Date,
): Promise<PolicyChanged> {
  const definition = await cycleDefinition(tx, cycle);
  const known = await readPolicyChange(tx, cycle, id);
  const rival = command.ask === 'propose_policy' ? await openProposalOf(tx, cycle, command.policy.version) : null;
  const decision = decidePolicyChange(known, definition, command, rival);
  if ('refused' in decision) throw operationError('refused', decision.refused, decision.subject || id);
  const { key, at, actor } = command;
  const { type, ...fact } = decision.fact;
  const entity = policyChangeEntity(cycle, id);
  const event = { entity, key, type, at, actor, body: { cycle, id, ...fact }, expect: known?.number ?? 0 };
  const number = (known?.number ?? 0) + 1;
  if (command.ask === 'approve_policy' && known) {
    const retiming = { key: `policy/${id}`, by: { actor, at } };
    return { number, moved: await publishPolicy(tx, cycle, event, known, retiming, now) };
  }
  const also = command.ask === 'propose_policy' ? approvalReminder(definition, cycle, at, entity) : [];
  await append(tx, [event, ...also], now);
  return { number, moved: [] };
}
