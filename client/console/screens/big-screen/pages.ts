import type { FlagsOf } from '../../parts/use-flags.ts';

type Unit = FlagsOf['units'][number];
type FlagRule = FlagsOf['policy']['flags'][number];

/** One page of the big screen: what everybody in the hall can read at once. */
export type Page =
  | { readonly kind: 'cover' }
  | { readonly kind: 'flag'; readonly group: string; readonly rule: FlagRule; readonly units: readonly Unit[] }
  | { readonly kind: 'ranking'; readonly group: string; readonly units: readonly Unit[] };

/** How many names, and how many lines of a ranking, are read from the back of a hall. */
const NAMES = 12;
const LINES = 8;
/** Flags from the best to the worst, as their policy ranks them: red is the best in some plans. */
export function bestFirst({ policy }: FlagsOf): FlagRule[] {
  return policy.flags.toSorted((a, b) => BEST_FIRST.indexOf(a.severity) - BEST_FIRST.indexOf(b.severity));
}

const BEST_FIRST = ['best', 'good', 'neutral', 'bad', 'worst'];

/**
 * The pages of the last published review: the cover, then group by group its flags from the best to the worst as the
 * policy calls them, and its ranking.
 */
export function pagesOf(flags: FlagsOf): Page[] {
  const { units, periods } = flags;
  const last = periods.at(-1) ?? '';
  const rules = bestFirst(flags);
  const groups = [...new Set(units.map((u) => u.group))];
  return [
    { kind: 'cover' },
    ...groups.flatMap((group): Page[] => {
      const own = units.filter((u) => u.group === group);
      const flagged = rules.flatMap((rule) =>
        chunks(
          own.filter((u) => u.flags[last]?.flag === rule.flag),
          NAMES,
        ).map((some): Page => ({ kind: 'flag', group, rule, units: some })),
      );
      return [...flagged, ...chunks(own, LINES).map((some): Page => ({ kind: 'ranking', group, units: some }))];
    }),
  ];
}

/** In parts of nearly the same size, none larger than `most`: no page has a single line of its own. */
function chunks<T>(all: readonly T[], most: number): T[][] {
  const parts = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, at) => all.slice(at * size, (at + 1) * size));
}
