import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { endedWithin } from '../../worker/ended-within.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('what ends in time is waited for', async () => {
  expect(await endedWithin(Promise.resolve(), 20_000)).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

it('what never ends is left behind', async () => {
  const waiting = endedWithin(new Promise(() => {}), 20_000);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await waiting).toBe(false);
});

it('what fails is told', async () => {
  await expect(endedWithin(Promise.reject(new Error('no')), 20_000)).rejects.toThrow('no');
});
