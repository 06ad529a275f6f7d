import type { YearInput } from './annual-score.ts';
import type { GroupYear, UnitYear } from './evaluate-year.ts';
import type { Annual, GradeRule, Part } from './evaluation.ts';
import type { Missed } from './grades.ts';

/** One thing to be tried: a path and what stands there instead, as `points.ratings` = `40`. */
export interface Change {
  readonly set: string;
  readonly to: string;
}

/** An annual evaluation and what it is computed from. */
export interface Assumed {
  readonly annual: Annual;
  readonly inputs: readonly YearInput[];
}

const NUMBER = /^[0-9]{1,9}(\.[0-9]{1,6})?$/;
const NONE = 'none';

/**
 * The evaluation with one change: `points.PART`, `at_most.PART`, `weight.PART.SOURCE`, `min.GRADE`, `quota.GRADE`
 * (`3`, `20%`, `none`), `ties`, `score.UNIT.SOURCE` (or `none`), `plus.UNIT`, `minus.UNIT`, `veto.UNIT` (an id, or
 * `none`). Null when there is nothing of that name or it cannot be that.
 */
export function withChange({ annual, inputs }: Assumed, { set, to }: Change): Assumed | null {
  const [what = '', one = '', two = ''] = set.split('.');
  const positive = NUMBER.test(to) && /[1-9]/.test(to);
  switch (what) {
    case 'points':
      return positive ? inPart({ annual, inputs }, one, (p) => ({ ...p, points: to, at_most: capOf(p, to) })) : null;
    case 'at_most':
      return positive ? inPart({ annual, inputs }, one, (p) => ({ ...p, at_most: to })) : null;
    case 'weight':
      return positive ? inPart({ annual, inputs }, one, (p) => weighing(p, two, to)) : null;
    case 'min':
      return to === NONE || NUMBER.test(to)
        ? inGrade({ annual, inputs }, one, (g) => ({ ...g, min: to === NONE ? null : to }))
        : null;
    case 'quota':
      return quotaOf(to) === undefined
        ? null
        : inGrade({ annual, inputs }, one, (g) => ({ ...g, at_most: quotaOf(to) ?? null }));
    case 'ties':
      return to === 'include' || to === 'exclude' || to === 'break'
        ? { annual: { ...annual, ties: to }, inputs }
        : null;
    default:
      return forUnit({ annual, inputs }, { what, unit: one, source: two, to });
  }
}

/** A cap that was the full points stays the full points. */
function capOf(part: Part, points: string): string {
  return part.at_most === part.points ? points : part.at_most;
}

function inPart(assumed: Assumed, id: string, change: (part: Part) => Part | null): Assumed | null {
  const parts = assumed.annual.parts.map((p) => (p.id === id ? change(p) : p));
  const known = assumed.annual.parts.some((p) => p.id === id);
  if (!known || parts.includes(null)) return null;
  return { ...assumed, annual: { ...assumed.annual, parts: parts.filter((p): p is Part => p !== null) } };
}

function weighing(part: Part, source: string, weight: string): Part | null {
  if (!part.sources.some((s) => s.source === source)) return null;
  return { ...part, sources: part.sources.map((s) => (s.source === source ? { ...s, weight } : s)) };
}

function inGrade(assumed: Assumed, id: string, change: (grade: GradeRule) => GradeRule): Assumed | null {
  const { grades } = assumed.annual;
  // The last grade takes everybody who is left; with a bound or a quota somebody would have none.
  if (!grades.slice(0, -1).some((g) => g.grade === id)) return null;
  return { ...assumed, annual: { ...assumed.annual, grades: grades.map((g) => (g.grade === id ? change(g) : g)) } };
}

function quotaOf(text: string): GradeRule['at_most'] | undefined {
  if (text === NONE) return null;
  const share = /^([0-9]{1,2}|100)%$/.exec(text)?.[1];
  if (share !== undefined) return { share: (Number(share) / 100).toFixed(2) };
  return /^[0-9]{1,3}$/.test(text) ? { units: Number(text) } : undefined;
}

interface ForUnit {
  readonly what: string;
  readonly unit: string;
  readonly source: string;
  readonly to: string;
}

function forUnit({ annual, inputs }: Assumed, { what, unit, source, to }: ForUnit): Assumed | null {
  const known = inputs.find((i) => i.unit === unit);
  if (!known || (what !== 'veto' && to !== NONE && !NUMBER.test(to))) return null;
  const given = to === NONE ? [] : [to];
  const change = (): YearInput | null => {
    if (what === 'plus') return { ...known, plus: given };
    if (what === 'minus') return { ...known, minus: given };
    if (what === 'veto')
      return given.every((id) => annual.vetoes.some((v) => v.id === id)) ? { ...known, vetoes: given } : null;
    const used = annual.parts.some((p) => p.sources.some((s) => s.source === source));
    if (what !== 'score' || !used) return null;
    return { ...known, sources: { ...known.sources, [source]: to === NONE ? null : to } };
  };
  const changed = change();
  return changed && { annual, inputs: inputs.map((i) => (i.unit === unit ? changed : i)) };
}

/** A unit whose year comes out otherwise, and what decided it: what it missed before, or what it misses now. */
export interface YearDifference {
  readonly unit: string;
  readonly group: string;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly why: (Missed & { readonly side: 'before' | 'after' }) | null;
}

/** What a year came to. */
interface Outcome {
  readonly score: string | null;
  readonly rank: number | null;
  readonly grade: string | null;
}

/** The units whose score, rank or grade differ between two evaluations of one year, in the order of the second. */
export function yearDifferences(before: readonly GroupYear[], after: readonly GroupYear[]): YearDifference[] {
  const known = new Map(before.flatMap((g) => g.units.map((u) => [u.unit, u])));
  return after.flatMap(({ group, units }) =>
    units.flatMap((now): YearDifference[] => {
      const was = known.get(now.unit);
      if (!was || JSON.stringify(outcome(was)) === JSON.stringify(outcome(now))) return [];
      return [{ unit: now.unit, group, before: outcome(was), after: outcome(now), why: whyOf(was, now) }];
    }),
  );
}

function outcome({ score, rank, grade }: UnitYear): Outcome {
  return { score, rank, grade };
}

function whyOf(was: UnitYear, now: UnitYear): YearDifference['why'] {
  if (was.grade === now.grade) return null;
  const lost = now.missed.find((m) => m.grade === was.grade);
  if (lost) return { ...lost, side: 'after' };
  const gained = was.missed.find((m) => m.grade === now.grade);
  return gained ? { ...gained, side: 'before' } : null;
}
