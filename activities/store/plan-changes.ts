import type { PlanChangeState } from '../../workflows/rules/plan-change/plan-change.ts';
import type { Database } from './database.ts';

/** The entity of a change of a cycle's plan. */
export function planChangeEntity(cycle: string, id: string): string {
  return `plan-change/${cycle}/${id}`;
}

/** Where a change of the plan stands; undefined when there is none of that id. */
export async function readPlanChange(db: Database, cycle: string, id: string): Promise<PlanChangeState | undefined> {
  const [row] = await db.query<PlanChangeState>(
    `select number, changes, reason, proposed_by as "proposedBy", status from plan_changes where cycle = $1 and id = $2`,
    [cycle, id],
  );
  return row;
}

/** The approved changes of which some task may not know yet. */
export function untoldPlanChanges(db: Database): Promise<{ cycle: string; id: string; tasks: string[] }[]> {
  return db.query(
    `select p.cycle, p.id, jsonb_agg(t.task order by t.place) as tasks
     from plan_changes p join tasks t on t.cycle = p.cycle and t.status <> 'closed'
       and exists (select 1 from jsonb_array_elements(p.changes) c where c->>'task' = t.task)
     where p.status = 'approved' and not p.told group by p.cycle, p.id order by p.cycle, p.id`,
  );
}
