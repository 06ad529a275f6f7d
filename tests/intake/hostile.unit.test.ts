import { afterEach, describe, expect, it } from 'vitest';
import { loadCalendar } from '../../client/intake/load-calendar.ts';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import { readReportsScript } from '../../client/intake/reports-script.ts';
import { bytes, HEADER, PLAN, POLICY, rewritten, told } from '../support/written.ts';

const LOADERS = { plan: loadPlan, policy: loadPolicy, calendar: loadCalendar, reports: readReportsScript };

/** The seconds of work a call takes; time in which other programs had the processor does not count. */
function seconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const many = (count: number, line: (index: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, index) => line(index)).join(between);
const plan = (passage: string, otherwise: string) => told(loadPlan('plan.yaml', rewritten(PLAN, passage, otherwise)));
const titled = (title: string) => plan('title: 河道治理', `title: ${title}`);

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

/** Files meant to hurt, as large as they may be, and what is said of them as a plan. */
const HOSTILE: [name: string, text: string, said: string | RegExp][] = [
  ['10 MB on one line', `id: ${'a'.repeat(10_000_000)}`, '- file_too_large'],
  ['4 MB on one line', `id: ${'a'.repeat(4_000_000)}`, '1 id expect_id'],
  ['4 MB in quotes', `id: "${'a'.repeat(4_000_000)}"`, '1 id expect_id'],
  ['4 MB of line ends', '\n'.repeat(4_000_000), '- yaml_too_long'],
  ['4 MB of open brackets', '['.repeat(4_000_000), '- yaml_too_long'],
  ['4 MB of spaces', ' '.repeat(4_000_000), '- expect_object'],
  ['10,000 open brackets', `id: ${'['.repeat(10_000)}`, /yaml_(too_deep|syntax)$/],
  ['10,000 lists in each other', `id: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, '1 yaml_too_deep'],
  ['10,000 records in each other', `id: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}`, '1 yaml_too_deep'],
  ['10,000 dashes', '- '.repeat(10_000), '1 yaml_too_deep'],
  ['10,000 question marks', '? '.repeat(10_000), '1 yaml_too_deep'],
  ['1,000 levels by indentation', many(1000, (i) => `${' '.repeat(i)}a:`), /yaml_too_deep$/],
  ['13 levels', `id: ${'['.repeat(12)}a${']'.repeat(12)}`, /^1 id(\[0\]){12} yaml_too_deep$/],
  ['10,000 unknown fields', many(10_000, (i) => `f${i}: 1`), '1 f0 unknown_field'],
  ['10,000 times the same field', many(10_000, () => 'id: a'), '2 id repeated_field'],
  ['10,000 empty fields', `{${many(10_000, () => ':', ', ')}}`, /repeated_field$/],
  ['10,000 errors of syntax', many(10_000, () => ']'), '1 yaml_syntax'],
  ['10,000 tags', many(10_000, () => '- !a b'), '1 yaml_syntax'],
  ['10,000 anchors', many(5000, (i) => `- &a${i} b\n- *a${i}`), '1 [0] yaml_alias'],
  [
    'a billion laughs',
    `a: &a [x, x]\n${many(9, (i) => `${'bcdefghij'[i]}: &${'bcdefghij'[i]} [${many(9, () => `*${'abcdefghi'[i]}`, ', ')}]`)}`,
    '1 a yaml_alias',
  ],
  ['a record that holds itself', 'a: &a {b: *a}', '1 a yaml_alias'],
  ['NUL', 'id: a\nname: \0', '2 control_character'],
  ['nothing', '', '- expect_object'],
];

describe('a file that is meant to hurt is told as a problem within a second', () => {
  it.each(HOSTILE)('%s, as a plan', (_, text, said) => {
    const file = bytes(text);
    let problems: string[] = [];
    const took = seconds(() => {
      problems = told(loadPlan('plan.yaml', file));
    });
    expect(took).toBeLessThan(1);
    if (typeof said === 'string') expect(problems).toContain(said);
    else expect(problems).toContainEqual(expect.stringMatching(said));
  });

  it.each(['policy', 'calendar', 'reports'] as const)('every one, as %s', (name) => {
    for (const [what, text] of HOSTILE) {
      const file = bytes(text);
      const took = seconds(() => expect(told(LOADERS[name]('file', file)), what).not.toEqual([]));
      expect(took, what).toBeLessThan(1);
    }
  });

  it.each([
    ['20,000 reports', many(20_000, (i) => `2024-05-08T10:30,u${i},t,2024-04,x,1,`)],
    ['one report of 50,000 lines', many(50_000, () => '2024-05-08T10:30,u,t,2024-04,x,1,')],
    ['50,000 bad lines', many(50_000, () => 'x')],
    ['8 MB on one line', 'x'.repeat(8_000_000)],
    ['8 MB of commas', ','.repeat(8_000_000)],
    ['8 MB of quotes', `${'"'.repeat(8_000_000)}`],
  ])('%s, as a script', (_, rows) => {
    const file = bytes(`${HEADER}\n${rows}`);
    expect(seconds(() => expect(told(readReportsScript('reports.csv', file))).toEqual([]))).toBeLessThan(1);
  });

  it.each([
    ['30,000 groups', POLICY.replace('[departments, places]', `[${many(30_000, (i) => `g${i}`, ',')}]`)],
    ['30,000 kinds nobody knows', POLICY.replace('do: commendation', `do: [${many(30_000, () => 'x', ',')}]`)],
    ['5,000 slots', POLICY.replace('  slots:', `  slots:\n${many(5000, () => '    - {offset: 1, to: [head]}')}`)],
  ])('%s, as a policy', (_, text) => {
    expect(seconds(() => loadPolicy('policy.yaml', bytes(text)))).toBeLessThan(1);
  });

  it('a task of 201 composites, each within the other', () => {
    const nested = many(201, (i) => `      - {id: c${i}, name: 层, kind: all_of, of: [c${i + 1}]}`);
    const text = `${PLAN.split('      - {id: length')[0]}${nested}\n`;
    expect(told(loadPlan('plan.yaml', bytes(text)))).toEqual(['29 tasks[1].indicators expect_count_between']);
    expect(told(loadPlan('plan.yaml', bytes(text.replace(/.*id: c200.*\n/, ''))))).toEqual([
      '229 tasks[1].indicators[199].of[0] unknown_part',
    ]);
  });

  it('21 slots of reminders', () => {
    const slots = (count: number) => many(count - 2, () => '    - {offset: 1, to: [head]}');
    const text = (count: number) => bytes(POLICY.replace('  slots:', `  slots:\n${slots(count)}`));
    expect(told(loadPolicy('policy.yaml', text(21)))).toEqual(['6 reminders.slots expect_count_between']);
    expect(told(loadPolicy('policy.yaml', text(20)))).toEqual([]);
  });
});

describe('a character nobody can see is told with its line', () => {
  it.each([
    ['U+0000', '\0'],
    ['U+0007', '\x07'],
    ['U+001B', '\x1b[31m'],
    ['U+007F', '\x7f'],
    ['U+0085', '\x85'],
    ['U+061C', '\u061c'],
    ['U+200E', '\u200e'],
    ['U+200F', '\u200f'],
    ['U+2028', '\u2028'],
    ['U+202E', '\u202e'],
    ['U+2066', '\u2066'],
    ['U+FEFF', '\ufeff'],
  ])('%s, in any file', (char, sign) => {
    for (const [name, load] of Object.entries(LOADERS)) {
      const found = load(name, bytes(`${HEADER}\n#\n# 注${sign}`));
      expect(found).toEqual([{ file: name, line: 3, path: '', code: 'control_character', params: { char } }]);
    }
  });

  it.each([
    ['U+0000', '\\0'],
    ['U+0000', '\\u0000'],
    ['U+0008', '\\b'],
    ['U+001B', '\\e[31m'],
    ['U+0085', '\\N'],
    ['U+202E', '\\u202e'],
    ['U+D800', '\\ud800'],
    ['U+DFFF', 'a\\udfff'],
  ])('%s, also written as %s', (char, written) => {
    const found = loadPlan('plan.yaml', rewritten(PLAN, 'title: 河道治理', `title: "治理${written}"`));
    expect(found).toEqual([
      { file: 'plan.yaml', line: 26, path: 'tasks[1].title', code: 'control_character', params: { char } },
    ]);
  });

  it('nor in the name of a field', () => {
    expect(plan('kind: cap', 'kind: cap, "a\\0b": 1')[0]).toBe('31 tasks[1].indicators[1] control_character');
  });

  it.each(['𠮷野家', '😀', 'e\u0301', '\u3000', 'ﬁ', '１２'])('but %s may stand in a text', (text) => {
    expect(titled(`"${text}"`)).toEqual([]);
  });

  it('and a line may end as Windows ends it', () => {
    expect(told(loadPlan('plan.yaml', bytes(PLAN.replaceAll('\n', '\r\n'))))).toEqual([]);
  });
});

describe('bytes that are no UTF-8 are told', () => {
  it.each([
    ['half a character', [0xe6, 0xb0]],
    ['a byte that never occurs', [0xff]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['more bytes than needed', [0xc0, 0x80]],
    ['GBK', [0xcb, 0xae, 0xc0, 0xfb]],
    ['UTF-16', [0xff, 0xfe, 0x69, 0x00]],
  ])('%s', (_, raw) => {
    const file = Uint8Array.from([...bytes('id: '), ...raw]);
    for (const load of Object.values(LOADERS)) expect(told(load('file', file))).toEqual(['- not_utf8']);
  });
});

describe('a text that looks like something else stays a text', () => {
  it.each([
    '=1+1',
    "'@SUM(A1:A9)'",
    '+cmd|calc',
    '-2+3',
    '{{constructor}}x',
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
  ])('%s', (text) => {
    const loaded = loadPlan(
      'plan.yaml',
      rewritten(PLAN, 'title: 河道治理', `title: ${text.startsWith('{') ? `"${text}"` : text}`),
    );
    expect(loaded).toMatchObject({ plan: { tasks: [{}, { title: text.replaceAll("'", '') }] } });
  });
});
