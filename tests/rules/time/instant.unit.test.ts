import { describe, expect, it } from 'vitest';
import { dayOf, endOfDay, onDay, startOfDay, timeOf, toInstant, toMs } from '../../../workflows/rules/time/instant.ts';

describe('instants of a business day, eight hours ahead of UTC', () => {
  it('by a day runs to 24:00 of it', () => {
    expect(endOfDay('2024-02-05')).toBe('2024-02-05T16:00:00Z');
  });

  it('a day starts when the one before it ends', () => {
    expect(startOfDay('2024-03-01')).toBe(endOfDay('2024-02-29'));
  });

  it.each([
    ['2024-05-08', '10:30', '2024-05-08T02:30:00Z'],
    ['2024-05-08', '09:00', '2024-05-08T01:00:00Z'],
    ['2024-05-08', '07:59', '2024-05-07T23:59:00Z'],
    ['2024-01-01', '00:00', '2023-12-31T16:00:00Z'],
  ])('on %s at %s is %s', (day, time, instant) => {
    expect(onDay(day, time)).toBe(instant);
  });

  it.each([
    ['2024-02-05T15:59:59Z', '2024-02-05', '23:59'],
    ['2024-02-05T16:00:00Z', '2024-02-06', '00:00'],
    ['2024-02-29T16:30:00Z', '2024-03-01', '00:30'],
  ])('%s lies on %s at %s', (instant, day, time) => {
    expect([dayOf(instant), timeOf(instant)]).toEqual([day, time]);
  });
});

describe('a receipt stamped between two seconds', () => {
  it('loses its fraction, so 23:59:59.999 is still in time', () => {
    expect(toInstant(Date.UTC(2024, 1, 5, 15, 59, 59, 999))).toBe('2024-02-05T15:59:59Z');
  });

  it('is dropped downwards before 1970 too', () => {
    expect(toInstant(-1)).toBe('1969-12-31T23:59:59Z');
  });

  it('comes back as the same whole second', () => {
    expect(toInstant(toMs('2024-02-05T16:00:00Z'))).toBe('2024-02-05T16:00:00Z');
  });
});
