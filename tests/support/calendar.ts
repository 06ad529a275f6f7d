import { readFileSync } from 'node:fs';
import { loadCalendar } from '../../client/intake/load-calendar.ts';
import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';

/** The working calendars the product ships, 2019 to 2026; every other year is provisional. */
export const cn: WorkingCalendar = shipped('cn.yaml');

function shipped(name: string): WorkingCalendar {
  const loaded = loadCalendar(name, readFileSync(new URL(`../../seeds/calendars/${name}`, import.meta.url)));
  if (Array.isArray(loaded)) throw new Error(`${name} does not load: ${JSON.stringify(loaded)}`);
  return loaded;
}
