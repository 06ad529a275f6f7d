import type { z } from 'zod';
import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import { weekday } from '../../workflows/rules/time/day.ts';
import { calendarSchema } from './calendar-schema.ts';
import { parseYaml, problemAt } from './parse.ts';
import type { Problem } from './problem.ts';
import { repeats } from './repeats.ts';
import type { YamlFile } from './yaml-file.ts';

/** Loads working calendars; days outside their year, named twice or working on a working day are refused. */
export function loadCalendar(file: string, bytes: Uint8Array): WorkingCalendar | Problem[] {
  const parsed = parseYaml(calendarSchema, file, bytes, checkYears);
  return Array.isArray(parsed) ? parsed : { id: parsed.value.id, years: parsed.value.years };
}

function checkYears({ years }: z.output<typeof calendarSchema>, source: YamlFile): Problem[] {
  const again = repeats(years.map((y) => y.year));
  return years.flatMap((year, index) => {
    const at = ['years', index];
    return [
      ...(again.has(index) ? [problemAt(source, [...at, 'year'], 'repeated_id', { id: year.year })] : []),
      ...dayProblems(year).map(([path, code]) => problemAt(source, [...at, ...path], code)),
    ];
  });
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
