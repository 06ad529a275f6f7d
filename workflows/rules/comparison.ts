import type { State } from './indicator/outcome.ts';

/** What is compared of a unit: its indicators as they stand, its problems, and what others took over from it. */
export interface ComparedFacts {
  readonly standings: readonly {
    readonly unit: string;
    readonly top: boolean;
    readonly state: State;
    readonly complete: boolean;
  }[];
  readonly problems: readonly { readonly unit: string; readonly closed: boolean; readonly cameBack: boolean }[];
  readonly visits: readonly { readonly unit: string; readonly learned: readonly string[] }[];
}

/** One unit in the comparison: counts, so that each share can be told from them. */
export interface ComparedUnit {
  readonly unit: string;
  /** 比序时进度: indicators that are due, and those that reached their schedule. */
  readonly due: number;
  readonly reached: number;
  /** 比问题销号: problems, those that were closed, and those of them that came back. */
  readonly problems: number;
  readonly closed: number;
  readonly cameBack: number;
  /** 比经验推广: what visits found worth taking over. */
  readonly shared: number;
}

/**
 * Units side by side (三比: 比序时进度、比问题销号、比经验推广; 004 附件8 三): whoever has the larger part of its indicators on
 * schedule first, then the larger part of its problems closed, then more that others take over.
 */
export function compareUnits(units: readonly string[], facts: ComparedFacts): ComparedUnit[] {
  return units
    .map((unit) => comparedUnit(unit, facts))
    .toSorted(
      (a, b) =>
        byShare([b.reached, b.due], [a.reached, a.due]) ||
        byShare([b.closed, b.problems], [a.closed, a.problems]) ||
        b.shared - a.shared,
    );
}

function comparedUnit(unit: string, { standings, problems, visits }: ComparedFacts): ComparedUnit {
  const lines = standings.filter((s) => s.unit === unit && s.top && s.state !== 'not_due');
  const cases = problems.filter((p) => p.unit === unit);
  return {
    unit,
    due: lines.length,
    reached: lines.filter((l) => l.complete).length,
    problems: cases.length,
    closed: cases.filter((p) => p.closed).length,
    cameBack: cases.filter((p) => p.cameBack).length,
    shared: visits.filter((v) => v.unit === unit).reduce((sum, v) => sum + v.learned.length, 0),
  };
}

/** Shares compared exactly; of nothing, everything is done. */
function byShare(a: readonly [number, number], b: readonly [number, number]): number {
  const [done, of] = a[1] === 0 ? [1, 1] : a;
  const [other, all] = b[1] === 0 ? [1, 1] : b;
  return done * all - other * of;
}
