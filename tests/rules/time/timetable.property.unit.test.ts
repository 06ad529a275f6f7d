import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../workflows/rules/policy.ts';
import { isWorkingDay, type Offset } from '../../../workflows/rules/time/calendar.ts';
import { addDays } from '../../../workflows/rules/time/day.ts';
import { type Entry, timetable } from '../../../workflows/rules/time/timetable.ts';
import { cn } from '../../support/calendar.ts';
import { policy } from '../../support/cast.ts';

/** The order at one instant, as assessment-rules §2 lists it. */
const KINDS = 'deadline freeze objection_closes publish bulletin briefing period_opens reminder cycle_ends'.split(' ');

const working = fc.integer({ min: 0, max: 15 }).map((n): Offset => ({ working_days: n }));
const offset = fc.oneof(
  working,
  fc.integer({ min: 0, max: 20 }).map((days): Offset => ({ days })),
  fc.integer({ min: 1, max: 28 }).map((day): Offset => ({ day })),
);
const slot = fc.oneof(
  fc.integer({ min: -5, max: 9 }).map((n) => ({ offset: n, to: ['reporter' as const] })),
  fc
    .record({
      every: fc.integer({ min: 1, max: 5 }),
      from: fc.integer({ min: 0, max: 8 }),
      times: fc.integer({ min: 1, max: 3 }),
    })
    .map((repeat) => ({ ...repeat, to: ['head' as const] })),
);
const rules: fc.Arbitrary<Policy> = fc
  .record({
    due: offset,
    bulletin: fc.option(offset),
    freeze: working,
    publish: offset,
    slots: fc.array(slot, { maxLength: 4 }),
  })
  .map(({ due, bulletin, freeze, publish, slots }) =>
    policy({
      reporting: { period: 'month', due, counts: 'submitted', missing: 'zero' },
      bulletin: bulletin && { period: 'month', publish: bulletin },
      review: { period: 'quarter', freeze, objection: { working_days: 3 }, publish },
      reminders: { slots },
    }),
  );
/** Whole months between 2025 and 2027, the last of which has no calendar. */
const span = fc.tuple(fc.integer({ min: 1, max: 36 }), fc.integer({ min: 1, max: 14 }));

const month = (n: number) => `${2025 + Math.floor((n - 1) / 12)}-${String(((n - 1) % 12) + 1).padStart(2, '0')}`;
const horizonOf = ([first, count]: [number, number]) => {
  const after = month(first + count);
  const to = new Date(Date.parse(`${after}-01T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return { horizon: { from: `${month(first)}-01`, to } };
};
const key = (e: Entry) => [e.at, KINDS.indexOf(e.kind), e.period ?? '', String(e.slot ?? 0).padStart(2, '0')].join(' ');
const count = (entries: readonly Entry[], kind: string) => entries.filter((e) => e.kind === kind).length;

describe('every timetable', () => {
  it('stands in the order the rules give, and ends once, at its latest certain entry', () => {
    fc.assert(
      fc.property(span, rules, (months, given) => {
        const entries = timetable(horizonOf(months), given, cn);
        const keys = entries.map(key);
        expect(keys).toEqual([...keys].sort());
        const certain = entries.filter((e) => e.kind !== 'reminder').map((e) => e.at);
        expect(entries.at(-1)).toMatchObject({ kind: 'cycle_ends', at: certain.toSorted().at(-1) });
      }),
      { seed: 20240331, numRuns: 150 },
    );
  });

  it('opens and closes every month, and reviews every quarter that ends inside', () => {
    fc.assert(
      fc.property(span, rules, ([first, months], given) => {
        const entries = timetable(horizonOf([first, months]), given, cn);
        const quarters = Array.from({ length: months }, (_, i) => first + i).filter((m) => m % 3 === 0).length;
        expect([count(entries, 'period_opens'), count(entries, 'deadline')]).toEqual([months, months]);
        expect(count(entries, 'bulletin')).toBe(given.bulletin ? months : 0);
        for (const kind of ['freeze', 'objection_closes', 'publish']) expect(count(entries, kind)).toBe(quarters);
      }),
      { seed: 20240331, numRuns: 150 },
    );
  });

  it('has exactly the reminders of the policy that come before the end of the cycle', () => {
    fc.assert(
      fc.property(span, rules, (months, given) => {
        const entries = timetable(horizonOf(months), given, cn);
        const ends = entries.at(-1)?.at ?? '';
        const expected = entries.filter((e) => e.kind === 'deadline').flatMap((e) => remindersOf(e, given));
        const found = entries.filter((e) => e.kind === 'reminder').map((e) => `${e.at} ${e.period} ${e.slot}`);
        expect(found.toSorted()).toEqual(expected.filter((r) => r.slice(0, ends.length) < ends).toSorted());
      }),
      { seed: 20240331, numRuns: 150 },
    );
  });
});

/** Every working day from before the first deadline to after the last, to be counted off one by one. */
const WORKING = Array.from({ length: 1600 }, (_, i) => addDays('2024-12-01', i)).filter((d) => isWorkingDay(cn, d));

function remindersOf({ at, period }: Entry, { reminders }: Policy): string[] {
  const deadline = new Date(Date.parse(at) - 1000).toISOString().slice(0, 10);
  const before = WORKING.filter((d) => d < deadline);
  const after = WORKING.filter((d) => d > deadline);
  const day = (n: number) => (n === 0 ? deadline : n < 0 ? before.at(n) : after[n - 1]);
  return reminders.slots.flatMap((s, i) => {
    const offsets = 'offset' in s ? [s.offset] : [...Array(s.times).keys()].map((k) => s.from + k * s.every);
    return offsets.map((n) => `${day(n)}T01:00:00Z ${period} ${i}`);
  });
}
