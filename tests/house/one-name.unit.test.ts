import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourcesBelow } from '../support/sources.ts';

/** What has a name in the glossary, and the other names by which it may not be called. */
const ONE_NAME: readonly (readonly [name: string, others: readonly string[]])[] = [
  ['重点考核指标', ['关键指标', '重点指标', '核心指标']],
  // Counties head two columns with 责任单位, that of who leads and that of who helps.
  ['牵头单位 of a task, 承办单位 of a case', ['责任单位', '责任方', '主办单位', '主责单位']],
  ['演练', ['推演', '预演']],
  ['计分表', ['工作底稿', '结果单', '核对本单位的工作表']],
  ['报告期', ['报送期（', '报送期。', "报送期'", '报送期计入']],
  ['督查机构', ['督查部门']],
];
/** Where people are spoken to; what a table of a county is headed with stays the county's (client/intake). */
const SPOKEN = [
  ...['client/messages', 'client/console', 'client/explain', 'client/cli', 'client/operations', 'client/views'],
  ...['activities/mail', 'activities/documents', 'activities/work-report'],
];
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const lines = [...SPOKEN.map(sourcesBelow), readme].flatMap((text) => text.split('\n'));

describe('what is said to people', () => {
  it.each(ONE_NAME)('has one name for %s', (_, others) => {
    expect(lines.filter((line) => others.some((other) => line.includes(other)))).toEqual([]);
  });
});
