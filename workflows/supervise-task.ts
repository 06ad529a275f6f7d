import {
  allHandlersFinished,
  condition,
  continueAsNew,
  proxyLocalActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import { createAlarm } from './alarm.ts';
import type { TaskActivities } from './contract/activities.ts';
import { businessTime } from './contract/clock.ts';
import { setClockSignal } from './contract/clock-signal.ts';
import { type StandsAt, standingQuery, standsQuery } from './contract/standing.ts';
import {
  adoptUpdate,
  reportUpdate,
  requestUpdate,
  type SuperviseTaskInput,
  type TaskAnswer,
  taskId,
} from './contract/supervise-task.ts';
import { createEntity } from './entity.ts';
import type { TaskCommand } from './rules/task/commands.ts';
import { decide } from './rules/task/decide.ts';
import { lean, type TaskEvent } from './rules/task/events.ts';
import { evolve } from './rules/task/evolve.ts';
import { arrived } from './rules/task/facts.ts';
import { nextStep } from './rules/task/next-step.ts';
import type { TaskState } from './rules/task/state.ts';
import type { Instant } from './rules/time/instant.ts';
import type { Stands } from './standing.ts';

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
  let restAfter: Instant | null = null;
  const alarm = createAlarm();
  const upcoming = (state: TaskState) => nextStep(setting, state, restAfter);
  const keepTime = (state: TaskState) => alarm.set(upcoming(state).at, clock);
  const task = createEntity(input, {
    id: taskId(cycle, setting.facts.id),
    decide: (state, command: TaskCommand) => decide(setting, state, command),
    evolve,
    record: recordTask,
    changed: keepTime,
  });
  setHandler(setClockSignal, (next) => {
    clock = next;
    keepTime(task.state());
  });
  setHandler(standingQuery, () => task.state().number);
  setHandler(standsQuery, () => standsAt(task.stands()));
  setHandler(adoptUpdate, (events) => {
    task.adopt(events);
    return task.state().number;
  });
  setHandler(
    reportUpdate,
    (command) => {
      const { at, actor } = command;
      const undertaken = task.undertake(command, (number, fact) => ({ number, at, actor, fact: lean(fact) }));
      if (!undertaken) return task.request(command).then(answer);
      return { ...answer(undertaken.event), toRecord: undertaken.after };
    },
    { validator: task.check },
  );
  setHandler(requestUpdate, (command) => task.request(command).then(answer), { validator: task.check });

  while (!task.state().closedAt) {
    keepTime(task.state());
    await condition(() => alarm.rang() || task.state().closedAt !== null || (restAfter === null && isLong()));
    if (restAfter === null && isLong()) restAfter = businessTime(clock, Date.now());
    const step = upcoming(task.state());
    if (!alarm.rang() || task.state().closedAt !== null) continue;
    if (step.kind === 'rest') {
      await condition(allHandlersFinished);
      return continueAsNew<typeof superviseTask>({ cycle, setting: input.setting, clock, ...task.stands() });
    }
    await task.request(step.command).catch(() => sleep('10s'));
  }
  await condition(allHandlersFinished);
}

/** True when it is time to rest; a wait that began before is ended by it. */
function isLong(): boolean {
  return workflowInfo().historyLength > HISTORY_BUDGET;
}

function standsAt({ state, ahead = [] }: Stands<TaskState, TaskEvent>): StandsAt {
  return { seen: state.number, ahead: ahead.map((a) => a.key) };
}

function answer(event: TaskEvent | undefined): TaskAnswer {
  if (!event) return { number: 0 };
  const { number, fact } = event;
  return fact.type === 'report_received' ? { number, version: fact.version, late: fact.late } : { number };
}
