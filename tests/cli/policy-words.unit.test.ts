import { describe, expect, it } from 'vitest';
import { coverageText, differencesText } from '../../client/cli/shared/policy-text.ts';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import { policy } from '../support/cast.ts';

const terminal = (language: 'zh' | 'en') => ({ say: speaker(language) }) as Terminal;
const nameOf = (id: string) => (id === 'slj' ? '县水利局' : id);
const NOTHING = { unreachable: [], overlaps: [], gaps: [] };

describe('what is said of a policy’s flag rules', () => {
  it('is one sentence when nothing is odd', () =>
    expect(coverageText(terminal('zh'), policy(), NOTHING)).toBe('旗的规则没有空档、重叠，也没有轮不到的规则。'));

  it('names the rules by label, with their place, and each situation in which none holds', () => {
    const gap = { ranked: 6, rank: 2, complete: null, score: '80.000000' };
    const said = coverageText(terminal('zh'), policy(), { unreachable: [2], overlaps: [[0, 1]], gaps: [gap] });
    expect(said.split('\n')).toEqual([
      '“蓝旗”规则（flags[2]）永远轮不到：前面的规则总是先成立',
      '“红旗”规则（flags[0]）与“黄旗”规则（flags[1]）会同时成立，以前者为准',
      '空档：6 个单位参评、排第 2、无到期、得分 80.000000 时，没有规则成立',
    ]);
  });
});

describe('what another policy would have changed', () => {
  it('is said to be nothing when it is nothing', () =>
    expect(differencesText(terminal('en'), policy(), { reviews: 3, differences: [] }, nameOf)).toBe(
      '3 review(s): no flag would change.',
    ));

  it('is told unit by unit, before and after', () => {
    const standing = { score: '90.000000', rank: 1, complete: true, deductions: '0.000000' };
    const before = { ...standing, flag: 'blue', rule: 'flags[2]' };
    const after = { ...standing, flag: 'red', rule: 'flags[0]' };
    const differences = [{ period: '2024-Q1', unit: 'slj', before, after }];
    const said = differencesText(terminal('zh'), policy(), { reviews: 1, differences }, nameOf);
    expect(said).toContain('县水利局');
    expect(said).toContain('2024-Q1');
    expect(said).toContain('● 蓝旗（90.000000，第 1 名，flags[2]）');
    expect(said).toContain('▲ 红旗（90.000000，第 1 名，flags[0]）');
  });
});
