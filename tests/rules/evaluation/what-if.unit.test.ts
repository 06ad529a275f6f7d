import { describe, expect, it } from 'vitest';
import { evaluateYear } from '../../../workflows/rules/evaluation/evaluate-year.ts';
import { type Assumed, withChange, yearDifferences } from '../../../workflows/rules/evaluation/what-if.ts';
import { ANNUAL, year } from '../../support/annual.ts';

const KNOWN: Assumed = {
  annual: ANNUAL,
  inputs: [
    year('a', { sources: { progress: '99', mutual: '90' } }),
    year('b', { sources: { progress: '96', mutual: '95' } }),
    ...['c', 'd', 'e'].map((unit) => year(unit, { sources: { progress: '85', mutual: '70' } })),
  ],
};

/** Who differs when some changes are tried, as `unit grade→grade because`. */
function tried(...changes: [string, string][]): string[] | 'unknown' {
  let assumed: Assumed | null = KNOWN;
  for (const [set, to] of changes) assumed = assumed && withChange(assumed, { set, to });
  if (!assumed) return 'unknown';
  const differences = yearDifferences(
    evaluateYear(KNOWN.annual, KNOWN.inputs),
    evaluateYear(assumed.annual, assumed.inputs),
  );
  return differences
    .filter((d) => d.before.grade !== d.after.grade)
    .map((d) =>
      `${d.unit} ${d.before.grade}→${d.after.grade} ${d.why ? `${d.why.side} ${d.why.because} ${d.why.limit}` : ''}`.trim(),
    );
}

describe('what would be', () => {
  it('with another weight shows whose place is taken', () => {
    expect(tried(['points.ratings', '100'])).toEqual([
      'b good→excellent before quota 1',
      'a excellent→good after quota 1',
    ]);
  });

  it('with another quota shows who gets in', () => {
    expect(tried(['quota.excellent', '2'])).toEqual(['b good→excellent before quota 1']);
    expect(tried(['quota.excellent', '40%'])).toEqual(['b good→excellent before quota 1']);
    expect(tried(['quota.excellent', '0'])).toEqual(['a excellent→good after quota 0']);
  });

  it('with another score, item or veto shows who gains and who loses', () => {
    expect(tried(['score.b.progress', '110'])).toEqual([
      'b good→excellent before quota 1',
      'a excellent→good after quota 1',
    ]);
    expect(tried(['veto.a', 'accident'])).toEqual([
      'a excellent→pass after veto pass',
      'b good→excellent before quota 1',
    ]);
    expect(tried(['minus.c', '5'])).toEqual(['c good→pass after below 80']);
    expect(tried(['min.excellent', '97.5'])).toEqual(['a excellent→good after below 97.5']);
  });

  it('is nothing when nothing changes', () => {
    expect(tried(['points.progress', '70'], ['score.a.mutual', '90'], ['ties', 'include'])).toEqual([]);
  });

  it.each([
    ['points.luck', '5'],
    ['points.progress', '0'],
    ['points.progress', 'many'],
    ['weight.ratings.luck', '1'],
    ['quota.pass', '1'],
    ['quota.excellent', '200%'],
    ['score.x.mutual', '90'],
    ['score.a.luck', '90'],
    ['veto.a', 'luck'],
    ['ties', 'toss'],
    ['constructor', '1'],
    ['', ''],
  ])('knows no %s=%s', (set, to) => expect(tried([set, to])).toBe('unknown'));
});
