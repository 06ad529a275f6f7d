import { addDays, type Day } from '../../../workflows/rules/time/day.ts';

/** The digits a workbook's program shows; what it stores behind them is the noise of binary floats. */
const SHOWN = 15;

/**
 * A stored number as plain decimal text, rounded half up to 15 significant digits as it is shown:
 * `0.28999999999999998` is `0.29`. Null for what is no number or beyond any figure of ours.
 */
export function plainNumber(stored: string): string | null {
  const [whole, sign = '', digits = '', fraction = '', power = '0'] =
    /^([+-]?)([0-9]{1,40})(?:\.([0-9]{0,40}))?(?:[eE]([+-]?[0-9]{1,3}))?$/.exec(stored.trim()) ?? [];
  if (whole === undefined || Math.abs(Number(power)) > 40) return null;
  const scale = fraction.length - Number(power);
  const rounded = significant(BigInt(digits + fraction), scale);
  const text = decimal(rounded.units, rounded.scale);
  return sign === '-' && text !== '0' ? `-${text}` : text;
}

function significant(units: bigint, scale: number) {
  const more = units.toString().length - SHOWN;
  if (more <= 0) return { units, scale };
  const step = 10n ** BigInt(more);
  return { units: (units + step / 2n) / step, scale: scale - more };
}

function decimal(units: bigint, scale: number): string {
  if (scale <= 0) return (units * 10n ** BigInt(-scale)).toString();
  const text = units.toString().padStart(scale + 1, '0');
  return `${text.slice(0, -scale)}.${text.slice(-scale)}`.replace(/\.?0+$/, '');
}

/** A figure a hundred times as large, as its percentage shows it. */
export function asPercent(plain: string): string {
  return plainNumber(`${plain}e2`) ?? plain;
}

/** The day that a workbook's serial number means, in its own system; one that begins in 1904 is 1,462 days later. */
export function dayOfSerial(plain: string, since1904: boolean): Day | null {
  const days = Number(plain.split('.')[0]) + (since1904 ? 1_462 : 0);
  // Before March 1900 the numbers count a day that never was.
  return days > 60 && days < 2_958_466 && !plain.startsWith('-') ? addDays('1899-12-30', days) : null;
}

/** Formats of every workbook that show a day (14–17 and 22; 27–36 and 50–58 in Chinese). */
const DAY_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const PERCENT_FORMATS = new Set([9, 10]);

/** What a number of this format shows: a day, a percentage, or itself. */
export function shownAs(format: number, code: string | undefined): 'day' | 'percent' | 'number' {
  if (DAY_FORMATS.has(format)) return 'day';
  if (PERCENT_FORMATS.has(format)) return 'percent';
  const bare = (code ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/[yd]/i.test(bare) && !/general/i.test(bare)) return 'day';
  return bare.includes('%') ? 'percent' : 'number';
}
