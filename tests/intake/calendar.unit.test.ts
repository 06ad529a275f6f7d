import { describe, expect, it } from 'vitest';
import { loadCalendar } from '../../client/intake/load-calendar.ts';
import { cn } from '../support/calendar.ts';
import { bytes, CALENDAR, rewritten, told } from '../support/written.ts';

const calendar = (passage: string, otherwise: string) =>
  told(loadCalendar('cal.yaml', rewritten(CALENDAR, passage, otherwise)));
const off = (days: string) => calendar('off: [2024-01-01, 2024-05-01]', `off: [${days}]`);
const work = (days: string) => calendar('work: [2024-02-04]', `work: [${days}]`);

it('the calendars that are shipped are of the years 2019 to 2026', () => {
  expect(cn.years.map((y) => y.year)).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026']);
});

describe('a day that contradicts the calendar is told with its row', () => {
  it.each([
    ['off in another year', off('2025-01-01'), ['6 years[0].off[0] day_outside_year']],
    ['worked in another year', work('2023-12-31'), ['7 years[0].work[0] day_outside_year']],
    ['off twice', off('2024-01-01, 2024-01-02, 2024-01-01'), ['6 years[0].off[2] repeated_day']],
    ['worked twice', work('2024-02-04, 2024-02-04'), ['7 years[0].work[1] repeated_day']],
    ['off and worked', off('2024-02-04'), ['7 years[0].work[0] contradictory_day']],
    ['worked on a Monday', work('2024-02-05'), ['7 years[0].work[0] work_on_working_day']],
    ['worked on a Friday', work('2024-02-09'), ['7 years[0].work[0] work_on_working_day']],
    ['that does not exist', off('2023-02-29'), ['6 years[0].off[0] expect_day']],
    ['that is no day', work('02-04'), ['7 years[0].work[0] expect_day']],
    ['in other digits', work('２０２４-02-04'), ['7 years[0].work[0] expect_day']],
  ])('%s', (_, problems, expected) => expect(problems).toEqual(expected));

  it('all of them at once, also where a row is not even a day', () => {
    const wrong = CALENDAR.replace('2024-05-01]', '2024-01-01, tomorrow]').replace(
      '[2024-02-04]',
      '[2024-02-04, 2025-02-08]',
    );
    expect(told(loadCalendar('cal.yaml', bytes(wrong)))).toEqual([
      '6 years[0].off[2] expect_day',
      '6 years[0].off[1] repeated_day',
      '7 years[0].work[1] day_outside_year',
    ]);
  });
});

describe('a Saturday and a Sunday may be worked, and a day off may be any', () => {
  it.each([
    ['Saturday', work('2024-02-03')],
    ['Sunday', work('2024-02-04')],
    ['a Wednesday off', off('2024-05-01')],
    ['a Sunday off', off('2024-05-05')],
    ['nothing said', work('')],
  ])('%s', (_, problems) => expect(problems).toEqual([]));
});

describe('a calendar', () => {
  it('names a year once', () => {
    const twice = `${CALENDAR}${CALENDAR.split('years:\n')[1]}`;
    expect(told(loadCalendar('cal.yaml', bytes(twice)))).toEqual(['8 years[1].year repeated_id']);
  });

  it.each([
    ['year: 2024', 'year: 24', '4 years[0].year expect_year'],
    ['year: 2024', 'year: 2024.0', '4 years[0].year expect_year'],
    ['    off: [2024-01-01, 2024-05-01]\n', '', '4 years[0].off expect_array'],
    ['    work: [2024-02-04]\n', '', '4 years[0].work expect_array'],
    ['work: [2024-02-04]', 'work: 2024-02-04', '7 years[0].work expect_array'],
    ['id: county', 'id: County', '1 id expect_id'],
    ['id: county', 'id: county\nzone: UTC', '2 zone unknown_field'],
    ['    title: 2024', '    from: x\n    title: 2024', '5 years[0].from unknown_field'],
  ])('with %j as %j is refused', (passage, otherwise, expected) =>
    expect(calendar(passage, otherwise)).toEqual([expected]),
  );
});
