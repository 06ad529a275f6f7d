import { describe, expect, it } from 'vitest';
import type { Organisation, UnitChange } from '../../workflows/rules/organisation/changes.ts';
import { leadMoves } from '../../workflows/rules/organisation/lead-moves.ts';
import { holderAt, unitsKnownOn } from '../../workflows/rules/organisation/organisation-on.ts';
import { successorOn } from '../../workflows/rules/organisation/successor.ts';
import { plan, posts, task, unit } from '../support/cast.ts';

const DAY = '2024-07-01';
const BEFORE = '2024-06-30';
const OF = plan({ units: ['slj', 'nyncj', 'fgkjj'].map((id) => unit(id)), people: posts('slj') });
const made = (change: Organisation[number]['change']): Organisation => [
  { change, by: 'office', approvedBy: 'office2', at: '2024-06-20T01:00:00Z', reason: '机构改革' },
];
/** 乡村振兴局 merged into 农业农村局: here the water office goes there. */
const merged: UnitChange = {
  act: 'merge_units',
  units: ['slj', 'nyncj'],
  into: 'nyncj',
  from: DAY,
  founds: [],
  posts: [],
};
/** 发改和科技局 split in two. */
const split: UnitChange = {
  act: 'split_unit',
  unit: 'fgkjj',
  into: ['fgj', 'kjj'],
  tasks: { science: 'kjj' },
  rest: 'fgj',
  from: DAY,
  founds: [unit('fgj'), unit('kjj')],
  posts: [],
};

describe('case 20: departments that are reorganised, and people who change', () => {
  it('what was a merged unit’s is its successor’s from the day on, and its own before', () => {
    expect(successorOn(made(merged), 'slj', DAY)).toBe('nyncj');
    expect(successorOn(made(merged), 'slj', BEFORE)).toBe('slj');
  });

  it('a split unit’s tasks go where the change says, everything else to one of the two', () => {
    expect(successorOn(made(split), 'fgkjj', DAY, 'science')).toBe('kjj');
    expect(successorOn(made(split), 'fgkjj', DAY, 'roads')).toBe('fgj');
    expect(successorOn(made(split), 'fgkjj', DAY)).toBe('fgj');
  });

  it('a task that both of the merged led has one lead from then on: it is not scored twice', () => {
    const shared = task({ lead: ['slj', 'nyncj'] });
    expect(leadMoves(shared, [], merged)).toEqual([{ act: 'change_lead', lead: ['nyncj'], from: DAY }]);
  });

  it('past rankings keep the old names', () => {
    const renamed = made({ act: 'rename_unit', unit: 'slj', name: '县水务局', from: DAY });
    const called = (day: string) => unitsKnownOn(OF, renamed, day).find((u) => u.id === 'slj')?.name;
    expect([called(BEFORE), called(DAY)]).toEqual(['县水利局', '县水务局']);
  });

  it('a post goes on under another holder, and old signatures stay', () => {
    const change = {
      act: 'change_holder',
      post: 'slj-head',
      name: '李四',
      email: 'lisi@jinyun.example',
      from: DAY,
    } as const;
    const signed = (at: string) => holderAt(OF, made(change), 'slj-head', at);
    expect([signed('2024-06-30T02:00:00Z'), signed('2024-07-01T02:00:00Z')]).toEqual(['县水利局责任领导', '李四']);
  });
});
