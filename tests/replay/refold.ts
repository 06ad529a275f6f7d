import { isDeepStrictEqual } from 'node:util';
import type { TaskCommand } from '../../workflows/rules/task/commands.ts';
import { decide } from '../../workflows/rules/task/decide.ts';
import type { TaskSetting } from '../../workflows/rules/task/decision.ts';
import type { TaskEvent, TaskFact } from '../../workflows/rules/task/events.ts';
import { evolve } from '../../workflows/rules/task/evolve.ts';
import { nextStep, SYSTEM } from '../../workflows/rules/task/next-step.ts';
import { NEW_TASK, type TaskState } from '../../workflows/rules/task/state.ts';

/** One turn of a task: what was asked, what the record then held, and what the task remembered of it. */
export interface Turn {
  readonly command: TaskCommand;
  readonly facts: readonly TaskFact[];
  readonly events: readonly TaskEvent[];
}

/** A task's life beside its history: its turns in order and where they led. */
export interface Life {
  readonly setting: TaskSetting;
  readonly turns: readonly Turn[];
  readonly state: TaskState;
}

/** The rules a life is lived by again; tests put changed ones in. */
export interface Rules {
  readonly decide: typeof decide;
  readonly evolve: typeof evolve;
}

/** Today's rules. */
export const TODAY: Rules = { decide, evolve };

/**
 * Lives a task's life again by today's rules and tells where it comes out otherwise. A replay compares neither what a
 * task asks its record to keep nor what it remembers; this does.
 */
export function divergences({ setting, turns, state: final }: Life, rules: Rules = TODAY): string[] {
  const found: string[] = [];
  let state = NEW_TASK;
  for (const { command, facts, events } of turns) {
    if (command.actor === SYSTEM) {
      const step = nextStep(setting, state, null);
      const own = step.kind === 'rest' ? undefined : step.command;
      if (!isDeepStrictEqual(own, command)) found.push(`${command.key}: asks of itself ${JSON.stringify(own)}`);
    }
    const decision = rules.decide(setting, state, command);
    if (!isDeepStrictEqual(decision, { facts })) found.push(`${command.key}: decides ${JSON.stringify(decision)}`);
    state = events.reduce(rules.evolve, state);
  }
  if (!isDeepStrictEqual(state, final)) found.push(`ends as ${JSON.stringify(state)}`);
  return found;
}
