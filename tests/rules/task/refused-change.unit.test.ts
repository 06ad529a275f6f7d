import { describe, expect, it } from 'vitest';
import type { DutyChange } from '../../../workflows/rules/task/acts.ts';
import { decide } from '../../../workflows/rules/task/decide.ts';
import { factsOf } from '../../../workflows/rules/task/facts.ts';
import { NEW_TASK } from '../../../workflows/rules/task/state.ts';
import { plan, target, task, windowsOf } from '../../support/cast.ts';

const setting = { facts: factsOf(task()), windows: windowsOf(plan()), closesAt: '2025-01-15T01:00:00Z' };
const refused = (change: DutyChange) => {
  const by = { key: 'k', actor: 'office', at: '2024-05-20T01:00:00Z', reason: '调整' };
  const decision = decide(setting, NEW_TASK, { ask: 'propose', change, ...by });
  return 'refused' in decision ? decision.refused.map((r) => `${r.code} ${r.subject}`) : [];
};

describe('a change that is refused', () => {
  it('names what was asked for, not the kind of request', () => {
    const change = { act: 'change_target', indicator: 'nothing', target: target('>= 5'), from: '2024-06-01' } as const;
    expect(refused(change)).toEqual(['unknown_indicator nothing']);
    expect(refused({ act: 'excuse', period: '2031-01', deadline: '2024-06-01T00:00:00Z' })).toEqual([
      'unknown_period 2031-01',
    ]);
    expect(refused({ act: 'change_lead', lead: ['slj'], from: '2024-06-01' })).toEqual(['not_lead slj']);
  });
});
