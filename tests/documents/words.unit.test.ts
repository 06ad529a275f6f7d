import { describe, expect, it } from 'vitest';
import { targetInWords, valueInWords } from '../../activities/documents/sheet/indicator-words.ts';
import { flagMark, lightMark } from '../../activities/documents/sheet/marks.ts';
import { consequenceWord, groupWord, instantInWords } from '../../activities/documents/sheet/words.ts';
import { composite, leaf, policy, target } from '../support/cast.ts';
import { read } from './cast.ts';

describe('a target in words', () => {
  it.each([
    [leaf(), '≥100家'],
    [leaf({ target: target('= 2'), unit: '所' }), '2所'],
    [leaf({ target: target('> 7'), unit: '个' }), '＞7个'],
    [leaf({ kind: 'cap', target: target('<= 90'), unit: '天' }), '≤90天'],
    [leaf({ kind: 'level', base: '650', target: target('>= 700'), unit: '元/月' }), '≥700元/月（基数650）'],
    [leaf({ kind: 'reduction', target: target('>= 20'), unit: '%' }), '下降≥20%'],
    [leaf({ kind: 'net_increase', target: target('>= 7') }), '净增≥7家'],
    [leaf({ kind: 'milestone' }), '2024年12月31日前办结'],
    [leaf({ kind: 'zero_event' }), '零发生'],
    [composite('any_of', ['a']), '任一项完成'],
  ])('%#: %s', (indicator, words) => {
    expect(targetInWords(indicator)).toBe(words);
  });
});

describe('a value in words', () => {
  it('is a day for a milestone and a verdict for a benchmark', () => {
    expect(valueInWords(leaf({ kind: 'milestone' }), { value: '2024-03-20', state: 'on_schedule' })).toBe(
      '2024年3月20日',
    );
    expect(valueInWords(leaf({ kind: 'benchmark' }), { value: 'false', state: 'behind' })).toBe('未达到');
    expect(valueInWords(leaf(), { value: '0', state: 'behind' })).toBe('0');
  });

  it('keeps a missing report, a milestone not done and a zero apart', () => {
    expect(valueInWords(leaf(), { value: null, state: 'missing' })).toBe('未报');
    const unverified = { version: 1, value: '8' };
    expect(valueInWords(leaf(), { value: null, state: 'missing', unverified })).toBe('未核验');
    expect(valueInWords(leaf({ kind: 'milestone' }), { value: null, state: 'behind' })).toBe('未办结');
    expect(valueInWords(leaf({ kind: 'benchmark' }), { value: null, state: 'not_due' })).toBe('—');
  });
});

describe('marks', () => {
  it('give every light a shape of its own beside the word', () => {
    const lights = ['green', 'amber', 'orange', 'red', 'grey', 'black'].map((l) => read(String(lightMark(l))).trim());
    expect(lights).toEqual(['● 绿灯', '▲ 黄灯', '◆ 橙灯', '■ 红灯', '○ 未到期', '× 缺报']);
    expect(new Set(lights.map((l) => l[0])).size).toBe(lights.length);
  });

  it('show a light or a flag that only the policy knows by its own name', () => {
    expect(read(String(lightMark('constructor'))).trim()).toBe('◇ constructor');
    const flags = [{ flag: 'snail', severity: 'worst', label: '蜗牛', when: {} }] as const;
    expect(read(String(flagMark(policy({ flags }), 'snail'))).trim()).toBe('蜗牛');
    expect(read(String(flagMark(policy({ flags }), 'none'))).trim()).toBe('—');
  });
});

describe('names', () => {
  it('read instants in local time, midnight as the end of the day before', () => {
    expect(instantInWords('2024-06-07T01:00:00Z')).toBe('2024年6月7日9时');
    expect(instantInWords('2024-06-06T07:40:00Z')).toBe('2024年6月6日15时40分');
    expect(instantInWords('2024-07-03T16:00:00Z')).toBe('2024年7月3日24时');
  });

  it('stand for themselves where the product has no word', () => {
    expect([groupWord('places'), groupWord('一类单位')]).toEqual(['乡镇（街道、园区）', '一类单位']);
    expect([consequenceWord('interview'), consequenceWord('toString')]).toEqual(['约谈', 'toString']);
  });
});
