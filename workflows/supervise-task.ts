import {
  allHandlersFinished,
  condition,
  continueAsNew,
  proxyLocalActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { TaskActivities } from './contract/activities.ts';
import { businessTime } from './contract/clock.ts';
import { setClockSignal } from './contract/clock-signal.ts';
import { standingQuery } from './contract/standing.ts';
import {
  adoptUpdate,
  requestUpdate,
  type SuperviseTaskInput,
  type TaskAnswer,
  taskId,
} from './contract/supervise-task.ts';
import { createEntity } from './entity.ts';
import type { TaskCommand } from './rules/task/commands.ts';
import { decide } from './rules/task/decide.ts';
import type { TaskEvent } from './rules/task/events.ts';
import { evolve } from './rules/task/evolve.ts';
import { arrived } from './rules/task/facts.ts';
import { nextStep, type Step } from './rules/task/next-step.ts';
import { reached } from './wait.ts';

const { recordTask } = proxyLocalActivities<TaskActivities>({
  startToCloseTimeout: '4s',
  scheduleToCloseTimeout: '8s',
  retry: { initialInterval: '100ms', maximumInterval: '1s' },
});

/** Long enough for a year of one task, short enough that a cold worker replays it in no time. */
const HISTORY_BUDGET = 100;

/** One task's life: report or deadline, whichever comes first, period by period, until the cycle closes. */
export async function superviseTask(input: SuperviseTaskInput): Promise<void> {
  const { cycle } = input;
  const setting = { ...input.setting, windows: arrived(input.setting.windows) };
  let clock = input.clock;
  const task = createEntity(input.state, {
    id: taskId(cycle, setting.facts.id),
    decide: (state, command: TaskCommand) => decide(setting, state, command),
    evolve,
    record: recordTask,
  });
  setHandler(setClockSignal, (next) => {
    clock = next;
  });
  setHandler(standingQuery, () => task.state().number);
  setHandler(adoptUpdate, (events) => {
    task.adopt(events);
    return task.state().number;
  });
  setHandler(requestUpdate, (command) => task.request(command).then(answer), { validator: task.check });

  while (!task.state().closedAt) {
    const restAfter = isLong() ? businessTime(clock, Date.now()) : null;
    const next = remembered(task.state, (state) => nextStep(setting, state, restAfter));
    const step = next();
    const overtaken = () =>
      task.state().closedAt !== null || (restAfter === null && isLong()) || !sameStep(step, next());
    if (!(await reached(step.at, { clock: () => clock, changed: overtaken }))) continue;
    if (step.kind === 'rest') {
      await condition(allHandlersFinished);
      return continueAsNew<typeof superviseTask>({ cycle, setting: input.setting, clock, state: task.state() });
    }
    await task.request(step.command).catch(() => sleep('10s'));
  }
  await condition(allHandlersFinished);
}

/** True when it is time to rest; a wait that began before is ended by it. */
function isLong(): boolean {
  return workflowInfo().historyLength > HISTORY_BUDGET;
}

function answer(event: TaskEvent | undefined): TaskAnswer {
  if (!event) return { number: 0 };
  const { number, fact } = event;
  return fact.type === 'report_received' ? { number, version: fact.version, late: fact.late } : { number };
}

/** What follows from a state, worked out once a state: a wait is looked at several times an activation. */
function remembered<State, T>(current: () => State, work: (state: State) => T): () => T {
  let state = current();
  let result = work(state);
  return () => {
    if (state === current()) return result;
    state = current();
    result = work(state);
    return result;
  };
}

function sameStep(a: Step, b: Step): boolean {
  return a.at === b.at && keyOf(a) === keyOf(b);
}

function keyOf(step: Step): string {
  return step.kind === 'rest' ? step.kind : step.command.key;
}
