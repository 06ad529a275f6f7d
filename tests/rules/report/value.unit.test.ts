import { describe, expect, it } from 'vitest';
import type { LeafKind } from '../../../workflows/rules/plan.ts';
import { isValueOf } from '../../../workflows/rules/report/value.ts';

const TODAY = '2024-05-08';
const KINDS: LeafKind[] = [
  'cumulative',
  'net_increase',
  'level',
  'ratio',
  'growth',
  'reduction',
  'cap',
  'zero_event',
  'milestone',
  'benchmark',
  'manual',
];
const taking = (value: string) => KINDS.filter((kind) => isValueOf(kind, value, TODAY)).join(' ');

const NUMERIC = 'cumulative net_increase level ratio growth reduction cap zero_event';
const SIGNED = 'net_increase growth reduction';

describe('the kinds that take a value', () => {
  it.each([
    ['0', `${NUMERIC} manual`],
    ['0.000000', `${NUMERIC} manual`],
    ['1', `${NUMERIC} manual`],
    ['0.35', `${NUMERIC} manual`],
    ['1.000001', NUMERIC],
    ['12.5', NUMERIC],
    ['007', NUMERIC],
    ['999999999999999.999999', NUMERIC],
    ['-12.5', SIGNED],
    ['-0.000001', SIGNED],
    ['-10', SIGNED],
    ['-0', SIGNED],
    ['-00.000', SIGNED],
    ['2024-05-08', 'milestone'],
    ['2024-01-01', 'milestone'],
    ['true', 'benchmark'],
    ['false', 'benchmark'],
    ['', KINDS.join(' ')],
  ])('%j: %s', (value, kinds) => {
    expect(taking(value)).toBe(kinds);
  });
});

describe('a value that no kind takes', () => {
  it.each([
    ['an exponent', '1e5'],
    ['full-width digits', '１２'],
    ['a full-width dot', '1．5'],
    ['not a number', 'NaN'],
    ['infinity', 'Infinity'],
    ['hexadecimal', '0x10'],
    ['sixteen digits', '1000000000000000'],
    ['seven decimals', '1.0000001'],
    ['a dot without decimals', '5.'],
    ['a dot without digits before it', '.5'],
    ['a plus sign', '+5'],
    ['two signs', '--5'],
    ['more than a machine counts exactly', '9007199254740993'],
    ['a thousands separator', '1,000'],
    ['a fraction', '1/2'],
    ['a repeating decimal', '0.(3)'],
    ['a per cent sign', '5%'],
    ['a space', ' 5'],
    ['a line break', '5\n'],
    ['a Chinese numeral', '五'],
    ['a word', 'True'],
    ['tomorrow', '2024-05-09'],
    ['a day that does not exist', '2024-02-30'],
    ['a month', '2024-05'],
    ['a moment', '2024-05-08T10:00'],
  ])('%s', (_, value) => {
    expect(taking(value)).toBe('');
  });
});
