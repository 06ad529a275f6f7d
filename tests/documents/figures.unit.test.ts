import { describe, expect, it } from 'vitest';
import { digitsApart, fixed, gapInPoints, percent, plain, shareOf } from '../../activities/documents/sheet/figures.ts';
import { exact } from '../../workflows/rules/decimal.ts';

describe('figures for the eye', () => {
  it('round half up', () => {
    expect([fixed(exact('0.125'), 2), fixed(exact('2.5'), 0), fixed(exact('-0.125'), 2), fixed(exact(7), 4)]).toEqual([
      '0.13',
      '3',
      '-0.12',
      '7.0000',
    ]);
  });

  it('give shares as per cent, and a dash for what is not known', () => {
    expect([percent('0.463415'), percent('0.248634', 4), percent(null)]).toEqual(['46.34%', '24.8634%', '—']);
    expect([shareOf(1, 3), shareOf(0, 0)]).toEqual(['33.33%', '—']);
  });

  it('give the gap in points with its sign, none for zero', () => {
    expect([gapInPoints('0.5', '0.463415'), gapInPoints('0.5', '0.512'), gapInPoints('1', '1')]).toEqual([
      '−3.66',
      '+1.20',
      '0.00',
    ]);
    expect([gapInPoints('0.5', '0.499999'), gapInPoints('1', null)]).toEqual(['0.00', '—']);
  });

  it('drop zeros that say nothing, and only those', () => {
    expect(['2.000000', '0.500000', '100', '0.333333'].map(plain)).toEqual(['2', '0.5', '100', '0.333333']);
  });

  it('take two decimals for scores, more where two would make them look equal', () => {
    expect(digitsApart(['95.000000', '92.000000', '92.000000'])).toBe(2);
    expect(digitsApart(['95.001000', '95.002000'])).toBe(3);
    expect(digitsApart(['95.000001', '95.000002'])).toBe(6);
    expect(digitsApart([])).toBe(2);
  });
});
