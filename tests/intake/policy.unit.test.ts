import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import { bytes, POLICY, rewritten, told } from '../support/written.ts';

const policy = (passage: string, otherwise: string) =>
  told(loadPolicy('policy.yaml', rewritten(POLICY, passage, otherwise)));

describe('a field nobody knows is told with its line, on every level', () => {
  it.each([
    ['of the policy', 'version: 1', 'version: 1\nauthor: 王', '3 author'],
    ['of reporting', 'counts: submitted', 'counts: submitted, by: mail', '4 reporting.by'],
    ['of a limit', 'due: {working_days: 3}', 'due: {working_days: 3, days: 5}', '4 reporting.due.days'],
    ['of reminders', '  slots:', '  by: mail\n  slots:', '6 reminders.by'],
    ['of a slot', 'offset: -2', 'offset: -2, text: 快', '7 reminders.slots[0].text'],
    ['of a repeat', 'every: 5', 'every: 5, offset: 1', '8 reminders.slots[1].offset'],
    ['of the bulletin', 'publish: {working_days: 5}', 'publish: {working_days: 5}, by: mail', '10 bulletin.by'],
    ['of the review', 'freeze:', 'frost: 1, freeze:', '11 review.frost'],
    ['of scoring', '  lead_credit: full', '  lead_credit: full\n  co_credit: half', '15 scoring.co_credit'],
    ['of the deductions', 'late: "2"', 'late: "2", rude: "1"', '15 scoring.deductions.rude'],
    ['of the bonus', 'bonus: {', 'bonus: {least: 1, ', '16 scoring.bonus.least'],
    ['of the ranking', 'ties: include', 'ties: include, best: 3', '17 ranking.best'],
    ['of a flag', 'severity: best', 'severity: best, icon: 1', '19 flags[0].icon'],
    ['of a condition', 'complete: true', 'complete: true, late: 0', '19 flags[0].when.late'],
    ['of a rank', 'rank: {top: 3}', 'rank: {top: 3, bottom: 1}', '19 flags[0].when.rank.bottom'],
    ['of a score', 'when: {}', 'when: {score: {min: 1, mean: 2}}', '21 flags[2].when.score.mean'],
    ['of the lights', '  on: gap', '  on: gap\n  off: gap', '24 lights.off'],
    ['of a step', 'light: amber', 'light: amber, to: 0', '24 lights.steps[1].to'],
    ['of a consequence', 'do: commendation', 'do: commendation, by: 王', '26 consequences[0].by'],
    ['of a trigger', 'on: {flag: red}', 'on: {flag: red, unit: slj}', '26 consequences[0].on.unit'],
  ])('%s', (_, passage, otherwise, place) => expect(policy(passage, otherwise)).toEqual([`${place} unknown_field`]));
});

describe('what is missing is told where it is missing, and what was expected', () => {
  it.each([
    ['version: 1\n', '', '1 version expect_whole'],
    ['at: "09:00"\n', '', '1 at expect_clock'],
    ['period: month, due', 'due', '4 reporting.period expect_one_of'],
    ['due: {working_days: 3}, ', '', '4 reporting.due expect_offset'],
    ['working_days: 3', '', '4 reporting.due.working_days expect_whole'],
    ['times: 6, ', '', '8 reminders.slots[1].times expect_whole'],
    ['offset: -2, ', '', '7 reminders.slots[0].offset expect_whole'],
    [', to: [reporter]', '', '7 reminders.slots[0].to expect_array'],
    ['freeze: {working_days: 5}, ', '', '11 review.freeze expect_offset'],
    ['  cap: "1.2"\n', '', '12 scoring.cap expect_decimal'],
    ['missing: "5", ', '', '15 scoring.deductions.missing expect_decimal'],
    ['  bonus: {at_most: "5"}\n', '', '12 scoring.bonus expect_object'],
    [', ties: include', '', '17 ranking.ties expect_one_of'],
    [', when: {}', '', '21 flags[2].when expect_object'],
    ['  on: gap\n', '', '22 lights.on expect_one_of'],
    ['flag: red}, do', '}, do', '26 consequences[0].on.flag expect_text'],
    ['calendar: cn\n', '', '1 calendar expect_text'],
  ])('%j written as %j', (passage, otherwise, expected) => expect(policy(passage, otherwise)).toEqual([expected]));
});

