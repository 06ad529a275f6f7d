import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { founding, pair } from '../../client/cli/organisation/founding.ts';
import { unitsText } from '../../client/cli/organisation/units-text.ts';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import { BadInput } from '../../client/intake/problem.ts';
import { type Language, speaker } from '../../client/messages/catalogue.ts';
import type { OrganisationView, UnitChangeRow } from '../../client/views/organisation.ts';
import type { UnitChange } from '../../workflows/rules/organisation/changes.ts';
import { unit } from '../support/cast.ts';

const WATER = { id: 'slj', name: '县水利局', group: 'departments', successor: null };
const FORESTS = { id: 'lyj', name: '县林业局', group: 'departments', successor: 'slj' };

const row = (change: UnitChange, over: Partial<UnitChangeRow> = {}): UnitChangeRow => ({
  id: 'c1',
  change,
  reason: '机构改革',
  status: 'open',
  proposedBy: 'office',
  proposedAt: '2024-05-06T01:00:00Z',
  decidedBy: null,
  decidedAt: null,
  ...over,
});

const text = (unitChanges: readonly UnitChangeRow[], language: Language = 'zh') => {
  const view: OrganisationView = { units: [WATER, FORESTS], posts: [], unitChanges, holders: [] };
  return unitsText({ say: speaker(language) } as Terminal, view).split('\n');
};

const FOUNDED = { ...unit('zrj'), name: '县自然资源局' };

describe('the units of a cycle in words', () => {
  it('tell who stands and who was succeeded by whom', () => {
    const [, , first, second] = text([]);
    expect(first).toMatch(/^slj +县水利局 +县直部门（单位） +在册$/);
    expect(second).toMatch(/^lyj +县林业局 +县直部门（单位） +由县水利局承接$/);
    expect(text([]).at(-1)).toBe('没有机构调整。');
  });

  it.each<[UnitChange, string]>([
    [
      { act: 'rename_unit', unit: 'slj', name: '县水务局', from: '2024-06-01' },
      '自 2024-06-01 起，县水利局更名为县水务局',
    ],
    [
      { act: 'merge_units', units: ['slj', 'lyj'], into: 'zrj', from: '2024-06-01', founds: [FOUNDED], posts: [] },
      '自 2024-06-01 起，县水利局、县林业局并入县自然资源局',
    ],
    [
      {
        act: 'split_unit',
        unit: 'slj',
        into: ['slj', 'zrj'],
        tasks: { hydropower: 'zrj' },
        rest: 'slj',
        from: '2024-06-01',
        founds: [FOUNDED],
        posts: [],
      },
      '自 2024-06-01 起，县水利局分设为县水利局、县自然资源局，其余事项归县水利局；任务：hydropower → 县自然资源局',
    ],
  ])('tell of %j by the names of the units, founded ones too', (change, words) => {
    const decided = { status: 'approved', decidedBy: 'office2', decidedAt: '2024-05-07T01:00:00Z' } as const;
    expect(text([row(change)]).at(-1)).toBe(`  ${words}。office 2024-05-06 09:00 提出，理由：机构改革。待审批`);
    expect(text([row(change, decided)]).at(-1)).toContain('。office2 2024-05-07 09:00 批准');
    expect(text([row(change)], 'en').join('\n')).not.toMatch(/[{}]|undefined/);
  });
});

describe('new units as they are typed', () => {
  it('are those with a name, with the posts that are named for them', () => {
    const typed = { into: ['slj', 'zrj=县自然资源局'], reporter: ['zrj=王芳 <wf@county.example>'], head: [] };
    expect(founding(typed, 'departments')).toMatchObject({
      into: ['slj', 'zrj'],
      founds: [{ id: 'zrj', name: '县自然资源局', group: 'departments' }],
      posts: [{ id: 'zrj-reporter', name: '王芳', unit: 'zrj', post: 'reporter', email: 'wf@county.example' }],
    });
  });

  it.each(['王芳 <wf@county.example>', 'zrj=王芳', 'zrj=<wf@county.example>', 'zrj=王芳 <>'])(
    '%s is no post',
    (typed) => {
      expect(() => founding({ into: [], head: [typed] }, 'departments')).toThrow(BadInput);
    },
  );

  it('are a pair at the first equals sign, whatever comes after', () => {
    const word = fc.stringMatching(/^[a-z县局]{1,8}$/);
    fc.assert(
      fc.property(word, fc.string({ minLength: 1 }), (id, name) => {
        expect(pair('--into', `${id}=${name}`)).toEqual([id, name]);
        expect(pair('--into', id)).toEqual([id, undefined]);
      }),
    );
    for (const wrong of ['', '=name', 'id=']) expect(() => pair('--into', wrong)).toThrow(BadInput);
  });
});
