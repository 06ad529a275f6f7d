import { readBallotsFile } from '../../client/intake/ballots-file.ts';
import { checkTogether } from '../../client/intake/check-together.ts';
import { loadCalendar } from '../../client/intake/load-calendar.ts';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import type { Problem } from '../../client/intake/problem.ts';
import { readReportsScript } from '../../client/intake/reports-script.ts';
import { cn } from './calendar.ts';
import { EVALUATION } from './evaluation.ts';
import { bytes, CALENDAR, good, PLAN, POLICY } from './written.ts';
import { TABLE_PROBLEMS } from './wrong-tables.ts';

/** The plan with other indicators in its second task, the first of them on line 30. */
export const indicators = (...lines: string[]) =>
  bytes(
    `${PLAN.split('      - {id: length')[0]}${lines.map((l, i) => `      - {id: i${i}, name: 指标, ${l}}\n`).join('')}`,
  );
const replaced = (text: string, ...pairs: [string, string][]) =>
  bytes(pairs.reduce((done, [passage, otherwise]) => done.replace(passage, otherwise), text));

/** Files with every fault there is. */
const WRONG: (object | Problem[])[] = [
  loadPlan('plan.yaml', bytes('a'.repeat(5_000_000))),
  loadPlan('plan.yaml', bytes('\n'.repeat(200_000))),
  loadPlan('plan.yaml', Uint8Array.of(0xff)),
  loadPlan('plan.yaml', bytes('id: \0')),
  loadPlan('plan.yaml', bytes('id: [')),
  loadPlan(
    'plan.yaml',
    bytes(`id: ${'['.repeat(20)}${']'.repeat(20)}\ntitle: &a x\n? [a]\n: 1\nextra: 1\nzone: 1\nzone: 1`),
  ),
  loadPlan(
    'plan.yaml',
    replaced(PLAN, ['issued: 2023', 'issued: x'], ['group: places', 'group: places, subordinate: 1']),
  ),
  loadPlan(
    'plan.yaml',
    replaced(PLAN, ['zone: Asia/Shanghai', 'zone: UTC'], ['水电产业发展', '"一\\n二"'], ['post: head', 'x']),
  ),
  loadPlan(
    'plan.yaml',
    replaced(PLAN, ['hzz@jinyun.example', 'x'], ['kind: cap', 'kind: x'], ['of: [firms, growth]', 'of: []']),
  ),
  loadPlan(
    'plan.yaml',
    replaced(PLAN, ['id: office2', 'id: office'], ['[hzz]', '[x]'], ['unit: slj, ', ''], ['to: 2024', 'to: 2099']),
  ),
  loadPlan(
    'plan.yaml',
    replaced(PLAN, ['to: 2024', 'to: 1999'], ['kind: cap', 'kind: cap, schedule: {table: {x: 2, 2024: 2}}']),
  ),
  loadPlan(
    'plan.yaml',
    replaced(PLAN, ['kind: cap', 'kind: cap, schedule: {table: 2}'], ['kind: growth', 'kind: growth, schedule: x']),
  ),
  loadPlan('plan.yaml', indicators(...Array.from({ length: 201 }, () => 'kind: manual'))),
  loadPlan(
    'plan.yaml',
    indicators(
      'kind: cumulative',
      'kind: cumulative, target: ">= 0", base: 1, weight: 0',
      'kind: level, target: ">= 0"',
      'kind: ratio, target: "<= 1"',
      'kind: cap, target: ">= 1"',
      'kind: cap, target: "< 0"',
      'kind: manual, target: ">= 1", key: true',
      'kind: all_of, of: [i6, i6, x, i7]',
    ),
  ),
  loadPlan('plan.yaml', indicators('kind: cumulative, target: 3, base: x')),
  loadPolicy('policy.yaml', replaced(POLICY, ['"09:00"', '9'], ['cap: "1.2"', 'cap: 0'], ['version: 1', 'version: x'])),
  loadPolicy(
    'policy.yaml',
    replaced(POLICY, ['version: 1', 'version: 0'], ['late: "2"', 'late: -2'], ['flag: red', 'flag: none']),
  ),
  loadPolicy(
    'policy.yaml',
    replaced(
      POLICY,
      ['from: "0"', 'from: -99'],
      ['{light: red}', '{light: red, from: 0}'],
      ['on: {flag: red', 'on: {flag: x'],
    ),
  ),
  loadPolicy(
    'policy.yaml',
    replaced(
      POLICY,
      ['when: {}', 'when: {score: {min: 2, max: 1}}'],
      ['flag: blue', 'flag: red'],
      [', from: "-10"', ''],
    ),
  ),
  loadPolicy('policy.yaml', replaced(POLICY, ['ties: include', 'ties: x'], ['due: {working_days: 3}', 'due: 3'])),
  loadCalendar(
    'cal.yaml',
    replaced(
      CALENDAR,
      ['2024-05-01', '2024-01-01, 2024-02-04, 2023-01-01'],
      ['[2024-02-04]', '[2024-02-04, 2024-02-05]'],
    ),
  ),
  loadPolicy('policy.yaml', bytes(`${POLICY}assumed: [scoring.luck]\n`)),
  loadPolicy('policy.yaml', replaced(POLICY, ['do: commendation', 'do: commendation, groups: [towns]'])),
  loadPolicy(
    'policy.yaml',
    replaced(
      POLICY + EVALUATION,
      ['scheme: main\n      facets', 'scheme: x\n      facets'],
      ['scheme: main\n      groups', 'scheme: main\n      facets: [bi]\n      groups'],
      ['trim: 1', 'trim: 2'],
      ['{source: panel}', '{source: x}'],
      ['min: 80', 'min: 95'],
      ['label: 合格}', 'label: 合格, min: 60}'],
      ['not_above: pass', 'not_above: x'],
    ),
  ),
  loadPolicy('policy.yaml', replaced(POLICY + EVALUATION, ['{share: 0.2}', '0.2'])),
  loadPlan(
    'plan.yaml',
    replaced(PLAN, ['tasks:\n', 'forces: [{id: a, name: 专班}]\ntasks:\n'], ['id: rivers', 'id: rivers\n    force: b']),
  ),
  loadCalendar('cal.yaml', replaced(CALENDAR, ['year: 2024', 'year: x'])),
  readReportsScript('reports.csv', bytes('')),
  ...[
    'unit,score',
    'unit,dimension,score\na,b',
    'class,rater,unit,dimension,score\na,张三,b,c,1',
    'voucher,unit,dimension,score\n1,a,b,1',
  ].map((text) => {
    const read = readBallotsFile('ballots.csv', bytes(text));
    return 'problems' in read ? read.problems : read;
  }),
  checkTogether(
    good(loadPlan('plan.yaml', bytes(PLAN))),
    good(loadPolicy('policy.yaml', replaced(POLICY, ['due: {working_days: 3}', 'due: {working_days: -40}']))),
    cn,
  ),
  checkTogether(
    good(loadPlan('plan.yaml', bytes(PLAN))),
    good(loadPolicy('policy.yaml', replaced(POLICY, ['missing: zero', 'missing: zero, sign_off: head']))),
    cn,
  ),
  ...['2025-01-01', undefined].map((from) =>
    checkTogether(
      good(loadPlan('plan.yaml', replaced(PLAN, ['policy: jinyun', 'policy: x']))),
      good(
        loadPolicy(
          'policy.yaml',
          replaced(
            POLICY + EVALUATION,
            ['scheme: main, groups: [places]', 'scheme: main, groups: [x]'],
            ['freeze: {working_days: 5}', 'freeze: {working_days: 1}'],
            ['publish: {working_days: 10}', 'publish: {working_days: 1}'],
          ),
        ),
      ),
      cn,
      from,
    ),
  ),
];
/** A policy that asks for more channels than it names. */
const UNCHECKED = 'checks: {channels: [{channel: site, name: 现场}], before_verify: 2}\n';
/** Work reports to a post that the plan has not, from a list that is not kept, under a name of no shape. */
const UNREPORTED = (from: string, to: string) =>
  `work_reports: [{id: m, name: 月报, period: month, publish: {working_days: 0}, blocks: [{id: a, name: 甲, from: ${from}}], to: [${to}]}]\n`;
