import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, six } from '../../../workflows/rules/decimal.ts';
import { type Ballot, missingRaters, type Rater } from '../../../workflows/rules/evaluation/round.ts';
import { roundResult } from '../../../workflows/rules/evaluation/round-result.ts';
import type { RatedSource } from '../../../workflows/rules/evaluation/source.ts';
import { trimmedMean } from '../../../workflows/rules/evaluation/trimmed-mean.ts';
import { weightedMean } from '../../../workflows/rules/evaluation/weighted.ts';
import { ballot, MUTUAL, PANEL, WORK } from '../../support/rating.ts';

const mean = (ratings: readonly number[], trim: number) => {
  const found = trimmedMean(
    ratings.map((r) => exact(String(r))),
    trim,
  );
  return found && six(found);
};

describe('the trimmed mean', () => {
  it.each([
    [[7], 0, '7.000000'],
    [[9, 6, 10, 8], 1, '8.500000'],
    [[10, 10, 1, 1, 4], 1, '5.000000'],
    [[1, 2, 3, 4, 100], 2, '3.000000'],
    [[1, 1, 2], 0, '1.333333'],
    [[1, 2], 1, undefined],
    [[], 0, undefined],
  ])('of %j without %i at each end is %s', (ratings, trim, expected) => expect(mean(ratings, trim)).toBe(expected));

  /** Said a second time, as people do it by hand: strike out the highest and the lowest, again and again. */
  function struckOut(ratings: readonly number[], trim: number): string | undefined {
    const left = [...ratings];
    for (let i = 0; i < trim && left.length > 0; i += 1) {
      left.splice(left.indexOf(Math.max(...left)), 1);
      if (left.length > 0) left.splice(left.indexOf(Math.min(...left)), 1);
    }
    return left.length === 0 ? undefined : six(exact(left.reduce((a, b) => a + b, 0)).div(left.length));
  }

  it('is what is left when extremes are struck out by hand, whatever the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 }),
        fc.integer({ min: 0, max: 4 }),
        (ratings, trim) => {
          expect(mean(ratings, trim)).toBe(struckOut(ratings, trim));
          expect(mean(ratings.toReversed(), trim)).toBe(mean(ratings, trim));
        },
      ),
    );
  });
});

describe('a weighted mean', () => {
  const weighed = (...pairs: [string, string | null][]) =>
    pairs.map(([weight, score]) => ({ weight, score: score === null ? null : exact(score) }));
  const over = (unscored: 'rescale' | 'zero', ...pairs: [string, string | null][]) => {
    const found = weightedMean(weighed(...pairs), unscored);
    return found && six(found);
  };

  it('leaves out what has no score, or counts it as zero', () => {
    expect(over('rescale', ['2', '90'], ['1', '60'])).toBe('80.000000');
    expect(over('rescale', ['2', '90'], ['1', null])).toBe('90.000000');
    expect(over('zero', ['2', '90'], ['1', null])).toBe('60.000000');
  });

  it('is none where nothing was scored, however it counts', () => {
    expect([over('rescale', ['1', null]), over('zero', ['1', null])]).toEqual([null, null]);
  });
});

describe('what a round gives a unit', () => {
  const result = (ballots: readonly Ballot[], source: RatedSource = MUTUAL) =>
    roundResult(source, [WORK], ['slj'], ballots)[0];

  it('is the trimmed mean of its ratings, out of 100', () => {
    const given = [10, 8, 7, 1].map((score, i) => ballot(`u${i}`, 'slj', String(score)));
    expect(result(given)).toMatchObject({
      score: '75.000000',
      classes: [{ ratings: 4, means: { 'ping.work': '7.500000' } }],
    });
  });

  it('is nothing with fewer than three ratings, and nobody can tell who gave them', () => {
    const given = [10, 8].map((score, i) => ballot(`u${i}`, 'slj', String(score)));
    expect(result(given)).toEqual({
      unit: 'slj',
      score: null,
      classes: [{ class: 'all', ratings: 2, score: null, means: {} }],
    });
  });

  it('weighs the dimensions by the scheme', () => {
    const duty = { ...WORK, key: 'ping.duty', weight: '3' };
    const given = ['a', 'b', 'c'].map((rater) => ({
      ...ballot(rater, 'slj', '10'),
      scores: { 'ping.work': '10', 'ping.duty': '6' },
    }));
    expect(roundResult(MUTUAL, [WORK, duty], ['slj'], given)[0]?.score).toBe('70.000000');
  });

  it('scores each class of a panel by itself, and weighs the classes that have a score', () => {
    const of = (name: string, ...scores: number[]) =>
      scores.map((score, i) => ballot(`${name}${i}`, 'slj', String(score), name));
    const few = [...of('deputies', 90, 80, 70), ...of('firms', 10, 20)];
    expect(result(few, PANEL)?.score).toBe('80.000000');
    expect(result(few, { ...PANEL, unscored: 'zero' })?.score).toBe('53.333333');
    expect(result([...few, ...of('firms', 30).map((b) => ({ ...b, rater: 'firms9' }))], PANEL)?.score).toBe(
      '60.000000',
    );
  });

  it('does not depend on the order in which ballots came', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(scores, fc.infiniteStream(fc.nat()), (given, lots) => {
        const ballots = given.map((score, i) => ballot(`u${i}`, 'slj', String(score)));
        const shuffled = ballots
          .map((b) => ({ b, lot: lots.next().value ?? 0 }))
          .sort((x, y) => x.lot - y.lot)
          .map(({ b }) => b);
        expect(result(shuffled)).toEqual(result(ballots));
      }),
    );
  });
});

describe('the raters who are missing', () => {
  const raters: Rater[] = ['slj', 'lyj', 'jtj'].map((unit) => ({
    rater: unit,
    class: 'all',
    unit,
    posts: [`${unit}-head`],
  }));
  const missing = (...ballots: Ballot[]) =>
    missingRaters({ ratees: ['slj', 'lyj', 'jtj'], raters }, ballots).map((m) => `${m.rater}: ${m.left.join()}`);

  it('owe every unit but their own', () => {
    expect(missing()).toEqual(['slj: lyj,jtj', 'lyj: slj,jtj', 'jtj: slj,lyj']);
  });

  it('owe nothing once everybody is rated', () => {
    expect(missing(ballot('slj', 'lyj', '9'), ballot('slj', 'jtj', '9'), ballot('lyj', 'slj', '9'))).toEqual([
      'lyj: jtj',
      'jtj: slj,lyj',
    ]);
  });
});
