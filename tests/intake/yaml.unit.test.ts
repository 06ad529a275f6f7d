import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import { bytes, good, PLAN, POLICY, rewritten, told } from '../support/written.ts';

const titled = (title: string) => loadPlan('plan.yaml', rewritten(PLAN, '缙云县2024年行动计划', title));
const plan = (passage: string, otherwise: string) => loadPlan('plan.yaml', rewritten(PLAN, passage, otherwise));

describe('YAML 1.2: a word stays a word', () => {
  it.each([
    'on',
    'off',
    'yes',
    'no',
    'y',
    'n',
    '09:00',
    '12:30:45',
    '2024-01-01',
    '1_000',
    '=1+1',
    '"@SUM(A1)"',
    'NULL2',
  ])('a title of %s', (word) => expect(good(titled(word)).plan.title).toBe(word.replaceAll('"', '')));

  it.each(['12', '1e3', '0x10', '007', '12345678901.123456', '.inf'])('a title of %s keeps every sign', (figure) => {
    expect(good(titled(figure)).plan.title).toBe(figure);
  });

  it.each(['true', 'null', '~', '', '[a]', '{a: b}', '!!int "12"', '!!binary aGVsbG8='])(
    'a title is never %s',
    (other) => {
      expect(told(titled(other))).toContain('2 title expect_text');
    },
  );

  it('an hour may stand without quotes', () => {
    const { policy } = good(loadPolicy('policy.yaml', rewritten(POLICY, '"09:00"', '09:00')));
    expect(policy.at).toBe('09:00');
  });

  it.each(['yes', 'on', '1', '"true"', '~'])(
    'only true and false say whether an indicator is a key one, not %s',
    (word) => {
      expect(told(plan('key: true', `key: ${word}`))).toEqual(['24 tasks[0].indicators[2].key expect_boolean']);
    },
  );

  it('words stay words under a directive of 1.1', () => {
    const [on, number] = ['%YAML 1.1\n---\n', ''].map((head) =>
      good(loadPlan('p', bytes(head + PLAN.replace('缙云县人民政府', 'on')))),
    );
    expect(on?.plan).toEqual(number?.plan);
  });
});

describe('what is written in any other style is the same plan', () => {
  const { plan: usual } = good(loadPlan('plan.yaml', bytes(PLAN)));

  it.each([
    ['with CR LF', PLAN.replaceAll('\n', '\r\n')],
    ['with a BOM at the start', `\ufeff${PLAN}`],
    ['with comments and blank lines', `# 方案\n\n${PLAN.replaceAll('\n', '  # 注\n\n')}`],
    ['with document marks', `---\n${PLAN}...\n`],
    ['with single quotes', PLAN.replaceAll('"', "'")],
    ['with quoted field names', PLAN.replaceAll('clause:', '"clause":')],
    ['with a standard tag', PLAN.replace('id: rivers', 'id: !!str rivers')],
    ['with a folded title', PLAN.replace('title: 河道治理', 'title: >-\n      河道治理')],
  ])('%s', (_, text) => expect(good(loadPlan('plan.yaml', bytes(text))).plan).toEqual(usual));
});

describe('YAML that is none is told by line', () => {
  it.each([
    ['an open list', 'lead: [slj]', 'lead: [slj', 21],
    ['an open quote', 'title: 水电产业发展', 'title: "水电产业发展', 18],
    ['a tab as indentation', '    lead: [slj]', '\tlead: [slj]', 20],
    ['a field on the line of another', 'policy: jinyun', 'policy: jinyun: x', 7],
    ['two documents', 'policy: jinyun', 'policy: jinyun\n---\n', 8],
    ['a tag of its own', 'policy: jinyun', 'policy: !local jinyun', 7],
    ['a tag that runs code', 'policy: jinyun', 'policy: !!js/function "f"', 7],
  ])('%s', (_, passage, otherwise, line) => {
    expect(told(plan(passage, otherwise))[0]).toBe(`${line} yaml_syntax`);
  });

  it('says what is the matter in one line', () => {
    const [problem] = plan('lead: [slj]', '\tlead: [slj]') as { params: object }[];
    expect(problem?.params).toEqual({ message: 'Tabs are not allowed as indentation' });
  });
});

describe('a field that stands twice is told where it stands again', () => {
  it.each([
    ['at the top', 'policy: jinyun', 'policy: jinyun\ntitle: 另一个', '8 title'],
    ['in a task', 'clause: 三（五）1', 'clause: 三（五）1\n    title: 另一个', '20 tasks[0].title'],
    ['in braces', 'kind: cap', 'kind: cap, kind: cap', '31 tasks[1].indicators[1].kind'],
    ['once quoted', 'kind: cap', 'kind: cap, "kind": cap', '31 tasks[1].indicators[1].kind'],
    [
      'as a number and as a text',
      'kind: growth',
      'kind: growth, schedule: {table: {2024: "0.2", "2024": "1"}}',
      '23 tasks[0].indicators[1].schedule.table.2024',
    ],
  ])('%s', (_, passage, otherwise, place) => {
    expect(told(plan(passage, otherwise))).toEqual([`${place} repeated_field`]);
  });
});

describe('anchors and aliases are refused where they stand', () => {
  it.each([
    ['an anchor nobody uses', 'title: 河道治理', 'title: &t 河道治理', ['26 tasks[1].title yaml_alias']],
    ['an anchor on a record', '{id: length', '&l {id: length', ['30 tasks[1].indicators[0] yaml_alias']],
    [
      'an anchor on a name',
      'title: 河道治理',
      '&t title: 河道治理',
      ['25 tasks[1].title expect_text', '26 tasks[1] yaml_alias'],
    ],
    ['a merge', 'lead: [hzz]', 'lead: [hzz]\n    <<: {co: [slj]}', ['29 tasks[1].<< unknown_field']],
  ])('%s', (_, passage, otherwise, expected) => {
    expect(told(plan(passage, otherwise)).toSorted()).toEqual(expected);
  });

  it('an alias and its anchor, both', () => {
    const both = PLAN.replace('[slj]', '&l [slj]').replace('[hzz]', '*l');
    expect(told(loadPlan('plan.yaml', bytes(both)))).toEqual([
      '20 tasks[0].lead yaml_alias',
      '28 tasks[1].lead yaml_alias',
    ]);
  });
});

describe('a field needs a name', () => {
  it.each([
    ['a list for a name', '? [a, b]\n: 1\n', '33 yaml_key'],
    ['two lines for a name', '"a\\nb": 1\n', '33 yaml_key'],
    ['no name', ': 1\n', '33 null unknown_field'],
    ['a record for a name', '{a: b}: 1\n', '33 yaml_key'],
  ])('%s', (_, line, expected) => expect(told(loadPlan('plan.yaml', bytes(PLAN + line)))).toEqual([expected]));
});

it.each(['', '\n\n', '# 只有注释\n', '---\n', 'null', 'just words', '[1, 2]', '12', '"quoted"'])(
  '%j is no plan',
  (text) => {
    expect(told(loadPlan('plan.yaml', bytes(text)))).toEqual([expect.stringMatching(/^(-|1) expect_object$/)]);
  },
);
