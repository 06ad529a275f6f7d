import { useUnitName } from '../../parts/use-unit-name.ts';
import { EVALUATION } from '../../words/evaluation.ts';
import { useWords } from '../../words/use-words.ts';
import type { Annual, Evaluation, UnitYear } from './use-evaluation.ts';

/** The names of what an evaluation speaks of: nobody reads an id where there is a name. */
export function useNames({ annual, sources }: { readonly annual: Annual; readonly sources: Evaluation['sources'] }) {
  const say = useWords(EVALUATION);
  const unit = useUnitName();
  const gradeOf = (id: string) => annual.grades.find((g) => g.grade === id)?.label ?? id;
  return {
    unit,
    source: (id: string) => sources.find((s) => s.id === id)?.name ?? id,
    veto: (id: string | null) => annual.vetoes.find((v) => v.id === id)?.name ?? id ?? '',
    use: (id: string) => annual.uses.find((u) => u.id === id)?.name ?? id,
    grade: (id: string | null) => (id === null ? say('not_evaluated') : gradeOf(id)),
    missed: ({ grade, because, limit }: UnitYear['missed'][number]) =>
      say(`missed.${because}`, { grade: gradeOf(grade), limit: because === 'veto' ? gradeOf(limit) : plain(limit) }),
  };
}

/** A figure without zeros that say nothing. */
export function plain(figure: string): string {
  return String(Number(figure));
}
