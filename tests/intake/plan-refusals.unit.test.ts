import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { bytes, PLAN, rewritten, told } from '../support/written.ts';

const plan = (passage: string, otherwise: string) => told(loadPlan('plan.yaml', rewritten(PLAN, passage, otherwise)));

/** The plan with other indicators in its second task, the first of them on line 30. */
const indicators = (...lines: string[]) => {
  const written = lines.map((line) => `      - {name: 指标, ${line}}\n`).join('');
  return told(loadPlan('plan.yaml', bytes(`${PLAN.split('      - {id: length')[0]}${written}`)));
};

describe('an id leads to one thing, which is there', () => {
  it.each([
    ['a unit', 'id: hzz, name', 'id: slj, name', '10 units[1].id repeated_id'],
    ['a post', 'id: office2', 'id: office', '15 people[3].id repeated_id'],
    ['a task', 'id: rivers', 'id: hydropower', '25 tasks[1].id repeated_id'],
    ['an indicator', 'id: outfalls', 'id: length', '31 tasks[1].indicators[1].id repeated_id'],
    ['a lead twice', 'lead: [hzz]', 'lead: [hzz, slj, hzz]', '28 tasks[1].lead[2] repeated_id'],
    ['an unknown lead', 'lead: [hzz]', 'lead: [hzz, lyj]', '28 tasks[1].lead[1] unknown_unit_id'],
    ['a helper twice', 'lead: [hzz]', 'lead: [hzz]\n    co: [slj, slj]', '29 tasks[1].co[1] repeated_id'],
    ['an unknown helper', 'lead: [hzz]', 'lead: [hzz]\n    co: [lyj]', '29 tasks[1].co[0] unknown_unit_id'],
    ['an unknown unit of a post', 'unit: hzz, post', 'unit: lyj, post', '13 people[1].unit unknown_unit_id'],
    ['a reporter of nobody', 'unit: hzz, post', 'post', '13 people[1] post_needs_unit'],
    ['a head of nobody', 'unit: hzz, post: reporter', 'unit: null, post: head', '13 people[1] post_needs_unit'],
  ])('%s', (_, passage, otherwise, expected) => expect(plan(passage, otherwise)).toContain(expected));

  it('the same id may name an indicator in two tasks', () => expect(plan('id: length', 'id: firms')).toEqual([]));

  it('a unit may lead and help', () => expect(plan('lead: [hzz]', 'lead: [hzz]\n    co: [hzz]')).toEqual([]));

  it('a task may have no lead', () => expect(plan('lead: [hzz]', 'lead: []')).toEqual([]));

  it.each(['constructor', 'tostring', 'valueof'])('a unit may even be called %s', (id) => {
    const named = PLAN.replaceAll('hzz', id);
    expect(told(loadPlan('plan.yaml', bytes(named)))).toEqual([]);
  });
});

describe('a span begins before it ends', () => {
  it.each([
    ['the plan', 'to: 2024-12-31', 'to: 2023-12-31', '6 horizon.to due_before_from'],
    [
      'a task',
      'lead: [hzz]',
      'lead: [hzz]\n    from: 2024-07-01\n    due: 2024-06-30',
      '30 tasks[1].due due_before_from',
    ],
    [
      'a task due before the plan',
      'lead: [hzz]',
      'lead: [hzz]\n    due: 2023-12-31',
      '29 tasks[1].due due_before_from',
    ],
    [
      'an indicator',
      'kind: cap',
      'kind: cap, from: 2024-07-01, due: 2024-06-30',
      '31 tasks[1].indicators[1].due due_before_from',
    ],
    [
      'an indicator due before its task',
      'kind: cap',
      'kind: cap, due: 2023-06-30',
      '31 tasks[1].indicators[1] due_before_from',
    ],
    [
      'an indicator from after its task',
      'kind: cap',
      'kind: cap, from: 2025-01-01',
      '31 tasks[1].indicators[1] due_before_from',
    ],
    ['a plan of a lifetime', 'to: 2024-12-31', 'to: 2045-01-01', '6 horizon.to horizon_too_long'],
  ])('%s', (_, passage, otherwise, expected) => expect(plan(passage, otherwise)).toContain(expected));

  it.each([
    ['a day', 'kind: cap', 'kind: cap, from: 2024-06-30, due: 2024-06-30'],
    ['twenty years', 'to: 2024-12-31', 'to: 2044-12-31'],
  ])('%s is a span', (_, passage, otherwise) => expect(plan(passage, otherwise)).toEqual([]));
});

