import { describe, expect, it } from 'vitest';
import { decide } from '../../../workflows/rules/task/decide.ts';
import type { TaskFact } from '../../../workflows/rules/task/events.ts';
import { evolve } from '../../../workflows/rules/task/evolve.ts';
import { factsOf } from '../../../workflows/rules/task/facts.ts';
import { NEW_TASK } from '../../../workflows/rules/task/state.ts';
import { task } from '../../support/cast.ts';

const DEADLINE = '2024-02-04T16:00:00Z';
const CLOSE = '2024-04-15T00:00:00Z';
const LATER = { deadline: '2024-02-06T16:00:00Z', closesAt: '2024-04-17T00:00:00Z' };
const SETTING = {
  facts: factsOf(task()),
  windows: [
    { period: '2024-01', from: '2024-01-01', to: '2024-01-31', opens: '2024-01-31T16:00:00Z', deadline: DEADLINE },
  ],
  closesAt: CLOSE,
};
const MOVED: TaskFact = {
  type: 'deadlines_moved',
  windows: [{ period: '2024-01', deadline: LATER.deadline }],
  closesAt: LATER.closesAt,
};
const MOVED_STATE = evolve(NEW_TASK, { number: 1, at: '2024-02-01T00:00:00Z', actor: 'operator', fact: MOVED });

const missingAt = (state: typeof NEW_TASK, at: string) =>
  decide(SETTING, state, { ask: 'deadline', period: '2024-01', key: 'deadline', actor: 'system', at });
const closedAt = (state: typeof NEW_TASK, at: string) =>
  decide(SETTING, state, { ask: 'close', key: 'close', actor: 'system', at });

describe('a task that hears only at the old instant that it was moved', () => {
  it('misses no report before the new deadline', () => {
    expect(missingAt(NEW_TASK, DEADLINE)).toMatchObject({ facts: [{ type: 'report_missing' }] });
    expect(missingAt(MOVED_STATE, DEADLINE)).toEqual({ facts: [] });
    expect(missingAt(MOVED_STATE, LATER.deadline)).toMatchObject({ facts: [{ type: 'report_missing' }] });
  });

  it('closes no earlier than its cycle does now', () => {
    expect(closedAt(NEW_TASK, CLOSE)).toEqual({ facts: [{ type: 'task_closed' }] });
    expect(closedAt(MOVED_STATE, CLOSE)).toEqual({ facts: [] });
    expect(closedAt(MOVED_STATE, LATER.closesAt)).toEqual({ facts: [{ type: 'task_closed' }] });
  });
});
