import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../workflows/rules/task/facts.ts';
import { composite, leaf, task, YEAR } from '../../support/cast.ts';

describe('what a task must know of itself', () => {
  it('is its leads, its days, its leaves and the names of its composites', () => {
    const indicators = [leaf(), leaf({ id: 'growth', kind: 'growth' }), composite('any_of', ['firms', 'growth'])];
    expect(factsOf(task({ indicators }))).toEqual({
      id: 'hydropower',
      lead: ['slj'],
      ...YEAR,
      leaves: [
        { id: 'firms', kind: 'cumulative', ...YEAR },
        { id: 'growth', kind: 'growth', ...YEAR },
      ],
      composites: ['goal'],
    });
  });
});
