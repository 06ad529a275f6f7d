import { describe, expect, it } from 'vitest';
import type { DutyChange } from '../../../workflows/rules/task/acts.ts';
import { changeFault } from '../../../workflows/rules/task/change-fault.ts';
import { factsOf } from '../../../workflows/rules/task/facts.ts';
import { NEW_TASK, type TaskState } from '../../../workflows/rules/task/state.ts';
import { act, leaf, plan, policy, target, task, windowsOf } from '../../support/cast.ts';

const LEVEL = leaf({ id: 'rate', kind: 'level', base: '60', target: target('>= 80') });
const OF = task({ indicators: [leaf(), LEVEL, leaf({ id: 'fires', kind: 'cap', target: target('<= 5') })] });
const setting = { facts: factsOf(OF), windows: windowsOf(plan(), policy()), closesAt: '2025-01-15T01:00:00Z' };
const TODAY = '2024-05-20';
const CLAIMED: TaskState = { ...NEW_TASK, claimed: { unit: 'slj', by: 'slj-head', at: '2024-05-01T01:00:00Z' } };
const fault = (change: DutyChange, state: TaskState = NEW_TASK) => changeFault(setting, state, change, TODAY);
const to = (indicator: string, text: string): DutyChange => ({
  act: 'change_target',
  indicator,
  target: target(text),
  from: '2024-06-01',
});

describe('a new target', () => {
  it.each([
    ['firms', '= 0', 'impossible_target'],
    ['firms', '<= 5', 'impossible_target'],
    ['rate', '>= 60', 'impossible_target'],
    ['rate', '<= 50', null],
    ['rate', '>= 90', null],
    ['fires', '>= 5', 'impossible_target'],
    ['fires', '< 0', 'impossible_target'],
    ['fires', '<= 0', null],
    ['firms', '>= 120', null],
    ['nothing', '>= 120', 'unknown_indicator'],
  ])('of %s as %s: %s', (indicator, text, expected) => expect(fault(to(indicator, text))).toBe(expected));

  it('comes too late after the due day', () =>
    expect(changeFault(setting, NEW_TASK, to('firms', '>= 120'), '2025-01-01')).toBe('after_due'));
});

describe('a change that says nothing is refused', () => {
  it.each<[string, DutyChange, string]>([
    ['a lead named twice', { act: 'change_lead', lead: ['jyj', 'jyj'], from: TODAY }, 'not_lead'],
    ['no lead at all', { act: 'change_lead', lead: [], from: TODAY }, 'not_lead'],
    ['the lead there is', { act: 'change_lead', lead: ['slj'], from: TODAY }, 'not_lead'],
    ['a suspension that is over', { act: 'suspend', from: '2024-01-01', to: '2024-05-19' }, 'bad_span'],
    [
      'a deadline after the last report',
      { act: 'excuse', period: '2024-05', deadline: '2025-01-15T01:00:01Z' },
      'not_later',
    ],
    [
      'a deadline of no period',
      { act: 'excuse', period: '2023-05', deadline: '2024-12-01T00:00:00Z' },
      'unknown_period',
    ],
    ['an acceptance of what nobody claims', { act: 'accept', on: TODAY }, 'not_claimed'],
  ])('%s', (_, change, expected) => expect(fault(change)).toBe(expected));

  it('a second acceptance', () => {
    const accept: DutyChange = { act: 'accept', on: TODAY };
    expect(fault(accept, CLAIMED)).toBeNull();
    expect(fault(accept, { ...CLAIMED, acts: [act(accept)] })).toBe('already_accepted');
  });
});

describe('what is taken', () => {
  it.each<[string, DutyChange]>([
    ['a suspension that ends today', { act: 'suspend', from: '2024-05-01', to: TODAY }],
    ['another lead', { act: 'change_lead', lead: ['nyncj', 'slj'], from: TODAY }],
    ['a deadline as late as reports are taken', { act: 'excuse', period: '2024-05', deadline: setting.closesAt }],
  ])('%s', (_, change) => expect(fault(change)).toBeNull());
});
