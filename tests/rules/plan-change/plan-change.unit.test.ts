import { describe, expect, it } from 'vitest';
import {
  decidePlanChange,
  type PlanChangeCommand,
  type PlanChangeState,
} from '../../../workflows/rules/plan-change/plan-change.ts';
import { differences } from '../../../workflows/rules/plan-differences.ts';
import { composite, leaf, plan, target, task } from '../../support/cast.ts';

const HEAD = { key: 'k', at: '2024-05-01T01:00:00Z' };
const CHANGES = [{ task: 'hydropower', change: { act: 'withdraw', from: '2024-05-01' } }] as const;
const SOURCE = { name: '表.xlsx', sha256: 'a' };
const open: PlanChangeState = { number: 1, changes: CHANGES, reason: '会议决定', proposedBy: 'office', status: 'open' };

const ask = (actor: string, command: object): PlanChangeCommand =>
  ({ ...HEAD, actor, ...command }) as PlanChangeCommand;
const propose = (changes: readonly object[]) =>
  ask('office', { ask: 'propose_plan', changes, reason: '会议决定', source: SOURCE });
const refusal = (state: PlanChangeState | undefined, command: PlanChangeCommand) => {
  const decision = decidePlanChange(state, command);
  return 'refused' in decision ? decision.refused : decision.fact.type;
};

describe('a change of the plan', () => {
  it('is proposed once, and not without a change', () => {
    expect(refusal(undefined, propose(CHANGES))).toBe('plan_change_proposed');
    expect(refusal(undefined, propose([]))).toBe('nothing_to_change');
    expect(refusal(open, propose(CHANGES))).toBe('plan_change_exists');
  });

  it('is approved by another post than its proposer’s', () => {
    expect(refusal(open, ask('office', { ask: 'approve_plan' }))).toBe('four_eyes');
    expect(refusal(open, ask('office2', { ask: 'approve_plan' }))).toBe('plan_change_approved');
  });

  it('is decided once', () => {
    for (const command of [{ ask: 'approve_plan' }, { ask: 'reject_plan', reason: '依据不足' }]) {
      expect(refusal({ ...open, status: 'approved' }, ask('office2', command))).toBe('already_decided');
      expect(refusal(undefined, ask('office2', command))).toBe('unknown_plan_change');
    }
    expect(refusal(open, ask('office', { ask: 'reject_plan', reason: '撤回' }))).toBe('plan_change_rejected');
  });
});

describe('what two plans say differently', () => {
  const base = plan({
    tasks: [task({ indicators: [leaf(), leaf({ id: 'growth' }), composite('any_of', ['firms', 'growth'])] })],
  });
  const with_ = (over: object, index = 0) => {
    const [only] = base.tasks;
    const indicators = only?.indicators.map((i, at) => (at === index ? { ...i, ...over } : i)) ?? [];
    return plan({ tasks: [task({ indicators: indicators as never })] });
  };
  const told = (next: ReturnType<typeof plan>) =>
    differences(base, next, '2024-05-01').map((d) => [d.indicator, d.field, d.change?.act ?? null]);

  it('is nothing for the same plan', () => expect(told(base)).toEqual([]));

  it.each([
    [{ target: target('>= 120') }, 'target', 'change_target'],
    [{ due: '2025-01-31' }, 'due', 'extend'],
    [{ due: '2024-11-30' }, 'due', null],
    [{ name: '新名称' }, 'name', null],
    [{ weight: '2' }, 'weight', null],
    [{ unit: '户' }, 'unit', null],
    [{ schedule: 'step' }, 'schedule', null],
    [{ stretch: target('>= 150') }, 'stretch', null],
  ])('%j is told as %s, and can be asked for as %s', (over, field, act) => {
    expect(told(with_(over))).toEqual([['firms', field, act]]);
  });

  it('of a composite are its parts', () => expect(told(with_({ of: ['firms'] }, 2))).toEqual([['goal', 'of', null]]));

  it('of a task are its lead, its deadline where it has no indicator, its indicators', () => {
    const words = (over: object) => plan({ tasks: [task({ indicators: [], ...over })] });
    const found = differences(words({}), words({ due: '2025-01-31', lead: ['nyncj'] }), '2024-05-01');
    expect(found.map((d) => d.change)).toEqual([
      { act: 'change_lead', lead: ['nyncj'], from: '2024-05-01' },
      { act: 'extend', indicator: null, due: '2025-01-31' },
    ]);
    expect(differences(words({}), words({ lead: [] }), '2024-05-01').map((d) => d.change)).toEqual([null]);
    expect(told(plan({ tasks: [task({ indicators: [leaf()] })] })).map(([, field]) => field)).toEqual([
      'indicator',
      'indicator',
    ]);
  });
});
