import type { Organisation } from '../../workflows/rules/organisation/changes.ts';
import type { UnitChangeState } from '../../workflows/rules/organisation/decide-unit-change.ts';
import { planOn } from '../../workflows/rules/organisation/organisation-on.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { Database } from './database.ts';
import { type Definition, organisedDefinition } from './definition.ts';
import { standingSeen } from './standing.ts';

/** What changed of a cycle's units and posts since its plan was written, oldest act first. */
export async function organisationOf(db: Database, cycle: string): Promise<Organisation> {
  const seen = standingSeen(cycle);
  if (seen) return seen.organisation;
  const [row] = await db.query<{ organisation: Organisation }>('select organisation from cycles where cycle = $1', [
    cycle,
  ]);
  return row?.organisation ?? [];
}

/** The definition of a cycle with the units and posts of a day. */
export async function definitionOn(db: Database, cycle: string, day: Day): Promise<Definition> {
  const { definition, organisation } = await organisedDefinition(db, cycle);
  return { ...definition, plan: planOn(definition.plan, organisation, day) };
}

/** Where a change of units stands; undefined when there is none of that id. */
export async function readUnitChange(db: Database, cycle: string, id: string): Promise<UnitChangeState | undefined> {
  const [row] = await db.query<UnitChangeState>(
    `select number, status, proposed_by as "proposedBy", change, reason from unit_changes where cycle = $1 and id = $2`,
    [cycle, id],
  );
  return row;
}

/** The open tasks that a change of units gave another lead. */
export function movedTasks(db: Database, cycle: string, id: string): Promise<{ readonly task: string }[]> {
  return db.query(
    `select task from tasks t where cycle = $1 and status <> 'closed'
       and exists (select 1 from events e where e.entity = 'task/' || $1 || '/' || t.task and e.key = 'unit-change/' || $2)
     order by place`,
    [cycle, id],
  );
}
