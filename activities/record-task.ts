import type { TaskActivities } from '../workflows/contract/activities.ts';
import type { RecordRequest } from '../workflows/contract/record.ts';
import { lean, type TaskEvent, type TaskFact } from '../workflows/rules/task/events.ts';
import { aheadOfRecord } from './ahead-of-record.ts';
import { approvalReminder } from './approval-reminder.ts';
import type { ActivityDeps } from './ports.ts';
import { recordFacts } from './record.ts';
import { definitionOf } from './store/definition.ts';
import type { StoredEvent } from './store/read-events.ts';
import { unsettledBefore } from './store/unsettled.ts';

/** Records what happened to a task; figures stay in the record, the task gets back what it must remember. */
export function recordTask({ db, now, starter }: ActivityDeps): TaskActivities['recordTask'] {
  return async (request) => {
    const [, cycle = '', task = ''] = request.entity.split('/');
    // What is on its way may still come before a deadline, and can only come while there is a task to take it.
    const waits = request.facts.some((f) => f.type === 'report_missing' || f.type === 'task_closed');
    if (waits && (await unsettledBefore(db, cycle, request.at, task)) > 0) return { status: 'unsettled' };
    const proposed = request.facts.some((f) => f.type === 'change_proposed');
    const also = proposed
      ? approvalReminder(await definitionOf(db, cycle), cycle, request.at, `${request.entity} ${request.key}`)
      : [];
    const ahead = await aheadOfRecord(db, cycle, request);
    if ('instead' in ahead) return { status: 'behind', events: ahead.instead.map(fromStored) };
    const before = ahead.unrecorded;
    const answer = await recordFacts(db, now(), request, { of: { cycle, task }, toEvent, fromStored, before, also });
    if (proposed) await starter.rearmCycle(cycle);
    return answer;
  };
}

function toEvent(number: number, { at, actor }: RecordRequest<TaskFact>, fact: TaskFact): TaskEvent {
  return { number, at, actor, fact: lean(fact) };
}

function fromStored({ number, at, actor, type, body }: StoredEvent): TaskEvent {
  const { cycle: _cycle, task: _task, ...fact } = JSON.parse(body) as Record<string, unknown>;
  return { number, at, actor, fact: lean({ type, ...fact } as TaskFact) };
}

/** A stored event of a task as the task remembers it. */
export const taskEvent = fromStored;
