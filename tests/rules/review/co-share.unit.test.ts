import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeReview } from '../../../workflows/rules/review/review.ts';
import { filed, JINYUN, leaf, plan, policy, reviewInput, task, unit } from '../../support/cast.ts';

const UNITS = [unit('slj'), unit('nyncj'), unit('lyj')];
const LED = task({ id: 'forest', lead: ['lyj'], indicators: [leaf({ id: 'trees' })] });
const HELPED = task({ lead: ['slj', 'nyncj'], co: ['lyj'], indicators: [leaf({ key: true })] });

/** The units' results at the end of March: what slj reports for the shared task, what lyj does for its own. */
function reviewed(scoring: object, slj: string, lyj: string, tasks = [HELPED, LED]) {
  const reports = [
    filed('slj', 'hydropower', '2024-03', { firms: slj }),
    filed('nyncj', 'hydropower', '2024-03', { firms: '0' }),
    filed('lyj', 'forest', '2024-03', { trees: lyj }),
  ];
  const free = { late: '0', missing: '0', returned: '0', at_most: '0' };
  const rules = policy({ scoring: { ...JINYUN.scoring, cap: '1000', deductions: free, ...scoring } });
  const { groups } = computeReview(
    reviewInput('2024-Q1', { plan: plan({ units: UNITS, tasks }), policy: rules, reports }),
  );
  const of = (id: string) => groups.flatMap((g) => g.units).find((u) => u.unit === id);
  return { slj: of('slj'), lyj: of('lyj') };
}

const score = (value: string | null | undefined) => Number(value);

describe('a co-unit', () => {
  it('has no part in the score where the policy gives it no share', () => {
    const alone = reviewed({ co_share: '0.5' }, '50', '80', [{ ...HELPED, co: [] }, LED]);
    expect(reviewed({}, '50', '80').lyj?.score).toBe(alone.lyj?.score);
  });

  it('shares in what the first lead reports, with that part of the weight', () => {
    const { slj, lyj } = reviewed({ co_share: '0.25' }, '50', '80');
    const own = reviewed({}, '50', '80').lyj;
    expect(score(lyj?.score)).toBeCloseTo((score(own?.score) + 0.25 * score(slj?.score)) / 1.25, 4);
    expect(lyj?.lines.map((l) => `${l.task} ${l.weight}`)).toEqual(['hydropower 0.250000', 'forest 1.000000']);
  });

  it('is as complete as what it leads is, whatever becomes of what it helps with', () => {
    const key = { ...LED, indicators: [leaf({ id: 'trees', key: true })] };
    expect(reviewed({ co_share: '1' }, '0', '100', [HELPED, key]).lyj?.complete).toBe(true);
    expect(reviewed({ co_share: '1' }, '100', '80').lyj?.complete).toBeNull();
  });

  it('is ranked for its share where it leads nothing, and owes no report for it', () => {
    const { lyj } = reviewed({ co_share: '0.5', deductions: JINYUN.scoring.deductions }, '50', '0', [HELPED]);
    expect(lyj?.score).not.toBeNull();
    expect(lyj?.deducted).toEqual([]);
  });

  it('never gains or loses by the share what the lead does not', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 1, max: 100 }),
        (slj, lyj, hundredths) => {
          const share = (hundredths / 100).toString();
          const { slj: lead, lyj: co } = reviewed({ co_share: share }, `${slj}`, `${lyj}`);
          const own = score(reviewed({}, `${slj}`, `${lyj}`).lyj?.score);
          const [low, high] = [Math.min(own, score(lead?.score)), Math.max(own, score(lead?.score))];
          return score(co?.score) >= low - 1e-5 && score(co?.score) <= high + 1e-5;
        },
      ),
      { numRuns: 100 },
    ));
});
