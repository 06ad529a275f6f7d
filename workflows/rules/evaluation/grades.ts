import { exact } from '../decimal.ts';
import type { Ties } from '../ties.ts';
import { compareText } from '../time/code-point.ts';
import type { GradeRule } from './evaluation.ts';

/** A unit that is graded within its group. `parts` break ties in the policy's order; `notAbove`: the best grade a veto leaves. */
export interface Candidate {
  readonly unit: string;
  readonly score: string;
  readonly parts: readonly string[];
  readonly notAbove: string | null;
}

/** Why a unit did not get a better grade: a veto, a score below the bound, or a quota that others filled. */
export interface Missed {
  readonly grade: string;
  readonly because: 'veto' | 'below' | 'quota';
  /** The bound, or the number of places. */
  readonly limit: string;
}

export interface Graded {
  readonly unit: string;
  readonly grade: string;
  readonly missed: readonly Missed[];
}

/**
 * The grade of each unit of a group: the first, best first, that no veto bars, whose bound the score reaches and whose
 * quota has a place. A quota is a share of the group's scored units, rounded down, or a number; ties at its edge by the
 * policy. The order of input is nothing.
 */
export function gradesOf(rules: readonly GradeRule[], ties: Ties, group: readonly Candidate[]): Graded[] {
  const missed = new Map<string, Missed[]>(group.map((c) => [c.unit, []]));
  const given = new Map<string, string>();
  rules.forEach((rule, place) => {
    const open = group.filter((c) => !given.has(c.unit));
    const reason = (c: Candidate): Missed | null => {
      const best = rules.findIndex((r) => r.grade === c.notAbove);
      if (best > place) return { grade: rule.grade, because: 'veto', limit: c.notAbove ?? '' };
      const below = rule.min !== null && exact(c.score).compare(exact(rule.min)) < 0;
      return below ? { grade: rule.grade, because: 'below', limit: rule.min ?? '' } : null;
    };
    const able = open.filter((c) => reason(c) === null);
    const places = placesOf(rule, group.length);
    for (const c of open) {
      const why = reason(c) ?? (hasPlace(c, able, places, ties) ? null : full(rule, places));
      if (why) missed.get(c.unit)?.push(why);
      else given.set(c.unit, rule.grade);
    }
  });
  return group.map(({ unit }) => ({ unit, grade: given.get(unit) ?? '', missed: missed.get(unit) ?? [] }));
}

/** How many of a group of `units` may have a grade; null: any number. */
export function placesOf({ at_most: quota }: GradeRule, units: number): number | null {
  if (quota === null) return null;
  return 'units' in quota ? quota.units : exact(quota.share).mul(units).floor().valueOf();
}

function full({ grade }: GradeRule, places: number | null): Missed {
  return { grade, because: 'quota', limit: String(places) };
}

function hasPlace(one: Candidate, able: readonly Candidate[], places: number | null, ties: Ties): boolean {
  if (places === null) return true;
  const above = (other: Candidate) => exact(other.score).compare(exact(one.score));
  if (ties === 'include') return able.filter((other) => above(other) > 0).length < places;
  if (ties === 'exclude') return able.filter((other) => above(other) >= 0).length <= places;
  return able.filter((other) => compareBroken(other, one) < 0).length < places;
}

/** Order for `ties: break`: score, the points of each part in turn, highest first, then unit id. */
function compareBroken(a: Candidate, b: Candidate): number {
  const byScore = exact(b.score).compare(exact(a.score));
  if (byScore !== 0) return byScore;
  const parts = a.parts
    .map((points, i) => exact(b.parts[i] ?? '0').compare(exact(points)))
    .find((order) => order !== 0);
  return parts ?? compareText(a.unit, b.unit);
}
