import { describe, expect, it } from 'vitest';
import type { Plan, Task } from '../../../workflows/rules/plan.ts';
import type { ReportVersion, ReviewInput } from '../../../workflows/rules/review/input.ts';
import { computeReview, contendersOf, type UnitResult } from '../../../workflows/rules/review/review.ts';
import { filedAll, leaf, plan, policy, reviewInput, task, unit } from '../../support/cast.ts';

/** A task of one key ratio that is judged against 100 at once, so that its performance is the value reported. */
const ratio = (id: string, lead: readonly string[], over: Partial<Task> = {}) =>
  task({ id, lead, indicators: [leaf({ id: 'rate', kind: 'ratio', key: true })], ...over });
const reported = (lead: string, id: string, rate: string) => filedAll(lead, id, '2024-Q1', { rate });
const review = (of: Plan, reports: readonly ReportVersion[], over: Partial<ReviewInput> = {}) =>
  computeReview(reviewInput('2024-Q1', { plan: of, reports, ...over })).groups;
const shown = (units: readonly UnitResult[] = []) => units.map((u) => [u.unit, u.score, u.rank, u.complete, u.flag]);

describe('units that cannot be ranked', () => {
  const later = { indicators: [leaf({ kind: 'ratio', key: true, from: '2024-07-01' })] };
  const units = ['wjj', 'slj', 'lyj', 'nyncj'].map((id) => unit(id));
  const of = plan({ units, tasks: [ratio('a', ['slj']), ratio('b', ['nyncj']), ratio('c', ['wjj'], later)] });

  it('come last by id, without score, rank or flag, the rest as computed', () => {
    const [group] = review(of, [...reported('slj', 'a', '80'), ...reported('nyncj', 'b', '90')]);
    expect(shown(group?.units)).toEqual([
      ['nyncj', '90.000000', 1, false, 'blue'],
      ['slj', '80.000000', 2, false, 'yellow'],
      ['lyj', null, null, null, 'none'],
      ['wjj', null, null, null, 'none'],
    ]);
    expect(group?.units[3]?.lines[0]).toMatchObject({
      schedule: '0.000000',
      completion: null,
      performance: null,
      light: 'grey',
    });
  });

  it('have no standing from which anything could follow', () => {
    const [group] = review(of, [...reported('slj', 'a', '80'), ...reported('nyncj', 'b', '90')]);
    expect(group && contendersOf(group).map((c) => c.unit)).toEqual(['nyncj', 'slj']);
  });

  it('leave a group of fewer than two scores without any rank', () => {
    const alone = plan({ tasks: [ratio('a', ['slj'])] });
    const [group] = review(alone, reported('slj', 'a', '100'));
    expect(group?.ranked).toBe(0);
    expect(shown(group?.units)).toEqual([
      ['nyncj', null, null, null, 'none'],
      ['slj', null, null, true, 'none'],
    ]);
    expect(group?.units[1]).toMatchObject({ performance: '100.000000', rule: null });
  });
});

describe('groups', () => {
  const of = plan({
    units: [unit('slj'), unit('nyncj'), unit('hzz', 'places'), unit('wjj', 'support')],
    tasks: [ratio('a', ['slj']), ratio('b', ['nyncj']), ratio('c', ['hzz']), ratio('d', ['wjj'])],
  });

  it('are ranked each by itself, those of the policy only, in its order', () => {
    const ranking = { groups: ['places', 'departments'], ties: 'include' as const };
    const groups = review(of, [], { policy: policy({ ranking }) });
    expect(groups.map((g) => [g.group, g.ranked, g.units.length])).toEqual([
      ['places', 0, 1],
      ['departments', 2, 2],
    ]);
  });
});

describe('equal scores', () => {
  const of = plan({ tasks: [ratio('a', ['slj']), ratio('b', ['nyncj'])] });

  it('share a rank and stand by id', () => {
    const [group] = review(of, [...reported('slj', 'a', '100'), ...reported('nyncj', 'b', '100')]);
    expect(shown(group?.units)).toEqual([
      ['nyncj', '100.000000', 1, true, 'red'],
      ['slj', '100.000000', 1, true, 'red'],
    ]);
  });

  it('are those that are equal once rounded', () => {
    const third = leaf({ id: 'rate', kind: 'ratio', target: { op: '>=', value: '3' } });
    const close = plan({ tasks: [ratio('a', ['slj'], { indicators: [third] }), ratio('b', ['nyncj'])] });
    const [group] = review(close, [...reported('slj', 'a', '1'), ...reported('nyncj', 'b', '33.333333')]);
    expect(group?.units.map((u) => [u.score, u.rank])).toEqual([
      ['33.333333', 1],
      ['33.333333', 1],
    ]);
  });
});
