import { describe, expect, it } from 'vitest';
import { type Admission, admit } from '../../../workflows/rules/report/admit.ts';
import type { Report, ReportLine } from '../../../workflows/rules/report/report.ts';
import type { Act } from '../../../workflows/rules/task/acts.ts';
import { factsOf } from '../../../workflows/rules/task/facts.ts';
import { act, composite, leaf, plan, task, unit, windowsOf } from '../../support/cast.ts';

const CLOSES = '2025-01-15T01:00:00Z';
const MAY = '2024-05-08T02:30:00Z';

const county = plan({
  units: ['slj', 'nyncj', 'jtj'].map((id) => unit(id)),
  tasks: [
    task({
      indicators: [
        leaf(),
        leaf({ id: 'growth', kind: 'growth' }),
        leaf({ id: 'opened', kind: 'milestone' }),
        composite('any_of', ['firms', 'growth']),
      ],
    }),
    task({ id: 'roads', lead: ['jtj'], indicators: [], from: '2024-04-30', due: '2024-06-01' }),
    task({ id: 'parks', lead: [] }),
  ],
});

function admission(acts: Readonly<Record<string, readonly Act[]>> = {}): Admission {
  const windows = windowsOf(county);
  return {
    closesAt: CLOSES,
    hasUnit: (id) => county.units.some((u) => u.id === id),
    task: (id) => {
      const found = county.tasks.find((t) => t.id === id);
      return found && { facts: factsOf(found), acts: acts[id] ?? [] };
    },
    window: (period) => windows.find((w) => w.period === period),
  };
}

const line = (indicator: string, value: string): ReportLine => ({ indicator, value, note: '' });
const report = (over: Partial<Report> = {}): Report => ({
  unit: 'slj',
  task: 'hydropower',
  period: '2024-04',
  lines: [],
  ...over,
});
const refused = (over: Partial<Report>, at = MAY, acts: Readonly<Record<string, readonly Act[]>> = {}) =>
  admit(admission(acts), report(over), at).map((r) => `${r.line ?? 'all'} ${r.code} ${r.subject}`);
const lines = (...given: ReportLine[]) => refused({ lines: given });

describe('a report with everything wrong, put right step by step', () => {
  const steps: [Partial<Report>, string][] = [
    [{}, 'cycle_closed 2025-01-15T01:00:00Z'],
    [{}, 'unknown_unit nobody'],
    [{ unit: 'slj' }, 'unknown_task nothing'],
    [{ task: 'roads' }, 'not_lead slj'],
    [{ unit: 'jtj' }, 'unknown_period 2030-01'],
    [{ period: '2024-03' }, 'unknown_period 2024-03'],
    [{ period: '2024-06' }, 'period_not_open 2024-06'],
  ];

  it.each(steps.map(([, expected], index) => [index, expected] as const))(
    'at step %i is refused as %s',
    (index, expected) => {
      const wrong = { unit: 'nobody', task: 'nothing', period: '2030-01', lines: [line('wrong', 'wrong')] };
      const fixed: Partial<Report> = Object.assign({}, wrong, ...steps.slice(0, index + 1).map(([step]) => step));
      expect(refused(fixed, index === 0 ? CLOSES : MAY)).toEqual([`all ${expected}`]);
    },
  );
});

describe('a report that can be taken', () => {
  it.each<[string, Partial<Report>, string]>([
    ['in its period', {}, '2024-04-20T02:00:00Z'],
    ['at the instant its period opens', {}, '2024-03-31T16:00:00Z'],
    ['after its deadline', {}, MAY],
    ['long after its review', { period: '2024-01' }, MAY],
    ['in the last second of the cycle', { period: '2024-12' }, '2025-01-15T00:59:59Z'],
    [
      'with values of every kind',
      { lines: [line('firms', '12'), line('growth', '-3.5'), line('opened', '2024-05-08')] },
      MAY,
    ],
    ['with values left out', { lines: [line('firms', ''), line('opened', '')] }, MAY],
    ['with notes only', { lines: [line('', ''), line('', '')] }, MAY],
    ['for a task that has no indicators', { unit: 'jtj', task: 'roads', period: '2024-06' }, '2024-06-03T02:00:00Z'],
  ])('%s', (_, over, at) => {
    expect(refused(over, at)).toEqual([]);
  });

  it('is one second too early before its period opens', () => {
    expect(refused({}, '2024-03-31T15:59:59Z')).toEqual(['all period_not_open 2024-04']);
  });
});

