import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualScore } from '../../../workflows/rules/evaluation/annual-score.ts';
import { evaluateYear } from '../../../workflows/rules/evaluation/evaluate-year.ts';
import { type Candidate, gradesOf } from '../../../workflows/rules/evaluation/grades.ts';
import type { Ties } from '../../../workflows/rules/ties.ts';
import { ANNUAL, GRADES, year } from '../../support/annual.ts';

const score = (over: Parameters<typeof year>[1], annual = ANNUAL) => annualScore(annual, year('slj', over));

describe('an annual score', () => {
  it('is the points of its parts, each from its sources by their weights', () => {
    expect(score({ sources: { progress: '90', mutual: '80', panel: '50' } })).toEqual({
      score: '84.000000',
      parts: [
        { part: 'progress', points: '63.000000' },
        { part: 'ratings', points: '21.000000' },
      ],
      plus: '0.000000',
      minus: '0.000000',
    });
  });

  it('has no part above its cap', () => {
    expect(score({ sources: { progress: '120', mutual: '100', panel: '100' } }).parts.map((p) => p.points)).toEqual([
      '75.000000',
      '30.000000',
    ]);
  });

  it('leaves out a source or a part without a score, the rest weighing more, or counts it as nothing', () => {
    const some = { sources: { progress: '90', mutual: '80', panel: null } };
    expect(score(some).score).toBe('87.000000');
    const none = { sources: { progress: '90', mutual: null, panel: null } };
    expect(score(none).score).toBe('90.000000');
    expect(score(none, { ...ANNUAL, unscored: 'zero' }).score).toBe('63.000000');
    const [progress, ratings] = ANNUAL.parts;
    const parts = progress && ratings ? [progress, { ...ratings, unscored: 'zero' as const }] : [];
    expect(score(some, { ...ANNUAL, parts }).score).toBe('79.000000');
  });

  it('adds and takes items up to their caps, and never falls below zero', () => {
    const items = { plus: ['3', '4'], minus: ['1.5'] };
    expect(score({ sources: { progress: '80', mutual: null, panel: null }, ...items })).toMatchObject({
      score: '83.500000',
      plus: '5.000000',
      minus: '1.500000',
    });
    expect(score({ sources: { progress: '0', mutual: null, panel: null }, minus: ['5'] }).score).toBe('0.000000');
  });

  it('is none where nothing was scored, whatever the items', () => {
    expect(score({ sources: {}, plus: ['5'] }).score).toBeNull();
  });
});

