import { inspectionStandings } from '../../activities/inspection/standing.ts';
import type { Definition } from '../../activities/store/definition.ts';
import { visits } from '../../activities/store/visits.ts';
import { workingDay } from '../../workflows/rules/time/calendar.ts';
import { type Instant, onDay } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { recordVisit } from './record-visit.ts';
import { type Players, REHEARSED } from './settle-follow-ups.ts';

/** In a rehearsal each recurring inspection is done to every unit on the working day before it is first reminded of. */
export async function settleInspections(
  deps: OperationDeps,
  cycle: string,
  before: Instant,
  { proposer }: Players,
): Promise<void> {
  const definition = await cycleDefinition(deps.db, cycle);
  const told = await visits(deps.db, cycle, {});
  for (const { inspection, period, by, due, units } of inspectionStandings(definition, told, before)) {
    const { on, at } = visitedOn(definition, inspection, due);
    if (at >= before) continue;
    for (const { unit, left: acts } of units) {
      if (acts.length === 0) continue;
      const id = `${inspection}.${period}.${unit}`;
      const visit = { unit, visitors: [], on, seen: REHEARSED, learned: [], inspected: { inspection, period, acts } };
      await recordVisit(deps, cycle, id, visit, { key: id, actor: by ?? proposer, at });
    }
  }
}

function visitedOn({ policy, calendar }: Definition, inspection: string, due: string) {
  const { remind = [] } = policy.inspections?.find((i) => i.id === inspection) ?? {};
  const on = workingDay(calendar, due, -Math.max(0, ...remind) - 1).day;
  return { on, at: onDay(on, policy.at) };
}
