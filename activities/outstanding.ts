import { successorOn } from '../workflows/rules/organisation/successor.ts';
import { own } from '../workflows/rules/own.ts';
import type { Outstanding } from '../workflows/rules/reminders.ts';
import { leadsOn, owes } from '../workflows/rules/task/duty.ts';
import { factsOf, type Window } from '../workflows/rules/task/facts.ts';
import { dayOf, type Instant } from '../workflows/rules/time/instant.ts';
import type { Database } from './store/database.ts';
import type { Definition } from './store/definition.ts';
import { organisationOf } from './store/organisation.ts';
import { receivedBy } from './store/received.ts';
import { taskActs } from './store/task-acts.ts';

/** The reports of some periods that are owed and not received at an instant. */
export async function outstandingAt(
  db: Database,
  cycle: string,
  { plan, windows }: Definition,
  periods: readonly string[],
  at: Instant,
): Promise<Outstanding[]> {
  const received = await receivedBy(db, cycle, periods, at);
  const acts = await taskActs(db, cycle);
  const organisation = await organisationOf(db, cycle);
  const heir = (unit: string, task: string) => {
    const answers = successorOn(organisation, unit, dayOf(at), task);
    return answers === unit ? {} : { answers };
  };
  const wanted = windows.filter((w) => periods.includes(w.period));
  return plan.tasks.flatMap((task, place) =>
    wanted.flatMap((window) =>
      owing(task, own(acts, task.id) ?? [], window)
        .map((unit) => ({ task: task.id, place, unit, period: window.period, ...heir(unit, task.id) }))
        .filter((o) => !received.has(`${o.task}/${o.unit}/${o.period}`)),
    ),
  );
}

type Task = Parameters<typeof factsOf>[0];
type Acts = Parameters<typeof owes>[1];

function owing(task: Task, acts: Acts, window: Window): readonly string[] {
  const facts = factsOf(task);
  return owes(facts, acts, { id: window.period, from: window.from, to: window.to })
    ? leadsOn(facts, acts, window.to)
    : [];
}
