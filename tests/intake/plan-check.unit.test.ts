import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import { planCheck } from '../../client/views/plan-check.ts';
import { cn } from '../support/calendar.ts';
import { bytes, good, PLAN, POLICY, rewritten, stored } from '../support/written.ts';

const check = (passage = '', otherwise = '') =>
  planCheck(
    good(loadPlan('plan.yaml', rewritten(PLAN, passage, otherwise))).plan,
    good(loadPolicy('policy.yaml', bytes(POLICY))),
    cn,
    'plan.yaml',
  );
const seed = (name: string) =>
  planCheck(
    good(loadPlan('plan.yaml', stored(`seeds/${name}/plan.yaml`))).plan,
    good(loadPolicy('policy.yaml', stored(`seeds/${name}/policy.yaml`))),
    cn,
    'plan.yaml',
  );

describe('what is in a plan is counted', () => {
  it('of a plan of two tasks', () => {
    expect(check()).toEqual({
      tasks: 2,
      leads: 2,
      leadUnits: 2,
      units: 2,
      people: 4,
      indicators: 6,
      targets: 4,
      key: 1,
      entries: 126,
      provisional: 0,
      endsAt: '2025-01-15T01:00:00Z',
      assumed: [],
      assumedRules: [],
      conflicts: [],
      forces: [],
      unassigned: [],
      warnings: [],
    });
  });

  it('of the plan of Xupu, as the document has it', () => {
    expect(seed('xupu-2024')).toMatchObject({
      tasks: 31,
      leads: 33,
      leadUnits: 18,
      targets: 45,
      unassigned: [],
      warnings: [],
    });
  });

  it('of the plan of Jinyun, with what nobody leads', () => {
    const found = seed('jinyun-2019');
    expect(found).toMatchObject({ tasks: 70, leads: 61, leadUnits: 31, units: 36, targets: 100 });
    expect(found.unassigned.length).toBeGreaterThan(0);
  });

  it('entries in a year without a calendar are provisional', () => {
    expect(check('to: 2024-12-31', 'to: 2027-12-31').provisional).toBeGreaterThan(0);
  });
});

describe('what a person should look at is listed', () => {
  it('figures that the document does not state', () => {
    const assumed = [{ task: 'rivers', indicator: 'outfalls', name: '入河排污口', target: '≤5 个' }];
    expect(check('kind: cap', 'kind: cap, assumed: true').assumed).toEqual(assumed);
  });

  it('rules that the document does not state', () => {
    expect(seed('xupu-2024').assumedRules).toContain('scoring');
    expect(check().assumedRules).toEqual([]);
  });

  it('rival targets beside the binding one', () => {
    const binding = { binding: '≤5', bindingClause: '三（五）2' };
    const conflict = { task: 'rivers', indicator: 'outfalls', ...binding, clause: '附件6', target: '<7' };
    expect(check('kind: cap', 'kind: cap, conflicts: [{clause: 附件6, target: "< 7"}]').conflicts).toEqual([conflict]);
  });

  it('a rival of no target at all', () => {
    const [conflict] = check(
      'kind: milestone',
      'kind: milestone, conflicts: [{clause: 附件6, target: "= 1"}]',
    ).conflicts;
    expect(conflict).toMatchObject({ binding: '', target: '1' });
  });

  it('tasks nobody leads', () => {
    expect(check('lead: [hzz]', 'lead: []').unassigned).toEqual([{ task: 'rivers', title: '河道治理' }]);
  });
});

const OFFICE2 = '  - {id: office2, name: 县政府办公室, post: supervisor, email: office2@jinyun.example}\n';

describe('a warning is given of', () => {
  const REPORTER = '  - {id: hzz-reporter, name: 壶镇镇联络员, unit: hzz, post: reporter, email: hzz@jinyun.example}\n';

  it.each([
    ['a supervisor who is alone', OFFICE2, '', { code: 'four_eyes_impossible', subject: 'office' }],
    ['a lead unit without a reporter', REPORTER, '', { code: 'no_reporter', subject: 'hzz' }],
    [
      'a lead unit with only a head',
      REPORTER,
      REPORTER.replaceAll('reporter', 'head'),
      { code: 'no_reporter', subject: 'hzz' },
    ],
    [
      'a weight on a part',
      'kind: growth',
      'kind: growth, weight: 2',
      { code: 'weight_on_part', subject: 'hydropower/growth' },
    ],
    [
      'a target below zero',
      'target: ">= 20"}\n      - {id: goal',
      'target: ">= -20"}\n      - {id: goal',
      { code: 'negative_target', subject: 'hydropower/growth' },
    ],
    [
      'no key indicator at all, where flags ask for completeness',
      ', key: true',
      '',
      { code: 'no_key_indicator', subject: 'plan.yaml tasks[].indicators[].key' },
    ],
  ])('%s', (_, passage, otherwise, warning) => expect(check(passage, otherwise).warnings).toEqual([warning]));

  it('a group that is not ranked, and one that is ranked with nobody in it', () => {
    expect(check('group: places', 'group: towns').warnings).toEqual([
      { code: 'group_not_ranked', subject: 'towns' },
      { code: 'group_empty', subject: 'places' },
    ]);
  });

  it('no supervisor at all', () => {
    const none = PLAN.replace(/ {2}- \{id: office.*\n/g, '');
    const { plan } = good(loadPlan('plan.yaml', bytes(none)));
    const policy = good(loadPolicy('policy.yaml', bytes(POLICY)));
    expect(planCheck(plan, policy, cn, 'plan.yaml').warnings).toEqual([{ code: 'four_eyes_impossible', subject: '' }]);
  });
});

describe('no warning is given of', () => {
  it('a supervisor who is alone under a leader of the county', () => {
    const above = '  - {id: leader, name: 分管副县长, post: leader, email: leader@jinyun.example}\n';
    expect(check(OFFICE2, above).warnings).toEqual([]);
  });

  it.each([
    ['a weight of one on a part', 'kind: growth', 'kind: growth, weight: 1'],
    ['a weight on a composite', 'key: true', 'key: true, weight: 2'],
    ['a weight on an indicator by itself', 'kind: cap', 'kind: cap, weight: 2'],
    ['a unit without a reporter that only helps', 'lead: [hzz]', 'lead: [slj]\n    co: [hzz]'],
    ['a level below zero', 'base: 10, target: ">= 20"', 'base: -10, target: ">= -5"'],
    [
      'a group that is not ranked and leads nothing',
      'group: places}',
      'group: places}\n  - {id: kx, name: 县科协, group: support}',
    ],
  ])('%s', (_, passage, otherwise) => expect(check(passage, otherwise).warnings).toEqual([]));
});