describe('what is not of the form of its field is told where it stands', () => {
  it.each([
    ['version: 1', 'version: 0', '2 version expect_whole_between'],
    ['"09:00"', '9:00', '3 at expect_clock'],
    ['"09:00"', '24:00', '3 at expect_clock'],
    ['"09:00"', '"09:60"', '3 at expect_clock'],
    ['"09:00"', '"09:00:00"', '3 at expect_clock'],
    ['"09:00"', '"０9:00"', '3 at expect_clock'],
    ['period: month, due', 'period: year, due', '4 reporting.period expect_one_of'],
    ['counts: submitted', 'counts: draft', '4 reporting.counts expect_one_of'],
    ['missing: zero', 'missing: none', '4 reporting.missing expect_one_of'],
    ['due: {working_days: 3}', 'due: 3', '4 reporting.due expect_offset'],
    ['due: {working_days: 3}', 'due: {day: 0}', '4 reporting.due.day expect_whole_between'],
    ['due: {working_days: 3}', 'due: {day: 29}', '4 reporting.due.day expect_whole_between'],
    ['due: {working_days: 3}', 'due: {days: -1}', '4 reporting.due.days expect_whole_between'],
    ['every: 5', 'every: 0', '8 reminders.slots[1].every expect_whole_between'],
    ['times: 6', 'times: 0', '8 reminders.slots[1].times expect_whole_between'],
    ['times: 6', 'times: 61', '8 reminders.slots[1].times expect_whole_between'],
    ['to: [reporter]', 'to: []', '7 reminders.slots[0].to expect_some'],
    ['to: [reporter]', 'to: [mayor]', '7 reminders.slots[0].to[0] expect_one_of'],
    ['briefing: null', 'briefing: weekly', '9 briefing expect_object'],
    ['briefing: null', 'briefing: {period: week, publish: {days: 1}}', '9 briefing.period expect_one_of'],
    ['cap: "1.2"', 'cap: 0', '13 scoring.cap expect_positive'],
    ['cap: "1.2"', 'cap: "-1.2"', '13 scoring.cap expect_positive'],
    ['lead_credit: full', 'lead_credit: half', '14 scoring.lead_credit expect_one_of'],
    ['late: "2"', 'late: "-2"', '15 scoring.deductions.late expect_not_negative'],
    ['groups: [departments, places]', 'groups: []', '17 ranking.groups expect_some'],
    ['ties: include', 'ties: toss', '17 ranking.ties expect_one_of'],
    ['flag: blue', 'flag: none', '21 flags[2].flag expect_flag'],
    ['flag: blue', 'flag: 蓝', '21 flags[2].flag expect_flag'],
    ['severity: neutral', 'severity: blue', '21 flags[2].severity expect_one_of'],
    ['when: {}', 'when: {complete: yes}', '21 flags[2].when.complete expect_boolean'],
    ['when: {}', 'when: {rank: {top: 0}}', '21 flags[2].when.rank.top expect_whole_between'],
    ['when: {}', 'when: {rank: first}', '21 flags[2].when.rank expect_object'],
    ['when: {}', 'when: {score: {min: 1e2}}', '21 flags[2].when.score.min expect_decimal'],
    ['when: {}', 'when: {pool: some}', '21 flags[2].when.pool expect_one_of'],
    ['on: gap', 'on: distance', '23 lights.on expect_one_of'],
    ['do: commendation', 'do: prison', '26 consequences[0].do expect_one_of'],
    ['do: commendation', 'do: [commendation, prison]', '26 consequences[0].do[1] expect_one_of'],
    ['do: commendation', 'do: []', '26 consequences[0].do expect_some'],
    ['in_a_row: 2', 'in_a_row: 0', '27 consequences[1].on.in_a_row expect_whole_between'],
    ['within: {working_days: 15}', 'within: 15', '27 consequences[1].within expect_offset'],
    ['calendar: cn', 'calendar: ""', '28 calendar expect_text'],
    ['calendar: cn', 'calendar: "a\\nb"', '28 calendar expect_one_line'],
  ])('%j written as %j', (passage, otherwise, expected) => expect(policy(passage, otherwise)).toEqual([expected]));

  it('every fault of a slot is told, of the slot it was meant to be', () => {
    expect(policy('every: 5, from: 8, times: 6, to: [head', 'every: x, from: 8, to: [boss')).toEqual([
      '8 reminders.slots[1].every expect_whole',
      '8 reminders.slots[1].times expect_whole',
      '8 reminders.slots[1].to[0] expect_one_of',
    ]);
  });
});