describe('who may report', () => {
  it('is nobody where the document names no lead', () => {
    expect(refused({ task: 'parks' })).toEqual(['all not_lead slj']);
  });

  it.each([
    ['slj', '2024-04', []],
    ['slj', '2024-05', ['all not_lead slj']],
    ['nyncj', '2024-05', []],
    ['nyncj', '2024-04', ['all not_lead nyncj']],
    ['slj', '2030-01', ['all unknown_period 2030-01']],
    ['nyncj', '2030-01', ['all unknown_period 2030-01']],
    ['jtj', '2030-01', ['all not_lead jtj']],
  ])('is, when the lead passes on with May, %s for %s: %j', (by, period, expected) => {
    const passed = act({ act: 'change_lead', lead: ['nyncj'], from: '2024-05-01' });
    expect(refused({ unit: by, period }, MAY, { hydropower: [passed] })).toEqual(expected);
  });
});

describe('a period in which nothing is owed', () => {
  it.each<[string, Act]>([
    ['after a withdrawal', act({ act: 'withdraw', from: '2024-04-30' })],
    ['inside a suspension', act({ act: 'suspend', from: '2024-04-01', to: '2024-04-30' })],
    ['after the acceptance', act({ act: 'accept', on: '2024-03-31' })],
  ])('%s is unknown', (_, made) => {
    expect(refused({}, MAY, { hydropower: [made] })).toEqual(['all unknown_period 2024-04']);
  });
});

describe('the lines of a report', () => {
  const good = line('growth', '5');

  it.each<[string, ReportLine[], string[]]>([
    ['an indicator of no one', [line('dams', '1')], ['0 unknown_indicator dams']],
    ['a value without an indicator', [line('', '1')], ['0 unknown_indicator ']],
    ['a composite', [line('goal', '1')], ['0 composite_indicator goal']],
    ['a negative count', [line('firms', '-1')], ['0 bad_value -1']],
    ['a milestone after today', [line('opened', '2024-05-09')], ['0 bad_value 2024-05-09']],
    [
      'a second line of an indicator',
      [line('firms', '1'), line('firms', '1')],
      ['0 report_refused firms', '1 duplicate_indicator firms'],
    ],
    [
      'a third line of one that was bad at first',
      [line('firms', 'x'), line('firms', '1'), line('firms', '')],
      ['0 bad_value x', '1 duplicate_indicator firms', '2 duplicate_indicator firms'],
    ],
    [
      'a composite twice',
      [line('goal', '1'), line('goal', '1')],
      ['0 composite_indicator goal', '1 composite_indicator goal'],
    ],
    [
      'an unknown one twice',
      [line('dams', ''), line('dams', '')],
      ['0 unknown_indicator dams', '1 unknown_indicator dams'],
    ],
    ['a bad duplicate', [good, line('growth', 'x')], ['0 report_refused growth', '1 duplicate_indicator growth']],
    [
      'the good ones with the bad',
      [good, line('firms', '1e5'), line('', '')],
      ['0 report_refused growth', '1 bad_value 1e5', '2 report_refused '],
    ],
  ])('are refused with %s, every one of them', (_, given, expected) => {
    expect(lines(...given)).toEqual(expected);
  });

  it('take as today the local day of the receipt', () => {
    const opened = { lines: [line('opened', '2024-05-09')] };
    expect(refused(opened, '2024-05-08T15:59:59Z')).toEqual(['0 bad_value 2024-05-09']);
    expect(refused(opened, '2024-05-08T16:00:00Z')).toEqual([]);
  });

  it('are not looked at in a report that is refused as a whole', () => {
    expect(refused({ unit: 'jtj', lines: [line('dams', 'x')] })).toEqual(['all not_lead jtj']);
  });
});
