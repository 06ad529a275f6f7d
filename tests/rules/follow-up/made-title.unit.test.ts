import { expect, it } from 'vitest';
import {
  disputeTitle,
  reviewTitle,
  titleInEnglish,
  unreportedTitle,
} from '../../../workflows/rules/follow-up/made-title.ts';
import { periodIdOf, periodInWords } from '../../../workflows/rules/time/period-words.ts';

it.each(['2024', '2024-Q3', '2024-H1', '2024-H2', '2024-01', '2024-12', '2024-02-D3'])(
  '%s is found by its words',
  (id) => {
    expect(periodIdOf(periodInWords(id))).toBe(id);
  },
);

it.each([
  [reviewTitle('2024-Q1'), 'Review of Q1 2024'],
  [reviewTitle('2024'), 'Review of 2024'],
  [unreportedTitle('2024-04', 1), '1 report missing for April 2024'],
  [unreportedTitle('2024-05-D2', 3), '3 reports missing for middle of May 2024'],
  [disputeTitle('造林：二期', '县林业局', '2024-03'), '造林：二期: 县林业局 disputes the report for March 2024'],
])('%s is told in English', (made, english) => {
  expect(titleInEnglish(made)).toBe(english);
});

it.each(['河道堆积', '2024年第一季度考核反馈问题', '2024年第五季度考核', '关于2024年考核', '用地协调'])(
  'what people wrote stays as it is: %s',
  (title) => {
    expect(titleInEnglish(title)).toBeNull();
  },
);
