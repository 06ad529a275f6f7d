import type { HolderChange, OrganisationAct, UnitChange } from '../../workflows/rules/organisation/changes.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** A change of the organisation, approved on the second day of the year unless another instant is given. */
export function organised(change: UnitChange | HolderChange, at: Instant = '2024-01-02T01:00:00Z'): OrganisationAct {
  return { change, by: 'office', approvedBy: 'office2', at, reason: '机构改革方案' };
}

/** The farm and water offices become one, newly founded, on a day. */
export function merger(from: string): Extract<UnitChange, { readonly act: 'merge_units' }> {
  return {
    act: 'merge_units',
    units: ['slj', 'nyncj'],
    into: 'nysl',
    founds: [{ id: 'nysl', name: '县农业水利局', group: 'departments', subordinate: true, aliases: [] }],
    posts: [],
    from,
  };
}

/** The water office is split in two new offices on a day: `hydropower` to energy, the rest to water affairs. */
export function split(from: string): Extract<UnitChange, { readonly act: 'split_unit' }> {
  const found = (id: string, name: string) => ({ id, name, group: 'departments', subordinate: true, aliases: [] });
  return {
    act: 'split_unit',
    unit: 'slj',
    into: ['nyj', 'swj'],
    rest: 'swj',
    tasks: { hydropower: 'nyj' },
    founds: [found('nyj', '县能源局'), found('swj', '县水务局')],
    posts: [{ id: 'nyj-reporter', name: '县能源局联络员', unit: 'nyj', post: 'reporter', email: 'nyj@x.example' }],
    from,
  };
}
