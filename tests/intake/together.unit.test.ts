import { describe, expect, it } from 'vitest';
import { checkTogether } from '../../client/intake/check-together.ts';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import { cn } from '../support/calendar.ts';
import { bytes, good, PLAN, POLICY, rewritten, told } from '../support/written.ts';

const REVIEW = 'freeze: {working_days: 5}, objection: {working_days: 3}, publish: {working_days: 10}';

const plan = (passage = '', otherwise = '') => good(loadPlan('plan.yaml', rewritten(PLAN, passage, otherwise)));
const policy = (passage = '', otherwise = '') => good(loadPolicy('policy.yaml', rewritten(POLICY, passage, otherwise)));
const reviewed = (freeze: string, objection: string, publish: string) =>
  told(
    checkTogether(plan(), policy(REVIEW, `freeze: {${freeze}}, objection: {${objection}}, publish: {${publish}}`), cn),
  );

it('a plan and a policy that fit have no problems', () => expect(checkTogether(plan(), policy(), cn)).toEqual([]));

it('a policy the plan does not name is refused in the policy file', () => {
  expect(checkTogether(plan('policy: jinyun', 'policy: other'), policy(), cn)).toEqual([
    { file: 'policy.yaml', line: 1, path: 'id', code: 'policy_not_named', params: { id: 'jinyun', named: 'other' } },
  ]);
});

it('a group nobody is in may be ranked', () => {
  expect(checkTogether(plan(), policy('[departments, places]', '[departments, places, towns]'), cn)).toEqual([]);
});

it('a lead unit without a head is refused where heads sign', () => {
  const signing = policy('missing: zero', 'missing: zero, sign_off: head');
  const missing = checkTogether(plan('unit: hzz, post: reporter', 'unit: hzz, post: head'), signing, cn);
  expect(missing).toMatchObject([
    { line: 4, path: 'reporting.sign_off', code: 'lead_without_head', params: { id: 'slj' } },
  ]);
});

it('an inspection is of units and by a post that the plan has', () => {
  const inspected = (whom: string) =>
    told(
      checkTogether(
        plan(),
        policy(
          'calendar: cn',
          `inspections: [{id: s, name: 巡查, period: quarter, acts: [巡查], within: {working_days: 0}, ${whom}}]\ncalendar: cn`,
        ),
        cn,
      ),
    );
  expect(inspected('by: office, groups: [places], units: [slj]')).toEqual([]);
  expect(inspected('by: office')).toEqual(['28 inspections[0] inspects_nobody']);
  expect(inspected('by: nobody, groups: [towns], units: [lyj]')).toEqual([
    '28 inspections[0].groups[0] group_without_units',
    '28 inspections[0].units[0] unknown_unit_id',
    '28 inspections[0].by unknown_post_id',
  ]);
});

describe('a cycle starts inside the horizon and holds a period', () => {
  it.each([
    ['2023-12-31', ['6 horizon from_outside_horizon']],
    ['2024-01-01', []],
    ['2024-12-01', []],
    ['2025-01-01', ['6 horizon from_outside_horizon', '6 horizon no_period']],
  ])('from %s', (from, expected) => expect(told(checkTogether(plan(), policy(), cn, from))).toEqual(expected));

  it('a horizon shorter than any period is refused', () => {
    const week = plan('to: 2024-12-31', 'to: 2024-01-07');
    expect(told(checkTogether(week, policy(), cn))).toEqual(['6 horizon no_period']);
  });
});

describe('a review is frozen no sooner than its last deadline', () => {
  it.each([
    ['at the same instant', 'working_days: 3', []],
    ['a day later', 'working_days: 4', []],
    ['a day before', 'working_days: 2', ['11 review.freeze freeze_before_deadline']],
    ['on the last day of the period', 'working_days: 0', ['11 review.freeze freeze_before_deadline']],
  ])('%s', (_, freeze, expected) => expect(reviewed(freeze, 'working_days: 3', 'working_days: 10')).toEqual(expected));

  it('the first period to go wrong is named, once', () => {
    const early = policy('freeze: {working_days: 5}', 'freeze: {working_days: 1}');
    expect(checkTogether(plan(), early, cn).map((p) => p.params)).toEqual([{ period: '2024-Q1' }]);
  });

  it('one quarter in which the days fall badly is enough', () => {
    const calendarDays = policy('freeze: {working_days: 5}', 'freeze: {days: 5}');
    expect(checkTogether(plan(), calendarDays, cn)).toMatchObject([
      { code: 'freeze_before_deadline', params: { period: '2024-Q3' } },
    ]);
  });

  it('periods that end before the day asked for do not count', () => {
    const calendarDays = policy('freeze: {working_days: 5}', 'freeze: {days: 5}');
    expect(checkTogether(plan(), calendarDays, cn, '2024-10-01')).toEqual([]);
  });
});

describe('a review is published no sooner than objections close', () => {
  it.each([
    ['in the morning after they closed at midnight', 'working_days: 9', []],
    ['in the morning of the last day to object', 'working_days: 8', ['11 review.publish publish_before_objection']],
    ['before there is anything to object to', 'working_days: 1', ['11 review.publish publish_before_objection']],
  ])('%s', (_, publish, expected) => expect(reviewed('working_days: 5', 'working_days: 3', publish)).toEqual(expected));

  it('not even at midnight sharp is it too soon', () => {
    const midnight = POLICY.replace('"09:00"', '"00:00"').replace(REVIEW, REVIEW.replace('days: 10', 'days: 9'));
    expect(checkTogether(plan(), good(loadPolicy('policy.yaml', bytes(midnight))), cn)).toEqual([]);
  });
});

it('everything that is wrong between the two files is told at once', () => {
  const wrong = POLICY.replace('id: jinyun', 'id: other').replace(
    REVIEW,
    'freeze: {working_days: 1}, objection: {working_days: 9}, publish: {working_days: 9}',
  );
  expect(told(checkTogether(plan(), good(loadPolicy('policy.yaml', bytes(wrong))), cn, '2023-01-01'))).toEqual([
    '1 id policy_not_named',
    '6 horizon from_outside_horizon',
    '11 review.freeze freeze_before_deadline',
    '11 review.publish publish_before_objection',
  ]);
});

it('a report is not due before its period begins', () => {
  const early = POLICY.replace('due: {working_days: 3}', 'due: {working_days: -40}');
  const problems = told(checkTogether(plan(), good(loadPolicy('policy.yaml', bytes(early))), cn));
  expect(problems).toEqual(['4 reporting.due deadline_before_period']);
});
