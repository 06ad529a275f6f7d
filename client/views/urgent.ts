import type { Answering } from '../../activities/store/at-once.ts';
import type { Definition } from '../../activities/store/definition.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { own } from '../../workflows/rules/own.ts';
import type { Task } from '../../workflows/rules/plan.ts';
import { leadsOn } from '../../workflows/rules/task/duty.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';

/** A span of instants; what happens at `to` is outside. */
export interface Within {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * The units that a rating round, or a change of lead that was approved, gave less notice than the policy's within a
 * span, one for each time.
 */
export async function urgentlyAsked(
  db: Answering,
  cycle: string,
  definition: Definition,
  within: Within,
): Promise<string[]> {
  const asked = [inRounds(db, cycle, within), byChangesOfLead(db, cycle, definition, within)];
  return (await Promise.all(asked)).flat();
}

async function inRounds(db: Answering, cycle: string, { from, to }: Within): Promise<string[]> {
  const rows = await db.query<{ unit: string }>(
    `select rater->>'unit' as unit from rating_rounds, jsonb_array_elements(raters) rater
     where cycle = $1 and urgent is not null and opens_at >= $2 and opens_at < $3 and state <> 'withdrawn'
       and rater->>'unit' is not null`,
    [cycle, from, to],
  );
  return rows.map((row) => row.unit);
}

interface ChangeOfLead {
  readonly task: string;
  readonly lead: readonly string[];
  readonly at: Instant;
}

async function byChangesOfLead(
  db: Answering,
  cycle: string,
  { plan }: Definition,
  { from, to }: Within,
): Promise<string[]> {
  const asked = db.query<ChangeOfLead>(
    `select task, change->'lead' as lead, decided_at as at from proposals
     where cycle = $1 and urgent is not null and change->>'act' = 'change_lead' and status = 'approved'
       and decided_at >= $2 and decided_at < $3`,
    [cycle, from, to],
  );
  const [changes, acts] = await Promise.all([asked, taskActs(db, cycle)]);
  const before = (task: Task, at: Instant, day: Day) =>
    leadsOn(
      factsOf(task),
      (own(acts, task.id) ?? []).filter((a) => a.at < at),
      day,
    );
  return changes.flatMap(({ task: id, lead, at }) => {
    const task = plan.tasks.find((t) => t.id === id);
    const led = task ? before(task, at, dayOf(at)) : [];
    return lead.filter((unit) => !led.includes(unit));
  });
}