describe('a target that cannot be computed is refused', () => {
  it.each([
    ['id: a, kind: cumulative', ' target_missing'],
    ['id: a, kind: cap', ' target_missing'],
    ['id: a, kind: cumulative, target: ">= 0"', '.target target_zero'],
    ['id: a, kind: net_increase, target: "> 0.000"', '.target target_zero'],
    ['id: a, kind: ratio, target: ">= -0"', '.target target_zero'],
    ['id: a, kind: growth, target: "= 0"', '.target target_zero'],
    ['id: a, kind: reduction, target: ">= 0"', '.target target_zero'],
    ['id: a, kind: level, base: 20, target: ">= 20"', '.target target_is_base'],
    ['id: a, kind: level, base: "20.0", target: ">= 20"', '.target target_is_base'],
    ['id: a, kind: level, target: ">= 0"', '.target target_is_base'],
    ['id: a, kind: cumulative, target: "<= 5"', '.target upper_only_on_cap'],
    ['id: a, kind: ratio, target: "< 5"', '.target upper_only_on_cap'],
    ['id: a, kind: reduction, target: "<= 5"', '.target upper_only_on_cap'],
    ['id: a, kind: level, base: 10, target: "<= 20"', '.target upper_only_on_cap'],
    ['id: a, kind: cap, target: ">= 5"', '.target cap_needs_upper'],
    ['id: a, kind: cap, target: "> 5"', '.target cap_needs_upper'],
    ['id: a, kind: cap, target: "= 5"', '.target cap_needs_upper'],
    ['id: a, kind: cap, target: "< 0"', '.target cap_never_kept'],
    ['id: a, kind: cap, target: "<= -1"', '.target cap_never_kept'],
    ['id: a, kind: zero_event, target: "= 0"', '.target target_without_meaning'],
    ['id: a, kind: milestone, target: ">= 1"', '.target target_without_meaning'],
    ['id: a, kind: benchmark, target: ">= 1"', '.target target_without_meaning'],
    ['id: a, kind: manual, target: ">= 1"', '.target target_without_meaning'],
    ['id: a, kind: cumulative, base: 1, target: ">= 5"', '.base base_without_meaning'],
  ])('%s', (line, expected) => expect(indicators(line)).toEqual([`30 tasks[1].indicators[0]${expected}`]));

  it.each([
    'id: a, kind: level, base: 20, target: "<= 10"',
    'id: a, kind: level, base: 20, target: "< 10"',
    'id: a, kind: level, base: 20, target: ">= 10"',
    'id: a, kind: level, base: -5, target: ">= 0"',
    'id: a, kind: cap, target: "<= 0"',
    'id: a, kind: cap, target: "< 0.000001"',
    'id: a, kind: growth, target: ">= -3"',
    'id: a, kind: zero_event',
    'id: a, kind: benchmark',
    'id: a, kind: manual',
  ])('but not %s', (line) => expect(indicators(line)).toEqual([]));
});

describe('a weight divides, so it is above 0', () => {
  it.each(['0', '"0.000000"', '-1', '-0'])('not %s', (weight) => {
    expect(indicators(`id: a, kind: manual, weight: ${weight}`)).toEqual([
      '30 tasks[1].indicators[0].weight expect_positive',
    ]);
  });

  it('on a composite too', () => {
    expect(indicators('id: a, kind: manual', 'id: b, kind: all_of, of: [a], weight: 0')).toEqual([
      '31 tasks[1].indicators[1].weight expect_positive',
    ]);
  });

  it('however little', () => expect(indicators('id: a, kind: manual, weight: "0.000001"')).toEqual([]));
});

describe('the parts of a composite', () => {
  const part = (id: string, more = '') => `id: ${id}, kind: manual${more}`;
  const made = (id: string, of: string) => `id: ${id}, kind: all_of, of: [${of}]`;

  it.each([
    ['that are not there', [part('a'), made('b', 'a, x')], ['31 tasks[1].indicators[1].of[1] unknown_part']],
    ['that are key', [part('a', ', key: true'), made('b', 'a')], ['30 tasks[1].indicators[0].key not_on_part']],
    [
      'that say they are not key',
      [part('a', ', key: false'), made('b', 'a')],
      ['30 tasks[1].indicators[0].key not_on_part'],
    ],
    [
      'of two composites',
      [part('a'), made('b', 'a'), made('c', 'a')],
      ['31 tasks[1].indicators[1].of[0] shared_part', '32 tasks[1].indicators[2].of[0] shared_part'],
    ],
    [
      'named twice',
      [part('a'), made('b', 'a, a')],
      ['31 tasks[1].indicators[1].of[0] shared_part', '31 tasks[1].indicators[1].of[1] shared_part'],
    ],
    ['that are itself', [made('a', 'a')], ['30 tasks[1].indicators[0].of circular_part']],
    [
      'that lead back to it',
      [made('a', 'b'), made('b', 'a')],
      ['30 tasks[1].indicators[0].of circular_part', '31 tasks[1].indicators[1].of circular_part'],
    ],
    [
      'that lead back over a third',
      [made('a', 'b'), made('b', 'c'), made('c', 'a, d'), part('d')],
      [
        '30 tasks[1].indicators[0].of circular_part',
        '31 tasks[1].indicators[1].of circular_part',
        '32 tasks[1].indicators[2].of circular_part',
      ],
    ],
  ])('%s are refused', (_, lines, expected) => expect(indicators(...lines)).toEqual(expected));

  it('of another task are not there', () => {
    expect(indicators(part('a'), made('b', 'a, firms'))).toEqual(['31 tasks[1].indicators[1].of[1] unknown_part']);
  });

  it('may be composites and weigh something, which plan check warns of', () => {
    const lines = [part('a', ', weight: 2'), part('b'), made('c', 'a, b'), part('d'), made('e', 'c, d')];
    expect(indicators(...lines)).toEqual([]);
  });
});
