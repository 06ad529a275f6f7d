import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../workflows/rules/task/facts.ts';
import { targetDayFault } from '../../../workflows/rules/task/target-day.ts';
import { plan, target, task, windowsOf } from '../../support/cast.ts';

const WINDOWS = windowsOf(plan());
const fault = (from: string, today: string) => {
  const change = { act: 'change_target', indicator: 'firms', target: target('>= 50'), from } as const;
  return targetDayFault(factsOf(task()), [], WINDOWS, change, today);
};

describe('the day from which a new target counts', () => {
  it('may be in the period that runs, also before today, and later', () => {
    expect(fault('2024-05-01', '2024-05-20')).toBeNull();
    expect(fault('2024-07-01', '2024-05-20')).toBeNull();
  });

  it('is not in a period that is over, though it has not been reviewed', () => {
    expect(fault('2024-04-30', '2024-05-01')).toBe('period_over');
    expect(fault('2024-04-30', '2024-04-30')).toBeNull();
    expect(fault('2024-01-15', '2024-05-20')).toBe('period_over');
  });

  it('is not after the indicator is due', () => {
    expect(fault('2025-01-01', '2024-05-20')).toBe('after_due');
  });

  it('is nothing that any other change has', () => {
    const change = { act: 'withdraw', from: '2024-01-01' } as const;
    expect(targetDayFault(factsOf(task()), [], WINDOWS, change, '2024-05-20')).toBeNull();
  });
});
