import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import { weekday } from '../../workflows/rules/time/day.ts';
import { calendarSchema } from './calendar-schema.ts';
import { parseYaml, problemAt } from './parse.ts';
import type { Problem } from './problem.ts';
import { repeats } from './repeats.ts';

/** Loads working calendars; days outside their year, named twice or working on a working day are refused. */
export function loadCalendar(file: string, bytes: Uint8Array): WorkingCalendar | Problem[] {
  const parsed = parseYaml(calendarSchema, file, bytes);
  if (Array.isArray(parsed)) return parsed;
  const { value, source } = parsed;
  const again = repeats(value.years.map((y) => y.year));
  const problems = value.years.flatMap((year, index) => {
    const at = ['years', index];
    return [
      ...(again.has(index) ? [problemAt(source, [...at, 'year'], 'repeated_id', { id: year.year })] : []),
      ...dayProblems(year).map(([path, code]) => problemAt(source, [...at, ...path], code)),
    ];
  });
  return problems.length > 0 ? problems : { id: value.id, years: value.years };
}

type Year = { readonly year: string; readonly off: readonly string[]; readonly work: readonly string[] };

function dayProblems(year: Year): [PropertyKey[], string][] {
  const off = new Set(year.off);
  return (['off', 'work'] as const).flatMap((list) => {
    const again = repeats(year[list]);
    return year[list].flatMap((day, index): [PropertyKey[], string][] => {
      const path = [list, index];
      if (!day.startsWith(year.year)) return [[path, 'day_outside_year']];
      if (again.has(index)) return [[path, 'repeated_day']];
      if (list === 'off') return [];
      if (off.has(day)) return [[path, 'contradictory_day']];
      return weekday(day) === 0 || weekday(day) === 6 ? [] : [[path, 'work_on_working_day']];
    });
  });
}
