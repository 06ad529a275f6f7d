import { exact } from '../decimal.ts';
import { compareText } from '../time/code-point.ts';
import { type AnnualScore, annualScore, type YearInput } from './annual-score.ts';
import type { Annual } from './evaluation.ts';
import { gradesOf, type Missed } from './grades.ts';

/** A unit's year: its score, competition rank and grade within its group, and why it has no better one. */
export interface UnitYear extends AnnualScore {
  readonly unit: string;
  readonly rank: number | null;
  /** Null: not evaluated (不参评), because nothing gave it a score. */
  readonly grade: string | null;
  readonly missed: readonly Missed[];
  readonly vetoes: readonly string[];
}

export interface GroupYear {
  readonly group: string;
  readonly units: readonly UnitYear[];
}

/** The year of every unit, group by group: by rank, then id; those without a score last. */
export function evaluateYear(annual: Annual, inputs: readonly YearInput[]): GroupYear[] {
  return annual.groups.map((group) => {
    const scored = inputs
      .filter((input) => input.group === group)
      .map((input) => ({ input, ...annualScore(annual, input) }));
    const ranked = scored.flatMap(({ input, score, parts }) =>
      score === null
        ? []
        : [{ unit: input.unit, score, parts: parts.map((p) => p.points ?? '0'), notAbove: ceiling(annual, input) }],
    );
    const grades = new Map(gradesOf(annual.grades, annual.ties, ranked).map((g) => [g.unit, g]));
    const units = scored.map(({ input: { unit, vetoes }, ...score }): UnitYear => {
      const better = ranked.filter((r) => score.score !== null && exact(r.score).compare(exact(score.score)) > 0);
      const graded = grades.get(unit);
      const rank = score.score === null ? null : better.length + 1;
      return { unit, ...score, rank, grade: graded?.grade ?? null, missed: graded?.missed ?? [], vetoes };
    });
    return { group, units: units.toSorted(compareYears) };
  });
}

/** The best grade that a unit's vetoes leave it: the worst of those they name. */
function ceiling({ vetoes, grades }: Annual, input: YearInput): string | null {
  const named = vetoes.filter((v) => input.vetoes.includes(v.id)).map((v) => v.not_above);
  return grades.filter((g) => named.includes(g.grade)).at(-1)?.grade ?? null;
}

function compareYears(a: UnitYear, b: UnitYear): number {
  return (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || compareText(a.unit, b.unit);
}