describe('thresholds without a gap and without an overlap', () => {
  const steps = (...written: string[]) =>
    policy('[{light: green, from: "0"}, {light: amber, from: "-10"}, {light: red}]', `[${written.join(', ')}]`);

  it.each([
    ['a last step with a bound leaves a gap', ['{light: a, from: 0}', '{light: b, from: -10}'], ['1] light_gap']],
    ['one step with a bound leaves a gap', ['{light: a, from: 0}'], ['0] light_gap']],
    ['a step without a bound hides what follows', ['{light: a}', '{light: b}'], ['0] light_unreachable_below']],
    ['bounds that rise overlap', ['{light: a, from: 0}', '{light: b, from: 5}', '{light: c}'], ['1] light_overlap']],
    [
      'bounds that are equal overlap',
      ['{light: a, from: 0}', '{light: b, from: "0.0"}', '{light: c}'],
      ['1] light_overlap'],
    ],
    ['both are told', ['{light: a, from: -9}', '{light: b, from: -1}'], ['1] light_overlap', '1] light_gap']],
  ])('%s', (_, written, expected) => expect(steps(...written)).toEqual(expected.map((e) => `24 lights.steps[${e}`)));

  it('figures compare as figures, not as texts', () => {
    expect(steps('{light: a, from: "9"}', '{light: b, from: "-10"}', '{light: c, from: "-9.5"}', '{light: d}')).toEqual(
      ['24 lights.steps[2] light_overlap'],
    );
    expect(steps('{light: a, from: "10"}', '{light: b, from: "9"}', '{light: c}')).toEqual([]);
  });

  it('one step for everything is enough', () => expect(steps('{light: a}')).toEqual([]));

  it.each([
    ['min: 90, max: 60', ['21 flags[2].when.score score_range_empty']],
    ['min: 9, max: 10', []],
    ['min: 60, max: 60', []],
    ['max: 60', []],
  ])('a range of scores with %s', (range, expected) => {
    expect(policy('when: {}', `when: {score: {${range}}}`)).toEqual(expected);
  });
});

describe('flags, groups and consequences name each other rightly', () => {
  it('one flag has one label', () => {
    const both =
      '{flag: blue, severity: neutral, label: 蓝旗, when: {complete: true}}\n  - {flag: blue, severity: neutral, label: 青旗, when: {}}';
    const expected = ['21 flags[2].label flag_two_labels', '22 flags[3].label flag_two_labels'];
    expect(policy('{flag: blue, severity: neutral, label: 蓝旗, when: {}}', both)).toEqual(expected);
  });

  it.each([
    [
      'a group ranked twice',
      'groups: [departments, places]',
      'groups: [places, places]',
      '17 ranking.groups[1] repeated_id',
    ],
    ['a consequence of no flag', 'on: {flag: red}', 'on: {flag: gold}', '26 consequences[0].on.flag unknown_flag'],
    ['a consequence of none', 'on: {flag: red}', 'on: {flag: none}', '26 consequences[0].on.flag unknown_flag'],
  ])('%s', (_, passage, otherwise, expected) => expect(policy(passage, otherwise)).toEqual([expected]));

  it('a consequence may follow a rank', () => expect(policy('on: {flag: red}', 'on: {rank: {bottom: 1}}')).toEqual([]));

  it('faults of form and of sense are told together', () => {
    const wrong = POLICY.replace('flag: red}, do', 'flag: gold}, do')
      .replace('cap: "1.2"', 'cap: 0')
      .replace('version: 1', 'version: one');
    expect(told(loadPolicy('policy.yaml', bytes(wrong)))).toEqual([
      '2 version expect_whole',
      '13 scoring.cap expect_positive',
      '26 consequences[0].on.flag unknown_flag',
    ]);
  });
});

describe('what the document does not state', () => {
  const assumed = (path: string) => told(loadPolicy('policy.yaml', bytes(`${POLICY}assumed: [${path}]\n`)));

  it.each(['scoring', 'scoring.deductions.late', 'flags.1', 'consequences.0.on'])('may be %s', (path) =>
    expect(assumed(path)).toEqual([]),
  );

  it.each(['scoring.luck', 'flags.9', '', 'scoring.cap.length'])('is not “%s”, which no policy has', (path) =>
    expect(assumed(`"${path}"`)).toHaveLength(1),
  );
});

it('faults of form and of sense are told together', () => {
  const wrong = POLICY.replace('version: 1', 'version: x')
    .replace('at: "09:00"', 'at: 8:30')
    .replace('times: 6, ', '')
    .replace('{light: amber, from: "-10"}', '{light: amber, from: "10"}');
  expect(told(loadPolicy('policy.yaml', bytes(wrong)))).toEqual([
    '2 version expect_whole',
    '3 at expect_clock',
    '8 reminders.slots[1].times expect_whole',
    '24 lights.steps[1] light_overlap',
  ]);
});

describe('a list in which units keep their own plans', () => {
  const own = 'calendar: cn\nunit_plans: [{id: own, name: 责任清单, list: duty, units: [slj], due: 2024-06-30}]\n';

  it('is one of the policy’s, and asks of an entry no more than a step of such a plan says', () => {
    const kept = (list: string) => policy('calendar: cn\n', `${own}lists: [{list: ${list}}]\n`);
    expect(kept('gap, name: 短板清单')).toEqual(['29 unit_plans[0].list unknown_list']);
    expect(kept('duty, name: 责任清单, fields: [team]')).toEqual(['29 unit_plans[0].list unit_plan_list_fields']);
  });
});
