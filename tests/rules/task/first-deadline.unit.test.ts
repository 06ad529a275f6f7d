import { expect, it } from 'vitest';
import { firstDeadline } from '../../../workflows/rules/task/first-deadline.ts';
import { plan, windowsOf } from '../../support/cast.ts';

const WINDOWS = windowsOf(plan());
const first = (from: string, at: string, rhythm?: 'quarter') =>
  firstDeadline(WINDOWS, rhythm ? { rhythm } : {}, from, at);

it('is that of the period in which the task is taken over', () => {
  expect(first('2024-02-10', '2024-02-01T01:00:00Z')).toBe('2024-03-05');
});

it('is the next one where the task is taken over in hindsight', () => {
  expect(first('2024-01-10', '2024-02-20T01:00:00Z')).toBe('2024-03-05');
});

it('is none where the plan has run out, or nothing is owed in that rhythm', () => {
  expect(first('2025-02-01', '2024-12-01T01:00:00Z')).toBeNull();
  expect(first('2024-02-10', '2024-02-01T01:00:00Z', 'quarter')).toBeNull();
});
