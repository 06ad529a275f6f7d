import { openingEvents } from '../../activities/follow-up/opening.ts';
import { appendWhole } from '../../activities/store/append-whole.ts';
import { numberUnder } from '../../activities/store/number-under.ts';
import { consequencesOfFinding } from '../../workflows/rules/review/consequences.ts';
import type { Finding } from '../../workflows/rules/review/findings.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';
import { wake } from './wake.ts';

/**
 * Records a finding that a supervisor makes about a unit, and opens what the policy lets follow it; each waits for a
 * person to release it. Answers with what was opened; the same key acts once.
 */
export async function recordFinding(
  deps: OperationDeps,
  cycle: string,
  id: string,
  finding: Finding,
  { key, actor, at }: { readonly key: string; readonly actor: string; readonly at: Instant },
): Promise<readonly string[]> {
  const { db, now } = deps;
  const definition = await cycleDefinition(db, cycle);
  const { plan, policy, calendar } = definition;
  const unit = plan.units.find((u) => u.id === finding.unit);
  if (!unit) throw operationError('refused', 'unknown_unit', finding.unit);
  const named = { id, name: finding.name, unit: unit.id, grouping: unit.group };
  const following = consequencesOfFinding(named, policy, calendar, dayOf(at));
  if (following.length === 0) throw operationError('refused', 'unknown_finding', finding.name);
  const opened = following.map((one) => one.id);
  const entity = `finding/${cycle}/${id}`;
  if ((await numberUnder(db, entity, key)) !== undefined) return opened;
  const recorded = {
    entity,
    key,
    type: 'finding_recorded',
    at,
    actor,
    body: { cycle, id, ...finding, opened },
    expect: 0,
  };
  const openings = following.flatMap(({ id: of, kind, unit: about, due, rule }) => {
    const source = { by: 'finding', finding: id, rule, reason: finding.text } as const;
    const opening = { id: of, kind, unit: about, title: finding.name, due, source };
    return openingEvents(definition, cycle, opening, { at, actor, key: 'opened' });
  });
  if (!(await appendWhole(db, [recorded, ...openings], now()))) throw operationError('conflict', 'finding_exists', id);
  await wake(deps, cycle);
  return opened;
}
