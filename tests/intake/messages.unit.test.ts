import { describe, expect, it } from 'vitest';
import { tellProblems } from '../../client/cli/shared/problems.ts';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import { jsonSchemaOf } from '../../client/intake/json-schemas.ts';
import { loadPlan } from '../../client/intake/load-plan.ts';
import type { Problem } from '../../client/intake/problem.ts';
import { type Language, languageOf, sayCode, speaker } from '../../client/messages/catalogue.ts';
import { en } from '../../client/messages/en.ts';
import { problemLine } from '../../client/messages/problem-line.ts';
import { zh } from '../../client/messages/zh.ts';
import { sourcesBelow } from '../support/sources.ts';
import { indicators, PROBLEMS } from '../support/wrong-files.ts';

function terminal(language: Language, json = false): Terminal & { readonly said: string[] } {
  const said: string[] = [];
  const keep = (text: string) => void said.push(text);
  return { say: speaker(language), language, json, interactive: false, out: keep, err: keep, env: {}, said };
}

/** Words of a schema: names of fields and the words they may hold, which are no codes. */
function words(of: unknown): string[] {
  if (typeof of !== 'object' || of === null) return typeof of === 'string' ? [of] : [];
  return [...Object.keys(of), ...Object.values(of).flatMap(words)];
}

const NO_CODES = new Set([
  ...words([jsonSchemaOf('plan'), jsonSchemaOf('policy'), jsonSchemaOf('calendar')]),
  ...['unrecognized_keys', 'invalid_union', 'invalid_key', 'invalid_type', 'invalid_value'],
  ...['objection_closes', 'expect_'],
]);

/** Every code that the sources of a folder can tell a problem by. */
function codesIn(sources: string): string[] {
  const found = [...sources.matchAll(/['`]([a-z]+(?:_[a-z0-9]+)+)(?=['`:])/g)].map(([, code]) => code ?? '');
  return [...new Set(found)].filter((code) => !NO_CODES.has(code)).toSorted();
}

describe('the two catalogues', () => {
  it('say the same things', () => expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted()));

  it('speak of the same', () => {
    const keys = Object.keys(zh) as (keyof typeof zh)[];
    const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted().join();
    // What comes in both languages is chosen from: a period, and a title that was made.
    const chosen = keys.filter((key) => zh[key] === '{zh}' && en[key] === '{en}');
    expect(chosen.toSorted()).toEqual(['made_title', 'period']);
    expect(keys.filter((key) => !chosen.includes(key) && holes(en[key]) !== holes(zh[key]))).toEqual([]);
  });

  it('say something', () => {
    expect([...Object.values(zh), ...Object.values(en)].filter((text) => text.trim() === '')).toEqual([]);
  });
});

describe('the language', () => {
  it.each([
    ['zh', undefined, { LANG: 'zh_CN.UTF-8' }],
    ['zh', undefined, { LC_ALL: 'zh', LANG: 'en_GB.UTF-8' }],
    ['zh', undefined, { LC_ALL: '', LC_MESSAGES: 'ZH_TW', LANG: 'C' }],
    ['zh', 'zh', { LC_ALL: 'en_GB.UTF-8' }],
    ['en', 'en', { LC_ALL: 'zh_CN.UTF-8' }],
    ['en', undefined, { LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' }],
    ['en', undefined, {}],
    ['en', 'fr', { LANG: 'C.UTF-8' }],
  ] as const)('is %s when %s is asked for and %j is set', (language, asked, env) => {
    expect(languageOf(asked, env)).toBe(language);
  });
});

describe('every code has a message', () => {
  it.each(codesIn(sourcesBelow('client/intake')))('the problem %s', (code) =>
    expect(zh).toHaveProperty([`problem.${code}`]),
  );

  it('every problem of the command line', () => {
    const told = sourcesBelow('client/cli').matchAll(/(?:code: |problem(?:At)?\(.*)'([a-z]+(?:_[a-z0-9]+)+)'/g);
    const codes = [...told].map(([, code]) => `problem.${code}`);
    expect(codes).toContain('problem.file_missing');
    expect(codes.filter((code) => !(code in zh))).toEqual([]);
  });

  it('every refusal of the rules', () => {
    const unions = [...sourcesBelow('workflows').matchAll(/type \w*RefusalCode =([^;]+);/g)].map(
      ([, union]) => union ?? '',
    );
    const codes = unions.flatMap((union) => [...union.matchAll(/'(\w+)'/g)].map(([, code]) => `refusal.${code}`));
    expect(unions.length).toBeGreaterThanOrEqual(3);
    expect(codes).toContain('refusal.bad_line');
    expect(codes.filter((code) => !(code in zh))).toEqual([]);
  });
});

describe('what is said is said in full', () => {
  it('of every problem the loaders know', () => {
    const codes = new Set(PROBLEMS.map((p) => p.code));
    expect(codesIn(sourcesBelow('client/intake')).filter((code) => !codes.has(code))).toEqual([]);
  });

  it.each(['zh', 'en'] as const)('in %s, on one line, with file and line', (language) => {
    const lines = PROBLEMS.map((p) => problemLine(speaker(language), p));
    expect(lines.filter((line) => /\{\w+\}|\n/.test(line) || !/^\w+\.(yaml|csv|xlsx)(:\d+)?: /.test(line))).toEqual([]);
    expect(PROBLEMS.map((p) => `problem.${p.code}`).filter((key) => !(key in zh))).toEqual([]);
  });

  it.each(['zh', 'en'] as const)('of every refusal, in %s, with its subject alone', (language) => {
    const refusals = Object.keys(zh).filter((key) => key.startsWith('refusal.'));
    const said = refusals.map((key) => sayCode(speaker(language), 'refusal', key.slice(8), { subject: 'slj' }));
    expect(said.filter((text) => /\{\w+\}|refusal\./.test(text))).toEqual([]);
  });
});

describe('a problem is told as file, line, path and what was expected', () => {
  const [problem] = loadPlan('plan.yaml', indicators('kind: cap, target: ">= 5"')) as Problem[];
  const missing: Problem = { file: 'policy.yaml', line: null, path: '', code: 'file_missing', params: {} };
  const both = [problem, missing].filter((p) => p !== undefined);

  it.each([
    [
      'zh',
      [
        'plan.yaml:30: tasks[1].indicators[0].target: cap 指标的目标应为 <= 或 <',
        'policy.yaml: 文件不存在或无法读取',
        '共 2 处问题，什么都没有做。',
      ],
    ],
    [
      'en',
      [
        'plan.yaml:30: tasks[1].indicators[0].target: a cap needs a target with <= or <',
        'policy.yaml: the file does not exist or cannot be read',
        '2 problem(s); nothing was done.',
      ],
    ],
  ] as const)('in %s', (language, expected) => {
    const spoken = terminal(language);
    tellProblems(spoken, both);
    expect(spoken.said.join('')).toBe(`${expected.join('\n')}\n`);
  });

  it('as JSON where that was asked for', () => {
    const spoken = terminal('en', true);
    tellProblems(spoken, both);
    const [first] = JSON.parse(spoken.said.join('')).problems;
    expect(first).toMatchObject({
      file: 'plan.yaml',
      line: 30,
      path: 'tasks[1].indicators[0].target',
      code: 'cap_needs_upper',
    });
    expect(first.message).toContain('a cap needs a target');
  });
});