describe('grades', () => {
  const graded = (ties: Ties, ...scores: (number | [number, string])[]) => {
    const group = scores.map((s, i): Candidate => {
      const [given, notAbove] = Array.isArray(s) ? s : [s, null];
      return { unit: `u${i}`, score: `${given}.000000`, parts: ['1'], notAbove };
    });
    return gradesOf(GRADES, ties, group).map((g) => g.grade.slice(0, 1));
  };

  it('take at most a share of the group, rounded down', () => {
    expect(graded('include', 99, 98, 97, 96, 95, 70)).toEqual(['e', 'g', 'g', 'g', 'g', 'p']);
    expect(graded('include', 99, 98, 97, 96)).toEqual(['g', 'g', 'g', 'g']);
  });

  it('at a tie on the edge take all, none, or by the parts and then the id', () => {
    const tied = [95, 95, 85, 85, 70] as const;
    expect(graded('include', ...tied)).toEqual(['e', 'e', 'g', 'g', 'p']);
    expect(graded('exclude', ...tied)).toEqual(['g', 'g', 'g', 'g', 'p']);
    expect(graded('break', ...tied)).toEqual(['e', 'g', 'g', 'g', 'p']);
  });

  it('are no better than a veto leaves, and its place goes to the next', () => {
    expect(graded('include', [99, 'pass'], 95, 85, 85, 70)).toEqual(['p', 'e', 'g', 'g', 'p']);
  });

  it('say why there is no better one', () => {
    const group = ['99', '95', '70'].map(
      (s, i): Candidate => ({ unit: `u${i}`, score: s, parts: [], notAbove: i === 0 ? 'pass' : null }),
    );
    expect(
      gradesOf(GRADES, 'include', group).map((g) => g.missed.map((m) => `${m.grade} ${m.because} ${m.limit}`)),
    ).toEqual([
      ['excellent veto pass', 'good veto pass'],
      ['excellent quota 0'],
      ['excellent below 90', 'good below 80'],
    ]);
  });

  /** Said a second time: go down the whole list of units, best first, and hand out the grades as places last. */
  function handedOut(group: readonly Candidate[], ties: 'include' | 'exclude'): Record<string, string> {
    const left = new Map(group.map((c) => [c.unit, c]));
    const given: Record<string, string> = {};
    for (const [place, rule] of GRADES.entries()) {
      const share = rule.at_most && 'share' in rule.at_most ? Number(rule.at_most.share) : null;
      let places = share === null ? group.length : Math.floor((Math.round(share * 100) * group.length) / 100);
      const able = [...left.values()].filter(
        (c) => Number(c.score) >= Number(rule.min ?? 0) && GRADES.findIndex((g) => g.grade === c.notAbove) <= place,
      );
      for (const points of [...new Set(able.map((c) => Number(c.score)))].sort((a, b) => b - a)) {
        const level = able.filter((c) => Number(c.score) === points);
        if (places <= 0 || (ties === 'exclude' && level.length > places)) break;
        for (const c of level) {
          given[c.unit] = rule.grade;
          left.delete(c.unit);
        }
        places -= level.length;
      }
    }
    return given;
  }

  const candidate = fc.record({
    score: fc.integer({ min: 75, max: 100 }).map(String),
    notAbove: fc.constantFrom(null, null, 'good', 'pass'),
  });
  const groups = fc
    .array(candidate, { maxLength: 15 })
    .map((all) => all.map((c, i): Candidate => ({ ...c, unit: `u${i}`, parts: [] })));

  it('are those handed out place by place, whatever the order of input', () => {
    fc.assert(
      fc.property(groups, fc.constantFrom('include' as const, 'exclude' as const), (group, ties) => {
        const given = (all: readonly Candidate[]) =>
          Object.fromEntries(gradesOf(GRADES, ties, all).map((g) => [g.unit, g.grade]));
        expect(given(group)).toEqual(handedOut(group, ties));
        expect(given(group.toReversed())).toEqual(given(group));
      }),
    );
  });

  it('broken ties fill a quota exactly, and never depend on the order of input', () => {
    fc.assert(
      fc.property(groups, (group) => {
        const grades = gradesOf(GRADES, 'break', group);
        const able = group.filter((c) => Number(c.score) >= 90 && c.notAbove === null).length;
        const excellent = grades.filter((g) => g.grade === 'excellent').length;
        expect(excellent).toBe(Math.min(able, Math.floor(group.length / 5)));
        const again = gradesOf(GRADES, 'break', group.toReversed());
        expect(again.toReversed()).toEqual(grades);
      }),
    );
  });
});

describe('a year', () => {
  it('ranks and grades each group by itself; who has no score is not evaluated', () => {
    const only = (progress: string | null) => ({ sources: { progress } });
    const inputs = [
      year('a', only('70')),
      year('b', only('95')),
      year('c', only('95')),
      year('d', only(null)),
      year('p', { ...only('60'), group: 'places' }),
    ];
    const [departments, places] = evaluateYear({ ...ANNUAL, groups: ['departments', 'places'] }, inputs);
    expect(departments?.units.map((u) => `${u.rank} ${u.unit} ${u.grade}`)).toEqual([
      '1 b good',
      '1 c good',
      '3 a pass',
      'null d null',
    ]);
    expect(places?.units.map((u) => `${u.rank} ${u.unit} ${u.grade}`)).toEqual(['1 p pass']);
  });
});
