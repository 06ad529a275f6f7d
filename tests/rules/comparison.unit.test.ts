import { describe, expect, it } from 'vitest';
import { type ComparedFacts, compareUnits } from '../../workflows/rules/comparison.ts';

const line = (unit: string, complete: boolean, over: object = {}) => ({
  ...{ unit, complete, top: true, state: 'behind' as const },
  ...over,
});
const problem = (unit: string, closed: boolean, cameBack = false) => ({ unit, closed, cameBack });

const FACTS: ComparedFacts = {
  standings: [line('slj', true), line('slj', false), line('lyj', true), line('lyj', false), line('nyncj', true)],
  problems: [problem('slj', true), problem('lyj', true), problem('lyj', false), problem('lyj', true, true)],
  visits: [
    { unit: 'slj', learned: ['沟渠统一管护', '村民自管'] },
    { unit: 'lyj', learned: [] },
  ],
};

describe('三比', () => {
  it('counts each unit’s indicators on schedule, problems closed and what others take over', () => {
    expect(compareUnits(['slj'], FACTS)).toEqual([
      { unit: 'slj', due: 2, reached: 1, problems: 1, closed: 1, cameBack: 0, shared: 2 },
    ]);
  });

  it('puts first whoever is further by schedule, then by problems closed, then by what is shared', () => {
    expect(compareUnits(['lyj', 'slj', 'nyncj'], FACTS).map((u) => u.unit)).toEqual(['nyncj', 'slj', 'lyj']);
    const even = { ...FACTS, problems: [] };
    expect(compareUnits(['lyj', 'slj'], even).map((u) => u.unit)).toEqual(['slj', 'lyj']);
  });

  it('leaves out parts of others and what is not due, and keeps the plan’s order of equals', () => {
    const standings = [line('slj', false, { top: false }), line('slj', false, { state: 'not_due' }), line('lyj', true)];
    const rows = compareUnits(['lyj', 'slj'], { standings, problems: [], visits: [] });
    expect(rows.map((u) => `${u.unit} ${u.reached}/${u.due}`)).toEqual(['lyj 1/1', 'slj 0/0']);
  });
});
