import { useTimes } from '../../parts/use-times.ts';
import { POSTS } from '../../words/posts.ts';
import { useWords } from '../../words/use-words.ts';
import type { Organisation } from './use-posts.ts';

type Change = Organisation['unitChanges'][number]['change'];

/** Tells a change of units: which, from which day, into what. */
export function useUnitChangeText({ units }: Pick<Organisation, 'units'>): (change: Change) => string {
  const say = useWords(POSTS);
  const { day } = useTimes();
  return (change) => {
    const from = day(change.from);
    if (change.act === 'rename_unit') {
      const known = units.find((u) => u.id === change.unit)?.name ?? change.unit;
      return say('rename_unit', { from, unit: known, name: change.name });
    }
    const all = [...units, ...change.founds];
    const name = (id: string) => all.find((u) => u.id === id)?.name ?? id;
    const listed = (ids: readonly string[]) => ids.map(name).join('、');
    if (change.act === 'merge_units')
      return say('merge_units', { from, units: listed(change.units), into: name(change.into) });
    return say('split_unit', { from, unit: name(change.unit), into: listed(change.into), rest: name(change.rest) });
  };
}
