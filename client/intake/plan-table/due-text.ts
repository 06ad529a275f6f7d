import { type Day, isDay } from '../../../workflows/rules/time/day.ts';

interface Horizon {
  readonly from: Day;
  readonly to: Day;
}

const HALVES: readonly (readonly [RegExp, string])[] = [
  [/上半年|半年/, '06-30'],
  [/(第?一|1)季度/, '03-31'],
  [/(第?二|2)季度/, '06-30'],
  [/(第?三|3)季度/, '09-30'],
  [/(第?四|4)季度|年底|年末|全年|年内|下半年|当年/, '12-31'],
];

/**
 * The last day that a wording allows: 5月10日前 is 10 May itself, 6月底 its last day, 年底 31 December. The year is the
 * one that is named, or the only one of the horizon. Null when it says no day.
 */
export function readDue(wording: string, horizon: Horizon): Day | null {
  const text = wording.normalize('NFKC').replace(/\s/g, '');
  const iso = /^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})/.exec(text);
  if (iso) return real(iso[1], iso[2], iso[3]);
  if (/^(长期|持续|常态|贯穿)/.test(text)) return horizon.to;
  const year = /([0-9]{4})年?/.exec(text)?.[1] ?? onlyYear(horizon);
  if (year === null) return null;
  const [, month, day] = /([0-9]{1,2})月(?:([0-9]{1,2})日?)?/.exec(text) ?? [];
  if (month && day) return real(year, month, day);
  if (month) return lastOf(year, month);
  const half = HALVES.find(([words]) => words.test(text));
  if (half) return `${year}-${half[1]}`;
  return /^[0-9]{4}年?(以?前)?$/.test(text) ? `${year}-12-31` : null;
}

function onlyYear({ from, to }: Horizon): string | null {
  return from.slice(0, 4) === to.slice(0, 4) ? to.slice(0, 4) : null;
}

function real(year = '', month = '', day = ''): Day | null {
  const made = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(made) ? made : null;
}

function lastOf(year: string, month: string): Day | null {
  return ['31', '30', '29', '28'].map((day) => real(year, month, day)).find((day) => day !== null) ?? null;
}
