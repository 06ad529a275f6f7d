import { expect, it } from 'vitest';
import { type Visit, visitFaults } from '../../workflows/rules/visit.ts';

const TODAY = '2024-05-06';
const visit: Visit = { unit: 'slj', visitors: ['lyj'], on: TODAY, seen: '河道清理有台账', learned: [] };
const faults = (over: Partial<Visit>) => visitFaults({ ...visit, ...over }, TODAY).map((f) => `${f.code} ${f.subject}`);

it('units visit others, on a day that has come', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ on: '2024-05-05', visitors: ['lyj', 'nyncj'] })).toEqual([]);
});

it('a visit needs a visitor, but for an inspection, to which nobody need go along', () => {
  expect(faults({ visitors: [] })).toEqual(['no_visitor slj']);
  const inspected = { inspection: 'safety', period: '2024-05', acts: ['look'] };
  expect(faults({ visitors: [], inspected })).toEqual([]);
});

it('everything wrong with a visit is told at once: itself, twice, to come', () => {
  expect(faults({ visitors: ['slj', 'lyj', 'lyj', 'lyj'], on: '2024-05-07' })).toEqual([
    'visits_itself slj',
    'visitor_twice lyj',
    'day_to_come 2024-05-07',
  ]);
});
