import { describe, expect, it } from 'vitest';
import { leaves, topLevel } from '../../workflows/rules/plan.ts';
import { composite, leaf, task } from '../support/cast.ts';

describe('a task with an either-or target in which one way has two parts', () => {
  const either = task({
    indicators: [
      leaf({ id: 'firms' }),
      leaf({ id: 'projects' }),
      leaf({ id: 'growth', kind: 'growth' }),
      composite('all_of', ['firms', 'projects'], { id: 'both' }),
      composite('any_of', ['both', 'growth'], { id: 'goal' }),
      leaf({ id: 'plan', kind: 'milestone' }),
    ],
  });

  it('counts by itself only what is part of nothing', () => {
    expect(topLevel(either).map((i) => i.id)).toEqual(['goal', 'plan']);
  });

  it('has reported figures for its leaves only, in plan order', () => {
    expect(leaves(either).map((i) => i.id)).toEqual(['firms', 'projects', 'growth', 'plan']);
  });
});
