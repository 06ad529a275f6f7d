import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import { good, stored } from '../support/written.ts';
import { judge } from './judge.ts';
import type { Result } from './result.ts';

const CASE = 'tests/acceptance/case-101';
const { plan } = good(loadPlan('plan.yaml', stored(`${CASE}/plan.yaml`)));
const { policy } = good(loadPolicy('policy.yaml', stored(`${CASE}/policy.yaml`)));
const text = Buffer.from(stored(`${CASE}/expected.json`)).toString('utf8');
const faults = (change: (result: Result) => unknown = () => {}) => {
  const result = JSON.parse(text);
  change(result);
  return judge(result, plan, policy);
};
/** Puts something else into a part of the result. */
const put = (part: object | undefined, over: object) => Object.assign(part ?? {}, over);
const unitsOf = (result: Result) => result.reviews[0]?.groups[0]?.units ?? [];

describe('the judge of a campaign', () => {
  it('finds nothing wrong with a worked case', () => expect(faults()).toEqual([]));

  it.each<[string, (result: Result) => unknown, RegExp]>([
    ['a flag', (r) => put(unitsOf(r)[0], { flag: 'yellow' }), /is 1,yellow,.* not 1,/],
    ['a rank', (r) => put(unitsOf(r)[1], { rank: 1 }), /not 2,/],
    ['a score', (r) => put(unitsOf(r)[0], { deductions: '50.000000' }), /has .*, not/],
    ['a report called late', (r) => put(r.reports[0], { late: !r.reports[0]?.late }), /is called/],
    [
      'a report that was received and is missing',
      (r) => (r.missing as object[]).push({ ...r.reports[0] }),
      /and was received/,
    ],
    ['a second message', (r) => (r.reminders as object[]).push({ ...r.reminders[0] }), /twice/],
    ['a consequence that is left out', (r) => (r.consequences as object[]).splice(0, 1), /did not follow/],
  ])('finds %s', (_, change, words) => {
    expect(faults(change).join('\n')).toMatch(words);
  });
});
