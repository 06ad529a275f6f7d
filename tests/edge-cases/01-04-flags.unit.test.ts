import { describe, expect, it } from 'vitest';
import type { Ties } from '../../workflows/rules/policy.ts';
import { consequencesFor } from '../../workflows/rules/review/consequences.ts';
import type { PastFlag } from '../../workflows/rules/review/input.ts';
import { computeReview, contendersOf } from '../../workflows/rules/review/review.ts';
import { cn } from '../support/calendar.ts';
import { filedAll, JINYUN, leaf, plan, policy, reviewInput, task, unit } from '../support/cast.ts';
import { departments, flagsOf, reviewed } from '../support/departments.ts';

const times = (flag: string, flags: readonly string[]) => flags.filter((f) => f === flag).length;
const BOTTOM = policy().flags.map((rule) => ({ ...rule }));

describe('case 1: a tie at rank 3', () => {
  const tied = departments([95, 92, 90, 90, 80, 70]);

  it.each<[Ties, number]>([
    ['include', 4],
    ['exclude', 2],
    ['break', 3],
  ])('is decided as the policy says: %s gives %i red flags', (ties, red) => {
    const flags = flagsOf(tied, { ranking: { ...JINYUN.ranking, ties } });
    expect(times('red', flags)).toBe(red);
  });

  it('leaves the shown rank the competition rank, whatever decides it', () => {
    const ranks = (ties: Ties) => reviewed(tied, { ranking: { ...JINYUN.ranking, ties } }).map((u) => u.rank);
    expect(ranks('break')).toEqual([1, 2, 3, 3, 5, 6]);
    expect(ranks('include')).toEqual(ranks('break'));
  });

  it('at the bottom is decided in the same way', () => {
    const six = departments([99, 92, 90, 70, 70, 60], [true, true, true, false, false, false]);
    const yellow = (ties: Ties) =>
      times('yellow', flagsOf(six, { ranking: { ...JINYUN.ranking, ties }, flags: BOTTOM }));
    expect([yellow('include'), yellow('exclude')]).toEqual([3, 3]);
    const four = departments([99, 92, 80, 70, 70, 70], [true, true, false, false, false, false]);
    const bottomTwo = [{ ...JINYUN.flags[1], when: { complete: false, rank: { bottom: 2 } } }] as typeof JINYUN.flags;
    const two = (ties: Ties) =>
      times('yellow', flagsOf(four, { ranking: { ...JINYUN.ranking, ties }, flags: bottomTwo }));
    expect([two('include'), two('exclude'), two('break')]).toEqual([3, 0, 2]);
  });

  it('comes out the same whatever the order of the input', () => {
    const input = reviewInput('2024-Q1', { plan: plan({ units: ['a', 'b', 'c', 'd'].map((id) => unit(id)) }) });
    const turned = { ...input, plan: { ...input.plan, units: input.plan.units.toReversed() } };
    expect(computeReview(turned)).toEqual(computeReview(input));
  });
});

describe('case 2: a group so small that top 3 and bottom 3 overlap', () => {
  it('of five gives at most two of each, of three at most one', () => {
    expect(flagsOf(departments([95, 92, 90, 80, 70]))).toEqual(['red', 'red', 'blue', 'blue', 'blue']);
    expect(times('red', flagsOf(departments([95, 92, 90])))).toBe(1);
    expect(flagsOf(departments([95, 92, 90], [true, false, false]))).toEqual(['red', 'blue', 'yellow']);
  });

  it('of one ranks nobody', () => {
    expect(reviewed(departments([95]))).toMatchObject([{ rank: null, score: null, flag: 'none' }]);
  });

  it('in which all are complete gives no yellow flag', () => {
    expect(times('yellow', flagsOf(departments([95, 92, 90, 88, 80, 75, 70, 60])))).toBe(0);
  });
});

describe('case 3: among the top 3 but unfinished, among the bottom 3 but complete', () => {
  const EIGHT = departments([95, 92, 90, 88, 80, 75, 70, 60], [true, true, false, true, true, false, false, false]);
  const [red = JINYUN.flags[0], ...others] = JINYUN.flags;

  it('is blue, and nobody moves up to the third red flag', () => {
    expect(flagsOf(EIGHT)).toEqual(['red', 'red', 'blue', 'blue', 'blue', 'yellow', 'yellow', 'yellow']);
  });

  it('unless the policy counts only the complete ones', () => {
    const flags = [{ ...red, when: { ...red?.when, pool: 'complete' } }, ...others] as typeof JINYUN.flags;
    expect(flagsOf(EIGHT, { flags })).toEqual(['red', 'red', 'blue', 'red', 'blue', 'yellow', 'yellow', 'yellow']);
  });

  it('at the bottom but complete is blue', () => {
    const last = departments([95, 92, 90, 88, 80, 75], [true, true, true, false, false, true]);
    expect(flagsOf(last).at(-1)).toBe('blue');
  });
});

describe('case 4: a unit of which nothing, or no key indicator, is due', () => {
  const units = ['slj', 'nyncj', 'lyj'].map((id) => unit(id));
  const ratio = leaf({ id: 'rate', kind: 'ratio', key: true });
  const due = (lead: string, key: boolean) => task({ id: `${lead}-t`, lead: [lead], indicators: [{ ...ratio, key }] });
  const later = task({ id: 'lyj-t', lead: ['lyj'], indicators: [leaf({ kind: 'milestone', key: true })] });
  const reports = ['slj', 'nyncj'].flatMap((id) => filedAll(id, `${id}-t`, '2024-Q1', { rate: '100' }));
  const review = (tasks: readonly ReturnType<typeof task>[]) =>
    computeReview(reviewInput('2024-Q1', { plan: plan({ units, tasks }), reports })).groups[0];
  const find = (group: ReturnType<typeof review>, id: string) => group?.units.find((u) => u.unit === id);

  it('with nothing due is not ranked and has no flag (assessment-rules §5)', () => {
    const group = review([due('slj', true), due('nyncj', true), later]);
    expect(group?.ranked).toBe(2);
    expect(find(group, 'lyj')).toMatchObject({ rank: null, score: null, complete: null, flag: 'none' });
  });

  it('with something due but no key indicator is ranked, and no rule on completeness applies to it', () => {
    const group = review([due('slj', true), due('nyncj', false), later]);
    expect(find(group, 'nyncj')).toMatchObject({ rank: 1, complete: null, flag: 'blue' });
  });

  it('neither breaks nor lengthens a streak, over the turn of the year and whatever the policy’s version', () => {
    const yellow = (period: string): PastFlag => ({ unit: 'slj', period, flag: 'yellow', ranked: true });
    const unranked = (period: string): PastFlag => ({ unit: 'slj', period, flag: 'none', ranked: false });
    const group = contendersOf(review([due('slj', true), due('nyncj', true)]) ?? { group: '', ranked: 0, units: [] });
    const contender = group.find((c) => c.unit === 'slj');
    if (!contender) throw new Error('not ranked');
    const standing = { contender, group, flag: 'yellow' };
    const kinds = (past: PastFlag[], version = 1) =>
      consequencesFor(standing, '2024-Q1', past, policy({ version }), cn, '2024-04-19').map((c) => c.kind);
    expect(kinds([yellow('2023-Q3'), unranked('2023-Q4')], 2)).toContain('supervision_notice');
    expect(kinds([unranked('2023-Q3'), unranked('2023-Q4')])).not.toContain('supervision_notice');
  });
});
