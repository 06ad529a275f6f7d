import { describe, expect, it } from 'vitest';
import { exact, ONE, six } from '../../../workflows/rules/decimal.ts';
import type { State } from '../../../workflows/rules/indicator/outcome.ts';
import {
  isUnitComplete,
  keyShare,
  performanceScore,
  scoredLines,
  unitScore,
} from '../../../workflows/rules/review/score.ts';
import type { WorksheetLine } from '../../../workflows/rules/review/worksheet.ts';
import { leaf } from '../../support/cast.ts';

interface Sketch {
  readonly p?: string;
  readonly weight?: string;
  readonly state?: State;
  readonly complete?: boolean;
  readonly key?: boolean;
  readonly top?: boolean;
}

function line({
  p = '1',
  weight = '1',
  state = 'behind',
  complete = false,
  key = false,
  top = true,
}: Sketch): WorksheetLine {
  const performance = state === 'not_due' ? null : exact(p);
  return {
    task: 'hydropower',
    indicator: leaf({ key }),
    top,
    period: '2024-03',
    value: null,
    weight: exact(weight),
    outcome: { schedule: ONE, completion: null, performance, complete, state },
    state,
    notes: {},
    beside: { own: null, verified: null },
    light: 'grey',
  };
}

const score = (...sketches: Sketch[]) => {
  const found = performanceScore(sketches.map(line));
  return found && six(found);
};
const standing = (...sketches: Sketch[]) => {
  const lines = sketches.map(line);
  return [isUnitComplete(lines), keyShare(lines).toFraction()];
};

describe('the performance of a unit', () => {
  it.each<[string, Sketch[], string | null]>([
    ['is the mean of its indicators', [{ p: '1' }, { p: '0.4' }], '70.000000'],
    ['is weighted', [{ p: '1', weight: '3' }, { p: '0.4' }], '85.000000'],
    ['can pass a hundred', [{ p: '1.2' }, { p: '1.1' }], '115.000000'],
    ['counts what is missing as nothing', [{ p: '1' }, { p: '0', state: 'missing' }], '50.000000'],
    ['leaves out what is not due, weight and all', [{ p: '1' }, { weight: '9', state: 'not_due' }], '100.000000'],
    ['leaves out parts of composites', [{ p: '1' }, { p: '0', top: false }], '100.000000'],
    ['rounds the half up at the sixth decimal', [{ p: '0.12345678' }, { p: '0.12345679' }], '12.345679'],
    ['is exact for thirds', [{ p: '1' }, { p: '1' }, { p: '0' }], '66.666667'],
    ['does not exist without a due indicator', [{ state: 'not_due' }, { top: false }], null],
    ['does not exist without any', [], null],
  ])('%s', (_, sketches, expected) => {
    expect(score(...sketches)).toBe(expected);
  });

  it('is taken from top-level indicators that are due or missing', () => {
    const lines = [{ state: 'missing' as const }, { state: 'not_due' as const }, { top: false }, {}].map(line);
    expect(scoredLines(lines)).toEqual([lines[0], lines[3]]);
  });
});

describe('the score of a unit', () => {
  it.each([
    ['80', '7', '0', '73.000000'],
    ['80', '7', '5', '78.000000'],
    ['118', '0', '5', '123.000000'],
    ['3', '20', '0', '0.000000'],
    ['3', '20', '5', '0.000000'],
    ['17', '20', '5', '2.000000'],
  ])('of %s less %s plus %s is %s, never below nothing', (performance, deductions, bonus, expected) => {
    expect(six(unitScore(exact(performance), exact(deductions), exact(bonus)))).toBe(expected);
  });
});

describe('whether a unit is complete', () => {
  const done = { key: true, complete: true };
  const open = { key: true };

  it.each<[string, Sketch[], boolean | null, string]>([
    ['all its key indicators are', [done, done], true, '1'],
    ['one key indicator is not', [done, done, open], false, '2/3'],
    ['a key indicator is missing', [done, { ...open, state: 'missing' }], false, '1/2'],
    ['only others are open', [done, {}], true, '1'],
    ['a key indicator is not due', [done, { ...open, state: 'not_due' }], true, '1'],
    ['no key indicator is due', [{ ...open, state: 'not_due' }, { complete: true }], null, '0'],
    ['it has no key indicator', [{ complete: true }], null, '0'],
    ['a key part of a composite is open', [done, { ...open, top: false }], true, '1'],
  ])('when %s', (_, sketches, complete, share) => {
    expect(standing(...sketches)).toEqual([complete, share]);
  });
});
