import { describe, expect, it } from 'vitest';
import { exact } from '../../../workflows/rules/decimal.ts';
import { taskOutcomes } from '../../../workflows/rules/indicator/task-outcomes.ts';
import { composite, leaf, target, task } from '../../support/cast.ts';

/** 002: three firms and three projects, or output growing by twenty per cent. */
const either = task({
  indicators: [
    composite('any_of', ['both', 'growth'], { key: true }),
    composite('all_of', ['firms', 'projects'], { id: 'both' }),
    leaf({ id: 'firms', target: target('>= 3') }),
    leaf({ id: 'projects', target: target('>= 3') }),
    leaf({ id: 'growth', kind: 'growth', target: target('>= 20') }),
  ],
});

const decided = (values: Readonly<Record<string, string>>) => {
  const reported = ({ id }: { id: string }) => ({ counted: true, value: values[id] ?? null, carried: null });
  const outcomes = taskOutcomes(either, reported, '2024-12-31', exact('1.2'));
  const { complete, state, decidedBy } = outcomes.get('goal') ?? {};
  return { complete, state, by: [decidedBy, outcomes.get('both')?.decidedBy] };
};

describe('an either-or target whose one way has two parts', () => {
  it('is reached by growth alone', () => {
    const outcome = decided({ firms: '0', projects: '0', growth: '20' });
    expect(outcome).toEqual({ complete: true, state: 'on_schedule', by: ['growth', 'firms'] });
  });

  it('is reached by firms and projects together, without growth', () => {
    const outcome = decided({ firms: '4', projects: '3', growth: '-5' });
    expect(outcome).toEqual({ complete: true, state: 'on_schedule', by: ['both', 'projects'] });
  });

  it('is not reached by firms alone, and stands as the better of the two ways', () => {
    const outcome = decided({ firms: '9', projects: '1', growth: '8' });
    expect(outcome).toEqual({ complete: false, state: 'behind', by: ['growth', 'projects'] });
  });

  it('is missing where the stronger of both ways is', () => {
    expect(decided({ firms: '3' })).toEqual({ complete: false, state: 'missing', by: ['both', 'projects'] });
  });
});

describe('every indicator of a task', () => {
  it('has an outcome, parts and composites alike, whatever their order in the plan', () => {
    const outcomes = taskOutcomes(
      either,
      () => ({ counted: false, value: null, carried: null }),
      '2024-12-31',
      exact(1),
    );
    expect([...outcomes.keys()].toSorted()).toEqual(['both', 'firms', 'goal', 'growth', 'projects']);
  });
});
