import { useShares } from '../../../parts/shares.ts';
import { YEAR_TRY } from '../../../words/evaluation-try.ts';
import { useWords } from '../../../words/use-words.ts';
import { plain, useNames } from '../names.ts';
import type { Annual, Evaluation, GroupYear } from '../use-evaluation.ts';

/** Something that can be tried otherwise: the path by which it is set, what it is called, and as what it stands now. */
export interface Changeable {
  readonly set: string;
  readonly label: string;
  /** What can be chosen for it; empty where a figure is typed. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** What may be typed. */
  readonly told: string;
}

/** What the rules write where there is none of something. */
export const NONE = 'none';

/** Everything of a year's evaluation that can be tried otherwise: its rules first, then what units were given. */
export function useChangeable(evaluation: Evaluation, groups: readonly GroupYear[]): readonly Changeable[] {
  const parts = useParts(evaluation);
  const grades = useGrades(evaluation.annual);
  const units = useUnits(evaluation, groups);
  return [...parts, ...grades, ...units];
}

function useParts({ annual, sources }: Evaluation): readonly Changeable[] {
  const say = useWords(YEAR_TRY);
  const names = useNames({ annual, sources });
  const figure = { choices: [], told: say('try.number') };
  return annual.parts.flatMap((part) => [
    { ...figure, set: `points.${part.id}`, label: say('try.points', { part: part.name, now: plain(part.points) }) },
    { ...figure, set: `at_most.${part.id}`, label: say('try.at_most', { part: part.name, now: plain(part.at_most) }) },
    ...part.sources.map(({ source, weight }) => ({
      ...figure,
      set: `weight.${part.id}.${source}`,
      label: say('try.weight', { part: part.name, source: names.source(source), now: plain(weight) }),
    })),
  ]);
}

function useGrades(annual: Annual): readonly Changeable[] {
  const say = useWords(YEAR_TRY);
  const none = say('none');
  const quota = (most: Annual['grades'][number]['at_most']) => {
    if (most === null) return none;
    return 'units' in most ? String(most.units) : `${Number(most.share) * 100}%`;
  };
  const ties = (['include', 'exclude', 'break'] as const).map((value) => ({ value, label: say(`ties.${value}`) }));
  // The last grade takes everybody who is left.
  const bounded = annual.grades.slice(0, -1).flatMap(({ grade, label, min, at_most: most }) => [
    {
      ...{ set: `min.${grade}`, choices: [], told: say('try.number_none') },
      label: say('try.min', { grade: label, now: min === null ? none : plain(min) }),
    },
    {
      ...{ set: `quota.${grade}`, choices: [], told: say('try.quota_told') },
      label: say('try.quota', { grade: label, now: quota(most) }),
    },
  ]);
  const tied = { set: 'ties', label: say('try.ties', { now: say(`ties.${annual.ties}`) }), choices: ties, told: '' };
  return [...bounded, tied];
}

function useUnits({ annual, sources, version }: Evaluation, groups: readonly GroupYear[]): readonly Changeable[] {
  const say = useWords(YEAR_TRY);
  const names = useNames({ annual, sources });
  const { score } = useShares();
  const used = [...new Set(annual.parts.flatMap((part) => part.sources.map(({ source }) => source)))];
  const vetoes = [
    ...annual.vetoes.map(({ id, name }) => ({ value: id, label: name })),
    { value: NONE, label: say('none') },
  ];
  const typed = { choices: [], told: say('try.number_none') };
  return groups.flatMap(({ units }) =>
    units.flatMap(({ unit, plus, minus }) => {
      const given = version?.snapshot.inputs.find((input) => input.unit === unit)?.sources;
      const of = (name: 'plus' | 'minus', now: string) => ({
        ...{ ...typed, set: `${name}.${unit}` },
        label: say(`try.${name}`, { unit: names.unit(unit), now: score(now) }),
      });
      return [
        ...used.map((source) => ({
          ...{ ...typed, set: `score.${unit}.${source}` },
          label: say(given ? 'try.score_now' : 'try.score', {
            ...{ unit: names.unit(unit), source: names.source(source) },
            now: given?.[source] ? score(given[source]) : say('none'),
          }),
        })),
        of('plus', plus),
        of('minus', minus),
        ...(annual.vetoes.length > 0
          ? [{ set: `veto.${unit}`, label: say('try.veto', { unit: names.unit(unit) }), choices: vetoes, told: '' }]
          : []),
      ];
    }),
  );
}
