import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../workflows/rules/decimal.ts';
import { isLeaf, type Leaf, type LeafKind, type Task } from '../../../workflows/rules/plan.ts';
import type { ReportVersion, ReviewInput } from '../../../workflows/rules/review/input.ts';
import { computeReview, type ReviewResult, type UnitResult } from '../../../workflows/rules/review/review.ts';
import { addDays } from '../../../workflows/rules/time/day.ts';
import { onDay } from '../../../workflows/rules/time/instant.ts';
import { composite, filed, JINYUN, leaf, plan, policy, reviewInput, task, unit } from '../../support/cast.ts';
import { naiveFlags, naiveRanks, type Racer } from '../../support/naive-flags.ts';

const UNITS = ['slj', 'nyncj', 'lyj', 'jtj', 'wjj'];
const KINDS: LeafKind[] = ['cumulative', 'ratio', 'cap', 'milestone', 'benchmark', 'manual', 'zero_event'];
const MONTHS = ['2024-01', '2024-02', '2024-03'];

type Draw = fc.GeneratorValue;

function someLeaf(g: Draw, id: string): Leaf {
  const kind = g(fc.constantFrom, ...KINDS);
  const due = g(fc.constantFrom, '2024-03-31', '2024-12-31');
  const target = kind === 'cap' ? { op: '<=' as const, value: '30' } : { op: '>=' as const, value: '60' };
  const weight = String(g(fc.integer, { min: 1, max: 2 }));
  return leaf({ id, kind, due, weight, key: g(fc.boolean), ...(leaf({ kind }).target ? { target } : {}) });
}

function someTask(g: Draw, id: string): Task {
  const lead = g(fc.subarray, UNITS, { maxLength: 2 });
  const leaves = ['a', 'b', 'c'].slice(0, g(fc.integer, { min: 1, max: 3 })).map((name) => someLeaf(g, name));
  const joined = leaves.length > 2 && g(fc.boolean);
  const goal = composite(g(fc.constantFrom, 'all_of' as const, 'any_of' as const), ['a', 'c'], { key: true });
  return task({ id, lead, indicators: joined ? [...leaves, goal] : leaves });
}

function someValue(g: Draw, { kind }: Leaf): string {
  if (g(fc.integer, { min: 0, max: 5 }) === 0) return '';
  if (kind === 'milestone') return g(fc.constantFrom, '2024-01-15', '2024-03-31');
  if (kind === 'benchmark') return String(g(fc.boolean));
  if (kind === 'manual') return g(fc.constantFrom, '0', '0.5', '1');
  return kind === 'zero_event' ? '0' : g(fc.constantFrom, '0', '15', '30', '60', '62.5');
}

/** The versions of one report: none, one, or two, some late, some returned. */
function someVersions(g: Draw, of: Task, lead: string, month: string): ReportVersion[] {
  const count = g(fc.constantFrom, 0, 1, 1, 2);
  return Array.from({ length: count }, (_, i) => {
    const values = Object.fromEntries(of.indicators.filter(isLeaf).map((l) => [l.id, someValue(g, l)]));
    const receivedAt = onDay(addDays(`${month}-28`, g(fc.integer, { min: 3, max: 9 }) + i), '10:00');
    const returnedAt = g(fc.boolean) && i === 0 ? onDay(addDays(receivedAt.slice(0, 10), 1), '11:00') : null;
    return filed(lead, of.id, month, values, { version: i + 1, receivedAt, returnedAt });
  });
}

/** Five units, up to seven tasks, a quarter of reports and any policy: a review with many ties in it. */
function someReview(g: Draw): ReviewInput {
  const tasks = Array.from({ length: g(fc.integer, { min: 2, max: 7 }) }, (_, i) => someTask(g, `task-${i}`));
  const reports = tasks.flatMap((t) => t.lead.flatMap((l) => MONTHS.flatMap((m) => someVersions(g, t, l, m))));
  const rules = policy({
    ranking: {
      groups: ['departments'],
      ties: g(fc.constantFrom, 'include' as const, 'exclude' as const, 'break' as const),
    },
    reporting: { ...JINYUN.reporting, missing: g(fc.constantFrom, 'zero' as const, 'carry' as const) },
    scoring: { ...JINYUN.scoring, lead_credit: g(fc.constantFrom, 'full' as const, 'equal' as const) },
  });
  return reviewInput('2024-Q1', { plan: plan({ units: UNITS.map((u) => unit(u)), tasks }), policy: rules, reports });
}

function shuffled(g: Draw, input: ReviewInput): ReviewInput {
  const mix = <T>(list: readonly T[]): T[] => g(() => fc.shuffledSubarray([...list], { minLength: list.length }));
  const { units, people, tasks } = input.plan;
  const mixed = { ...input.plan, units: mix(units), people: mix(people), tasks: mix(tasks) };
  return { ...input, plan: mixed, reports: mix(input.reports) };
}

/** A result without the order of tasks, which is that of the plan. */
function unordered(result: ReviewResult) {
  const byTask = <T extends { readonly task: string | null }>(list: readonly T[]) =>
    list.toSorted((a, b) => ((a.task ?? '') < (b.task ?? '') ? -1 : (a.task ?? '') > (b.task ?? '') ? 1 : 0));
  return result.groups.map((g) => g.units.map((u) => ({ ...u, lines: byTask(u.lines), deducted: byTask(u.deducted) })));
}

function racer({ unit, score, complete, keyShare, ledTasks }: UnitResult): Racer[] {
  const share = exact(keyShare);
  return score === null ? [] : [{ unit, score, complete, keys: [Number(share.n), Number(share.d)], ledTasks }];
}

describe('a review of any quarter', () => {
  it('does not depend on the order of units, people, tasks or reports', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const input = someReview(g);
        expect(unordered(computeReview(shuffled(g, input)))).toEqual(unordered(computeReview(input)));
      }),
      { seed: 20240408, numRuns: 150 },
    );
  });

  it('gives the ranks and flags that a plainer statement of the rules gives for its scores', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const input = someReview(g);
        const units = computeReview(input).groups[0]?.units ?? [];
        const racers = units.flatMap(racer);
        const [ranks, flags] = [naiveRanks(racers), naiveFlags(racers, input.policy.flags, input.policy.ranking.ties)];
        const expected = units.map((u) => [u.unit, ranks.get(u.unit) ?? null, flags.get(u.unit) ?? 'none']);
        expect(units.map((u) => [u.unit, u.rank, u.flag])).toEqual(expected);
      }),
      { seed: 20240408, numRuns: 150 },
    );
  });
});
