import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { bytes, PLAN, rewritten, told } from '../support/written.ts';

const plan = (passage: string, otherwise: string) => told(loadPlan('plan.yaml', rewritten(PLAN, passage, otherwise)));

describe('a field nobody knows is told with its line, on every level', () => {
  it.each([
    ['of the plan', 'policy: jinyun', 'policy: jinyun\nofficer: 王', '8 officer'],
    ['of the plan, longer than a line', 'policy: jinyun', 'policy: jinyun\nofficer:\n  name: 王', '8 officer'],
    ['of the horizon', 'to: 2024-12-31', 'to: 2024-12-31, days: 3', '6 horizon.days'],
    ['of a unit', 'group: places', 'group: places, head: 王', '10 units[1].head'],
    ['of a post', 'post: supervisor', 'post: supervisor, phone: 1', '14 people[2].phone'],
    ['of a task', '    lead: [hzz]', '    Lead: [hzz]\n    lead: [hzz]', '28 tasks[1].Lead'],
    ['of an indicator', 'kind: cap', 'kind: cap, tagret: 1', '31 tasks[1].indicators[1].tagret'],
    ['of a composite', 'of: [firms, growth]', 'of: [firms, growth], extra: 1', '24 tasks[0].indicators[2].extra'],
    ['of a schedule', 'kind: cap', 'kind: cap, schedule: {table: {}, x: 1}', '31 tasks[1].indicators[1].schedule.x'],
    [
      'of a conflict',
      'kind: cap',
      'kind: cap, conflicts: [{clause: 附, target: "<= 4", page: 3}]',
      '31 tasks[1].indicators[1].conflicts[0].page',
    ],
  ])('%s', (_, passage, otherwise, place) => expect(plan(passage, otherwise)).toEqual([`${place} unknown_field`]));

  it.each([
    'target: ">= 2"',
    'base: 1',
    'from: 2024-02-01',
    'due: 2024-06-30',
    'schedule: linear',
    'stretch: "> 3"',
    'conflicts: []',
  ])('a composite has no %s', (field) => {
    const [name] = field.split(':');
    const expected = [`24 tasks[0].indicators[2].${name} unknown_field`];
    expect(plan('of: [firms, growth]', `of: [firms, growth], ${field}`)).toEqual(expected);
  });

  it.each(['constructor', 'toString', '__proto__', 'prototype', 'hasOwnProperty'])('not even %s', (name) => {
    expect(plan('kind: cap', `kind: cap, ${name}: {polluted: true}`)).toEqual([
      `31 tasks[1].indicators[1].${name} unknown_field`,
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('what a plan must say is told where it is missing', () => {
  it.each([
    ['title: 缙云县2024年行动计划\n', '1 title expect_text'],
    ['issued: 2023-12-08\n', '1 issued expect_day'],
    ['policy: jinyun\n', '1 policy expect_id'],
    ['horizon: {from: 2024-01-01, to: 2024-12-31}\n', '1 horizon expect_object'],
    ['from: 2024-01-01, ', '6 horizon.from expect_day'],
    [', group: places', '10 units[1].group expect_id'],
    [', email: hzz@jinyun.example', '13 people[1].email expect_email'],
    ['    clause: 三（五）2\n', '25 tasks[1].clause expect_text'],
    ['    lead: [hzz]\n', '25 tasks[1].lead expect_array'],
    ['name: 入河排污口, ', '31 tasks[1].indicators[1].name expect_text'],
    ['kind: cap, ', '31 tasks[1].indicators[1].kind expect_kind'],
  ])('%j', (field, expected) => expect(plan(field, '')).toEqual([expected]));

  it.each([
    ['issuer: 缙云县人民政府\n', 'issuer'],
    ['zone: Asia/Shanghai\n', 'zone'],
  ])('%j', (field, name) => expect(plan(field, '')).toEqual([expect.stringContaining(`1 ${name} `)]));
});

describe('what is not of the form of its field is told where it stands', () => {
  it.each([
    ['id: jinyun-2024', 'id: Jinyun_2024', '1 id expect_id'],
    ['id: jinyun-2024', 'id: 缙云', '1 id expect_id'],
    ['id: jinyun-2024', 'id: ""', '1 id expect_id'],
    ['title: 缙云县2024年行动计划', 'title: ""', '2 title expect_text'],
    ['title: 缙云县2024年行动计划', 'title: "一\\n二"', '2 title expect_one_line'],
    ['title: 缙云县2024年行动计划', 'title: |\n  一\n  二', '2 title expect_one_line'],
    ['issued: 2023-12-08', 'issued: 2023-02-29', '4 issued expect_day'],
    ['issued: 2023-12-08', 'issued: 2023-12-8', '4 issued expect_day'],
    ['issued: 2023-12-08', 'issued: 2023/12/08', '4 issued expect_day'],
    ['issued: 2023-12-08', 'issued: 9999-12-31', '4 issued expect_day'],
    ['issued: 2023-12-08', 'issued: ２０２３-12-08', '4 issued expect_day'],
    ['issued: 2023-12-08', 'issued: 2023-12-08T00:00:00Z', '4 issued expect_day'],
    ['issued: 2023-12-08', 'issued: 20231208', '4 issued expect_day'],
    ['zone: Asia/Shanghai', 'zone: Asia/Tokyo', '5 zone expect_zone'],
    ['horizon: {from: 2024-01-01, to: 2024-12-31}', 'horizon: 2024', '6 horizon expect_object'],
    ['post: supervisor', 'post: boss', '14 people[2].post expect_one_of'],
    ['group: places', 'group: places, subordinate: maybe', '10 units[1].subordinate expect_boolean'],
    ['group: places', 'group: places, aliases: 镇', '10 units[1].aliases expect_array'],
    ['lead: [hzz]', 'lead: hzz', '28 tasks[1].lead expect_array'],
    ['lead: [hzz]', 'lead: [Hzz]', '28 tasks[1].lead[0] expect_id'],
    ['kind: cap', 'kind: caps', '31 tasks[1].indicators[1].kind expect_kind'],
    ['kind: cap', 'kind: [cap]', '31 tasks[1].indicators[1].kind expect_kind'],
    ['of: [firms, growth]', 'of: []', '24 tasks[0].indicators[2].of expect_some'],
    ['kind: cap', 'kind: cap, schedule: curve', '31 tasks[1].indicators[1].schedule expect_schedule'],
    ['kind: cap', 'kind: cap, schedule: 3', '31 tasks[1].indicators[1].schedule expect_schedule'],
    ['kind: cap', 'kind: cap, schedule: {table: [1]}', '31 tasks[1].indicators[1].schedule.table expect_record'],
  ])('%j written as %j', (passage, otherwise, expected) => {
    expect(plan(passage, otherwise)).toEqual([expected]);
  });

  it.each(['2024-13', '2024-Q5', '2024-H3', '2024-05-D4', '2024-5', 'spring', '1899', 'constructor'])(
    'a share for %s, which is no period',
    (period) => {
      const expected = `31 tasks[1].indicators[1].schedule.table.${period} expect_period`;
      expect(plan('kind: cap', `kind: cap, schedule: {table: {${period}: "0.5"}}`)).toEqual([expected]);
    },
  );

  it('a share for __proto__, which is not even a field', () => {
    const expected = ['31 tasks[1].indicators[1].schedule.table.__proto__ unknown_field'];
    expect(plan('kind: cap', 'kind: cap, schedule: {table: {__proto__: "0.5", 2024-Q1: "1"}}')).toEqual(expected);
  });

  it('an id of 64 letters is the longest', () => {
    expect(plan('id: rivers', `id: ${'a'.repeat(64)}`)).toEqual([]);
    expect(plan('id: rivers', `id: ${'a'.repeat(65)}`)).toEqual(['25 tasks[1].id expect_id']);
  });

  it('a title of 2000 characters is the longest', () => {
    expect(plan('title: 河道治理', `title: ${'长'.repeat(2000)}`)).toEqual([]);
    expect(plan('title: 河道治理', `title: ${'长'.repeat(2001)}`)).toEqual(['26 tasks[1].title expect_text']);
  });

  it.each(['units', 'tasks'])('there is at least one of the %s', (list) => {
    const none = PLAN.replace(new RegExp(`^${list}:\\n(?: .*\\n)+`, 'm'), `${list}: []\n`);
    expect(told(loadPlan('plan.yaml', bytes(none)))).toContainEqual(expect.stringContaining(` ${list} expect_some`));
  });
});

describe('an address is one address', () => {
  it.each([
    'a@x.example, b@y.example',
    'a@x.example;b@y.example',
    'a,b@x.example',
    'a@x.example\\r\\nBcc: b@y.example',
    'a@x.example\\nRCPT TO:<b@y.example>',
    '\\"a b\\"@x.example',
    'a b@x.example',
    '王@x.example',
    'a@例.example',
    'A <a@x.example>',
    'a@x',
    'a@@x.example',
    '@x.example',
    'a@',
    'a@x..example',
    'a@x.example.',
    'ａ@x.example',
  ])('not %s', (address) => {
    expect(plan('email: hzz@jinyun.example', `email: "${address}"`)).toEqual(['13 people[1].email expect_email']);
  });
});

describe('however many faults there are', () => {
  it('all are told at once, in the order of the lines', () => {
    const wrong = PLAN.replace('title: 缙云县2024年行动计划', 'title: ""\nofficer: 王')
      .replace('group: places', 'group: Places')
      .replace('email: office@jinyun.example', 'email: nobody')
      .replace('lead: [slj]', 'lead: [nobody]')
      .replace('kind: growth', 'kind: growth, weight: 0')
      .replace('of: [firms, growth]', 'of: [firms, profit]')
      .replace('base: 10', 'base: ten');
    expect(told(loadPlan('plan.yaml', bytes(wrong)))).toEqual([
      '2 title expect_text',
      '3 officer unknown_field',
      '11 units[1].group expect_id',
      '15 people[2].email expect_email',
      '21 tasks[0].lead[0] unknown_unit_id',
      '24 tasks[0].indicators[1].weight expect_positive',
      '25 tasks[0].indicators[2].of[1] unknown_part',
      '31 tasks[1].indicators[0].base expect_decimal',
    ]);
  });

  it('nothing is told that only follows from another fault', () => {
    expect(plan('target: "<= 5"', 'target: "about 5"')).toEqual(['31 tasks[1].indicators[1].target expect_target']);
    expect(plan('id: slj, name', 'id: "slj,", name')).toContain('9 units[0].id expect_id');
  });
});
