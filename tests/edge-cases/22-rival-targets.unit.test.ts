import { describe, expect, it } from 'vitest';
import type { TaskCommand } from '../../workflows/rules/task/commands.ts';
import { decide } from '../../workflows/rules/task/decide.ts';
import type { TaskSetting } from '../../workflows/rules/task/decision.ts';
import { taskAsOf } from '../../workflows/rules/task/duty.ts';
import { evolve } from '../../workflows/rules/task/evolve.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { NEW_TASK, type TaskState } from '../../workflows/rules/task/state.ts';
import { leaf, plan, target, task, windowsOf } from '../support/cast.ts';

/** The state that a request leads to; its facts are numbered as the record would. */
function asked(setting: TaskSetting, before: TaskState, command: TaskCommand): TaskState {
  const decision = decide(setting, before, command);
  if ('refused' in decision) throw new Error(decision.refused.map((r) => r.code).join());
  const { at, actor } = command;
  return decision.facts.reduce((state, fact) => evolve(state, { number: state.number + 1, at, actor, fact }), before);
}

describe('case 22: rival targets of one indicator', () => {
  it('an approved decision makes a rival the binding one, and what bound before its rival; the act is recorded', () => {
    const rival = { clause: '附件4', target: target('>= 106') };
    const firms = leaf({ target: target('>= 137'), conflicts: [rival] });
    const of = task({ clause: '附件2', indicators: [firms] });
    const setting = {
      facts: factsOf(of),
      windows: windowsOf(plan({ tasks: [of] })),
      closesAt: '2025-02-01T00:00:00Z',
    };
    const change = { act: 'change_target', indicator: 'firms', target: rival.target, from: '2024-04-01' } as const;
    const reason = '以附件4为准，县长办公会2024年3月28日议定';
    const by = { at: '2024-04-01T01:00:00Z', key: 'binding' };
    const proposed = asked(setting, NEW_TASK, { ask: 'propose', actor: 'office', change, reason, ...by });
    const approve = { ask: 'approve', proposal: 'binding', ...by, key: 'yes' } as const;
    expect(decide(setting, proposed, { ...approve, actor: 'office' })).toMatchObject({
      refused: [{ code: 'four_eyes' }],
    });
    const { acts } = asked(setting, proposed, { ...approve, actor: 'office2' });
    expect(acts).toMatchObject([{ change, by: 'office', approvedBy: 'office2', reason }]);
    const asOf = (day: string) => taskAsOf(of, acts, day).indicators[0];
    expect(asOf('2024-03-31')).toMatchObject({ target: firms.target, conflicts: [rival] });
    expect(asOf('2024-06-30')).toMatchObject({
      target: rival.target,
      conflicts: [{ clause: '附件2', target: firms.target }],
    });
  });
});
