import { describe, expect, it } from 'vitest';
import { percent } from '../../activities/documents/sheet/figures.ts';
import { planCheck } from '../../client/views/plan-check.ts';
import { exact, six } from '../../workflows/rules/decimal.ts';
import { leafOutcome } from '../../workflows/rules/indicator/leaf.ts';
import { scheduleShare } from '../../workflows/rules/indicator/schedule.ts';
import { targetFaults } from '../../workflows/rules/indicator/target-faults.ts';
import type { Leaf, Task } from '../../workflows/rules/plan.ts';
import { computeReview } from '../../workflows/rules/review/review.ts';
import { cn } from '../support/calendar.ts';
import { composite, filedAll, JINYUN, leaf, plan, reviewInput, target, task } from '../support/cast.ts';

const CAP = exact('1.2');
const stands = (over: Partial<Leaf>, value: string | null, on = '2024-12-31') =>
  leafOutcome(leaf(over), { counted: true, value, carried: null }, on, CAP);
const met = (kind: Leaf['kind'], wanted: string, value: string) =>
  stands({ kind, target: target(wanted) }, value).complete;

/** The worksheet of slj at a quarter's end, one task with these indicators and values. */
function worksheet(quarter: string, over: Partial<Task>, values: Readonly<Record<string, string>>) {
  const of = plan({ tasks: [task(over)] });
  const reports = filedAll('slj', 'hydropower', quarter, values);
  const units = computeReview(reviewInput(quarter, { plan: of, reports })).groups[0]?.units ?? [];
  return units.find((u) => u.unit === 'slj');
}

describe('case 5: an annual target that is not due yet', () => {
  it('is left out, and the weights of the others are the whole', () => {
    const indicators = [
      leaf({ id: 'rate', kind: 'ratio', weight: '1' }),
      leaf({ id: 'opened', kind: 'milestone', weight: '9' }),
    ];
    const sheet = worksheet('2024-Q1', { indicators }, { rate: '80' });
    expect(sheet?.lines.map((l) => l.state)).toEqual(['behind', 'not_due']);
    expect(sheet?.performance).toBe('80.000000');
  });

  it('of three years, published in the last month of the first, starts with a third of its time gone', () => {
    const three = leaf({ from: '2019-01-01', due: '2021-12-31' });
    expect(six(scheduleShare(three, '2019-12-31'))).toBe(six(exact(365).div(1096)));
    expect(scheduleShare(leaf({ kind: 'milestone' }), '2024-12-30').equals(0)).toBe(true);
  });
});

describe('case 6: ratios and growth rates', () => {
  it('are not pro-rated: 55 per cent of exempted papers in June is on schedule, not 110 per cent of it', () => {
    const june = stands({ kind: 'ratio', target: target('>= 55') }, '55', '2024-06-30');
    expect(june.state).toBe('on_schedule');
    expect(six(june.performance ?? exact(0))).toBe('1.000000');
  });

  it('of growth replace each other and are never added up', () => {
    const growth = [leaf({ id: 'growth', kind: 'growth', target: target('>= 14') })];
    const sheet = worksheet('2024-Q1', { indicators: growth }, { growth: '8' });
    expect(sheet?.lines[0]).toMatchObject({ value: '8', complete: false, completion: '0.571429' });
  });
});

describe('case 7: either-or targets', () => {
  const indicators = [
    ...['firms', 'growth', 'projects'].map((id) => leaf({ id, kind: 'ratio', target: target('>= 10') })),
    composite('any_of', ['firms', 'growth', 'projects'], { key: true }),
  ];
  const goal = (quarter: string, values: Readonly<Record<string, string>>) =>
    worksheet(quarter, { indicators }, values)?.lines.find((l) => l.indicator === 'goal');

  it('are met by the third branch although the others stand at 0, and progress is the best branch’s', () => {
    expect(goal('2024-Q1', { firms: '0', growth: '0', projects: '10' })).toMatchObject({
      complete: true,
      decidedBy: 'projects',
    });
    expect(goal('2024-Q1', { firms: '4', growth: '6', projects: '0' })).toMatchObject({
      completion: '0.600000',
      decidedBy: 'growth',
    });
  });

  it('may be met by one branch now and another later; each review keeps what decided it', () => {
    const first = goal('2024-Q1', { firms: '10', growth: '0', projects: '0' });
    const second = goal('2024-Q2', { firms: '9', growth: '0', projects: '11' });
    expect([first?.decidedBy, second?.decidedBy]).toEqual(['firms', 'projects']);
  });
});

describe('case 8: the edge of a target', () => {
  it.each<[string, string, boolean]>([
    ['> 7', '8', true],
    ['> 7', '7', false],
    ['>= 7', '7', true],
    ['> 55', '55', false],
    ['>= 55', '55', true],
    ['>= 0.3', '0.3', true],
    ['> 0.3', '0.30000000000000000001', true],
  ])('%s with %s is met: %s', (wanted, value, expected) => expect(met('cumulative', wanted, value)).toBe(expected));

  it('99.96 per cent shows as 100.0 and is not complete', () => {
    const outcome = stands({ kind: 'ratio' }, '99.96');
    expect(percent(six(outcome.completion ?? exact(0)), 1)).toBe('100.0%');
    expect(outcome.complete).toBe(false);
  });
});

describe('case 9: lower is better', () => {
  it('a reduction that became a rise counts 0, never less', () => {
    const outcome = stands({ kind: 'reduction', target: target('>= 20') }, '5');
    expect([six(outcome.completion ?? exact(-1)), outcome.complete]).toEqual(['0.000000', false]);
  });

  it('a zero-event target divides by nothing', () => {
    expect(stands({ kind: 'zero_event' }, '0').complete).toBe(true);
    expect(six(stands({ kind: 'zero_event' }, '2').performance ?? exact(-1))).toBe('0.000000');
    expect(met('cap', '<= 0', '0')).toBe(true);
  });

  it('down by 2 per cent is met by 3 down as a reduction; as a growth of −2 it is warned about', () => {
    expect(met('reduction', '>= 2', '-3')).toBe(true);
    expect(met('reduction', '>= 2', '-1')).toBe(false);
    const falling = leaf({ id: 'use', kind: 'growth', target: target('>= -2') });
    const { warnings } = planCheck(
      plan({ tasks: [task({ indicators: [falling] })] }),
      { policy: JINYUN, assumed: [] },
      cn,
      'plan.yaml',
    );
    expect(warnings).toContainEqual({ code: 'negative_target', subject: 'hydropower/use' });
    expect(targetFaults(falling, target('<= -2'))).toEqual(['upper_only_on_cap']);
  });
});
