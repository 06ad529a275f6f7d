import { describe, expect, it } from 'vitest';
import { periodInEnglish, periodInWords } from '../../../workflows/rules/time/period-words.ts';

describe('a period', () => {
  it.each([
    ['2024', '2024年', '2024'],
    ['2024-H1', '2024年上半年', 'first half of 2024'],
    ['2024-H2', '2024年下半年', 'second half of 2024'],
    ['2024-Q3', '2024年第三季度', 'Q3 2024'],
    ['2024-05', '2024年5月', 'May 2024'],
    ['2024-12', '2024年12月', 'December 2024'],
    ['2024-05-D1', '2024年5月上旬', 'first ten days of May 2024'],
    ['2024-05-D2', '2024年5月中旬', 'middle of May 2024'],
    ['2024-05-D3', '2024年5月下旬', 'end of May 2024'],
  ])('%s is spoken of as %s, and in English as %s', (id, chinese, english) => {
    expect([periodInWords(id), periodInEnglish(id)]).toEqual([chinese, english]);
  });
});
