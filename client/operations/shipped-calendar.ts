import { fileURLToPath } from 'node:url';

const SHIPPED = fileURLToPath(new URL('../../seeds/calendars/', import.meta.url));

/** Where the calendar that a policy names stands among those that Duban brings along; null for the path of a file. */
export function shippedCalendar(named: string): string | null {
  return /^[a-z0-9-]+$/.test(named) ? `${SHIPPED}${named}.yaml` : null;
}
