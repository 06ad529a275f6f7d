import { addDays, type Day, isDay } from './day.ts';

/** The rhythms a plan may have. */
export type PeriodKind = 'ten-day' | 'month' | 'quarter' | 'half-year' | 'year';

/** A period of the calendar: its id (`2024-05-D2`, `2024-05`, `2024-Q2`, `2024-H1`, `2024`) and its days. */
export interface Period {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
}

const MONTHS: Record<Exclude<PeriodKind, 'ten-day'>, number> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** The period of a kind that holds `day`. */
export function periodOf(kind: PeriodKind, day: Day): Period {
  return kind === 'ten-day' ? tenDays(day) : months(day, MONTHS[kind]);
}

/** The periods of a kind whose last day lies in `[from, to]`, in order (assessment-rules §1). */
export function periodsWithin(kind: PeriodKind, from: Day, to: Day): Period[] {
  const found: Period[] = [];
  for (let period = periodOf(kind, from); period.to <= to; period = periodOf(kind, addDays(period.to, 1))) {
    found.push(period);
  }
  return found;
}

/** The periods that ids named so far: each is asked for again and again. */
const named = new Map<string, Period>();

/** The period an id names, or null when it names none. */
export function periodFromId(id: string): Period | null {
  const known = named.get(id) ?? read(id);
  if (known) named.set(id, known);
  return known;
}

function read(id: string): Period | null {
  const kind = kindOfPeriod(id);
  if (!kind) return null;
  const first = firstDayOfId(id);
  if (!isDay(first)) return null;
  const period = periodOf(kind, first);
  return period.id === id ? period : null;
}

function tenDays(day: Day): Period {
  const month = day.slice(0, 7);
  const part = Math.min(3, Math.ceil(Number(day.slice(8)) / 10));
  const from = `${month}-${['01', '11', '21'][part - 1]}`;
  const to = part === 3 ? months(day, 1).to : addDays(from, 9);
  return { id: `${month}-D${part}`, from, to };
}

function months(day: Day, size: number): Period {
  const year = Number(day.slice(0, 4));
  const index = Math.floor((Number(day.slice(5, 7)) - 1) / size);
  const first = (month: number) => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  const from = first(index * size);
  return { id: idOf(from, size, index + 1), from, to: addDays(first((index + 1) * size), -1) };
}

function idOf(from: Day, size: number, index: number): string {
  if (size === 1) return from.slice(0, 7);
  const year = from.slice(0, 4);
  if (size === 12) return year;
  return size === 3 ? `${year}-Q${index}` : `${year}-H${index}`;
}

/** The kind of the period an id names, or null when it names none. */
export function kindOfPeriod(id: string): PeriodKind | null {
  if (/^\d{4}$/.test(id)) return 'year';
  if (/^\d{4}-H[12]$/.test(id)) return 'half-year';
  if (/^\d{4}-Q[1-4]$/.test(id)) return 'quarter';
  if (/^\d{4}-\d{2}$/.test(id)) return 'month';
  return /^\d{4}-\d{2}-D[1-3]$/.test(id) ? 'ten-day' : null;
}

function firstDayOfId(id: string): Day {
  const year = id.slice(0, 4);
  const index = Number(id.slice(6));
  const month = (m: number) => `${year}-${String(m).padStart(2, '0')}-01`;
  if (id.length === 4) return month(1);
  if (id[5] === 'Q') return month((index - 1) * 3 + 1);
  if (id[5] === 'H') return month((index - 1) * 6 + 1);
  return id.length === 7 ? `${id}-01` : `${id.slice(0, 7)}-${['01', '11', '21'][Number(id[9]) - 1]}`;
}

/** True when the two spans share a day. */
export function touches(period: Period, from: Day, to: Day): boolean {
  return period.from <= to && from <= period.to;
}
