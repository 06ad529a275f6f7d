import { describe, expect, it } from 'vitest';
import type { UnitChange } from '../../../workflows/rules/organisation/changes.ts';
import {
  decideUnitChange,
  type UnitChangeCommand,
  type UnitChangeState,
} from '../../../workflows/rules/organisation/decide-unit-change.ts';
import { type Reorganised, unitChangeFaults } from '../../../workflows/rules/organisation/unit-change-fault.ts';
import { act, plan, task, windowsOf } from '../../support/cast.ts';
import { merger, organised, split } from '../../support/organised.ts';

const COUNTY = plan({ tasks: [task(), task({ id: 'rice', lead: ['nyncj'] })] });
const MAY = '2024-05-10T01:00:00Z';

function faults(change: UnitChange, over: Partial<Reorganised> = {}, now = MAY): string[] {
  const cycle = { plan: COUNTY, organisation: [], acts: {}, windows: windowsOf(COUNTY), ...over };
  return unitChangeFaults(cycle, change, now).map((f) => `${f.code} ${f.subject}`);
}

const renamed = (unit: string, name: string, from = '2024-05-15'): UnitChange => ({
  act: 'rename_unit',
  unit,
  name,
  from,
});

describe('a change of units can be made', () => {
  it.each([
    ['renamed', renamed('slj', '县水务局')],
    ['merged into a new one', merger('2024-05-15')],
    [
      'merged under the name of one of them',
      { ...merger('2024-05-15'), founds: [{ ...merger('2024-05-15').founds[0], name: '县水利局' } as never] },
    ],
    ['merged into one that is there', { ...merger('2024-05-15'), units: ['slj'], into: 'nyncj', founds: [] }],
    ['split', split('2024-05-15')],
  ])('%s', (_, change) => expect(faults(change)).toEqual([]));

  it('from a day that is past, as long as nothing was due since', () => {
    expect(faults(merger('2024-05-01'))).toEqual([]);
    expect(faults(merger('2024-04-30'))).toEqual(['period_over 2024-04']);
    expect(faults(merger('2024-04-30'), {}, '2024-05-08T15:59:59Z')).toEqual([]);
  });
});

describe('a change of units is refused', () => {
  const merged = merger('2024-05-15');
  const parted = split('2024-05-15');

  it.each<[string, UnitChange, string[]]>([
    ['for a unit nobody knows', renamed('slju', '县水务局'), ['unknown_unit slju']],
    ['that changes nothing', renamed('slj', '县水利局'), ['nothing_changes slj']],
    ['under the name of another unit', renamed('slj', '县农业农村局'), ['name_taken 县农业农村局 (nyncj)']],
    [
      'that founds what is there',
      { ...merged, founds: [{ ...merged.founds[0], id: 'nyncj' } as never] },
      ['unknown_unit nysl', 'unit_exists nyncj', 'unknown_unit nyncj'],
    ],
    [
      'into a group that is not there',
      { ...merged, founds: [{ ...merged.founds[0], group: 'x' } as never] },
      ['unknown_group x'],
    ],
    ['of a unit into itself', { ...merged, units: ['slj'], into: 'slj', founds: [] }, ['nothing_changes slj slj']],
    ['that leaves a task to nobody', { ...parted, tasks: {} }, ['task_unnamed hydropower']],
    ['that gives away another’s task', { ...parted, tasks: { ...parted.tasks, rice: 'nyj' } }, ['not_lead slj rice']],
    ['that gives a task to a stranger', { ...parted, tasks: { hydropower: 'nyncj' } }, ['unknown_unit nyncj']],
    ['that leaves a successor without a reporter', { ...parted, posts: [] }, ['no_reporter nyj']],
    [
      'that takes a post twice',
      { ...parted, posts: parted.posts.map((p) => ({ ...p, id: 'slj-head' })) },
      ['post_exists slj-head'],
    ],
  ])('%s', (_, change, found) => expect(faults(change)).toEqual(found));

  it('before another that was made already, and after the unit is no more', () => {
    const organisation = [organised(merger('2024-06-01'))];
    expect(faults(renamed('slj', '县水务局'), { organisation })).toEqual(['changed_later 2024-06-01']);
    expect(faults(renamed('slj', '县水务局', '2024-06-15'), { organisation })).toEqual(['unknown_unit slj']);
  });

  it('where a task that comes to the unit later is not named', () => {
    const acts = { rice: [act({ act: 'change_lead', lead: ['slj'], from: '2024-09-01' })] };
    expect(faults(parted, { acts })).toEqual(['task_unnamed rice']);
  });
});

describe('the request', () => {
  const change = merger('2024-05-15');
  const open: UnitChangeState = { number: 1, status: 'open', proposedBy: 'office', change, reason: '机构改革' };
  const asked = (command: object, state?: UnitChangeState, found: 'period_over'[] = []) => {
    const full = { key: 'k', actor: 'office2', at: MAY, ...command } as UnitChangeCommand;
    const decision = decideUnitChange('u1', state, full, () =>
      found.map((code) => ({ line: null, code, subject: 'x' })),
    );
    return 'fact' in decision ? decision.fact.type : decision.refused.map((r) => r.code).join();
  };
  const propose = { ask: 'propose_unit_change', change, reason: '机构改革' };

  it('is made once, by one post, and decided once, by another', () => {
    expect(asked(propose)).toBe('unit_change_proposed');
    expect(asked(propose, open)).toBe('change_exists');
    expect(asked({ ask: 'approve_unit_change', actor: 'office' }, open)).toBe('four_eyes');
    expect(asked({ ask: 'approve_unit_change' }, open)).toBe('unit_change_approved');
    expect(asked({ ask: 'reject_unit_change', reason: 'x' }, open)).toBe('unit_change_rejected');
    expect(asked({ ask: 'approve_unit_change' }, { ...open, status: 'rejected' })).toBe('already_decided');
    expect(asked({ ask: 'approve_unit_change' })).toBe('unknown_proposal');
  });

  it('is looked at again when it is approved', () => {
    expect(asked({ ask: 'approve_unit_change' }, open, ['period_over'])).toBe('period_over');
    expect(asked(propose, undefined, ['period_over'])).toBe('period_over');
  });
});
