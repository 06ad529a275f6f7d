import { describe, expect, it } from 'vitest';
import { exact, ONE } from '../../../workflows/rules/decimal.ts';
import { NOT_DUE } from '../../../workflows/rules/indicator/leaf.ts';
import { lightOf } from '../../../workflows/rules/indicator/light.ts';
import type { Outcome } from '../../../workflows/rules/indicator/outcome.ts';
import type { Policy } from '../../../workflows/rules/policy.ts';
import { JINYUN } from '../../support/cast.ts';

const RATIO: Policy['lights'] = {
  on: 'ratio',
  steps: [
    { light: 'green', from: '1' },
    { light: 'amber', from: '0.9' },
    { light: 'red', from: null },
  ],
};

const at = (completion: string, schedule: string): Outcome => ({
  schedule: exact(schedule),
  completion: exact(completion),
  performance: ONE,
  complete: false,
  state: 'behind',
});

describe('lights by the gap in points', () => {
  it.each([
    ['0.5', '0.5', 'green'],
    ['0.7', '0.5', 'green'],
    ['0.499999999', '0.5', 'amber'],
    ['0.4', '0.5', 'amber'],
    ['0.3999', '0.5', 'orange'],
    ['0.2', '0.5', 'orange'],
    ['0.1999', '0.5', 'red'],
    ['1900/4100', '0.5', 'amber'],
  ])('%s done where %s is owed is %s', (done, owed, light) => {
    expect(lightOf(at(done, owed), JINYUN.lights)).toBe(light);
  });
});

describe('lights by the ratio of what is done to what is owed', () => {
  it.each([
    ['0.5', '0.5', 'green'],
    ['0.45', '0.5', 'amber'],
    ['0.4499', '0.5', 'red'],
    ['1900/4100', '0.5', 'amber'],
    ['0.09', '0.1', 'amber'],
  ])('%s done where %s is owed is %s', (done, owed, light) => {
    expect(lightOf(at(done, owed), RATIO)).toBe(light);
  });
});

describe('lights of what has no figure', () => {
  it('are grey when nothing is due', () => {
    expect(lightOf(NOT_DUE, JINYUN.lights)).toBe('grey');
  });

  it('are black when the report is missing, even where a value is carried', () => {
    const missing = { ...at('0', '0.5'), completion: null, performance: ONE, state: 'missing' as const };
    expect([lightOf(missing, JINYUN.lights), lightOf(missing, RATIO)]).toEqual(['black', 'black']);
  });
});
