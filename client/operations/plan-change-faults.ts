import type { Database } from '../../activities/store/database.ts';
import type { Definition } from '../../activities/store/definition.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { own } from '../../workflows/rules/own.ts';
import type { Plan, Task } from '../../workflows/rules/plan.ts';
import { additionFaults } from '../../workflows/rules/plan-change/additions.ts';
import type { TaskChange } from '../../workflows/rules/plan-change/plan-change.ts';
import type { Difference } from '../../workflows/rules/plan-differences.ts';
import { type Act, isAddition } from '../../workflows/rules/task/acts.ts';
import { changeFault } from '../../workflows/rules/task/change-fault.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { NEW_TASK } from '../../workflows/rules/task/state.ts';
import { targetDayFault } from '../../workflows/rules/task/target-day.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import type { Refused } from './errors.ts';
import { organisedAt, strangersIn } from './organised.ts';

/** What differences ask for, and what of it a running cycle cannot take. */
export interface Asked {
  readonly changes: readonly TaskChange[];
  readonly impossible: readonly Refused[];
}

/** The changes that differences ask for; tasks that a table leaves out stay unless they are to be withdrawn. */
export function changesIn(found: readonly Difference[], withdraw: boolean): Asked {
  const wanted = found.filter((d) => d.change?.act !== 'withdraw' || withdraw);
  const impossible = wanted
    .filter((d) => d.change === null)
    .map((d) => ({
      line: null,
      code: 'not_while_running',
      subject: [d.task, d.indicator, d.field, `${d.before || '-'} → ${d.after || '-'}`]
        .filter((t) => t !== null)
        .join(' '),
    }));
  return { changes: wanted.flatMap(({ task, change }) => (change ? [{ task, change }] : [])), impossible };
}

/** Why changes cannot be made today, all of them: by the same rules as a change that is asked of one task. */
export async function planChangeFaults(
  db: Database,
  cycle: string,
  definition: Definition,
  changes: readonly TaskChange[],
  at: Instant,
): Promise<Refused[]> {
  const acts = await taskActs(db, cycle);
  const organised = await organisedAt({ db }, cycle, at);
  const { plan } = organised;
  const standing = { ...definition, plan: { ...definition.plan, units: plan.units } };
  return changes.flatMap((wanted) => {
    const made = own(acts, wanted.task) ?? [];
    const strangers = strangersIn(organised, leadsIn(wanted));
    return [
      ...faultsOf(standing, made, wanted, changes, at),
      ...signatureFaults(definition, plan, wanted),
      ...strangers.filter(({ code }) => code === 'unit_dissolved'),
    ];
  });
}

/** The units that a change would have lead. */
function leadsIn({ change }: TaskChange): readonly string[] {
  if (change.act === 'change_lead') return change.lead;
  return change.act === 'add_task' ? change.task.lead : [];
}

function faultsOf(
  { plan, windows, closesAt }: Definition,
  acts: readonly Act[],
  { task: id, change }: TaskChange,
  all: readonly TaskChange[],
  at: Instant,
): Refused[] {
  const refuse = (code: string) => [{ line: null, code, subject: `${id} ${change.act}` }];
  if (at >= closesAt) return refuse('task_closed');
  if (isAddition(change)) {
    const found = additionFaults({ plan, windows, acts }, { task: id, change }, all, dayOf(at));
    return found.map((fault) => ({ line: null, ...fault }));
  }
  const task = plan.tasks.find((t) => t.id === id);
  if (!task) return refuse('unknown_task');
  const fault = changeFault({ facts: factsOf(task), windows, closesAt }, { ...NEW_TASK, acts }, change, dayOf(at));
  const day = targetDayFault(factsOf(task), acts, windows, change, dayOf(at));
  return [...(fault ? refuse(fault) : []), ...(day && day !== fault ? refuse(day) : [])];
}

/** Where heads sign, a new task is led by units that have one: others could never report it. */
function signatureFaults({ policy }: Definition, plan: Plan, { change }: TaskChange): Refused[] {
  if (policy.reporting.sign_off === undefined || change.act !== 'add_task') return [];
  return withoutHead(plan, change.task).map((unit) => ({ line: null, code: 'lead_without_head', subject: unit }));
}

function withoutHead({ people }: Plan, { lead }: Task): readonly string[] {
  return lead.filter((unit) => !people.some((person) => person.unit === unit && person.post === 'head'));
}