WRONG.push(
  loadPolicy('policy.yaml', bytes(`${POLICY}\n${UNREPORTED('{list: none}', 'office')}`)),
  loadPolicy('policy.yaml', bytes(`${POLICY}\n${UNREPORTED('weather', '3')}`)),
);
/** An inspection of nobody, by a post that the plan has not. */
const UNINSPECTED =
  'inspections: [{id: safety, name: 巡查, period: quarter, acts: [巡查], by: nobody, within: {working_days: 0}}]\n';
/** Units' own plans in a list that asks for more than a step says. */
const UNPLANNED = `lists: [{list: duty, name: 责任清单, fields: [team]}]
unit_plans: [{id: own, name: 责任清单, list: duty, units: [slj], due: 2024-06-30}]
`;
WRONG.push(
  checkTogether(
    good(loadPlan('plan.yaml', bytes(PLAN))),
    good(loadPolicy('policy.yaml', bytes(`${POLICY}\n${UNINSPECTED}`))),
    cn,
  ),
  loadPolicy('policy.yaml', bytes(`${POLICY}\n${UNCHECKED}`)),
  loadPolicy('policy.yaml', bytes(`${POLICY}\n${UNPLANNED}`)),
  loadPolicy('policy.yaml', bytes(`${POLICY}\nchecks: {spot: 3}\nlists: [{list: 1, name: 清单}]\n`)),
  loadPolicy('policy.yaml', bytes(`${POLICY}\nnotice_colours: [黄, 黄]\n`)),
);

/** One problem at least of every code that the loaders know, as the loaders tell it. */
export const PROBLEMS = [
  ...WRONG.flatMap((loaded) => (Array.isArray(loaded) ? (loaded as Problem[]) : [])),
  ...TABLE_PROBLEMS,
];
