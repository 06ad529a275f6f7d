import type { KeptFile } from '../../parts/use-evidence.ts';
import type { Duty } from '../duties/use-duties.ts';

/** What is filled in for one indicator; empty where nothing is. */
export interface EntryLine {
  readonly value: string;
  readonly note: string;
  readonly light: string;
  readonly dataTo: string;
}

/** What is filled in for one report. */
export interface Entry {
  /** By indicator; under the empty name what is said of the whole task. */
  readonly lines: Readonly<Record<string, EntryLine>>;
  readonly reason: string;
  readonly files: readonly KeptFile[];
}

const EMPTY: EntryLine = { value: '', note: '', light: '', dataTo: '' };

/** What is filled in for an indicator, or for the whole task. */
export function lineOf({ lines }: Entry, indicator: string): EntryLine {
  return lines[indicator] ?? EMPTY;
}

/** What a report begins with: its draft, or what was handed in, or nothing. */
export function baseOf({ draft, received }: Duty): Entry {
  const said = draft ?? received;
  const lines = (said?.lines ?? []).map(
    ({ indicator, value, note, light = '', dataTo = '' }) => [indicator, { value, note, light, dataTo }] as const,
  );
  const files = (said?.files ?? []).map(({ sha256, name }) => ({ sha256, name }));
  return { lines: Object.fromEntries(lines), reason: draft?.because ?? '', files };
}

/** A report as it is sent. */
export function bodyOf(duty: Duty, entry: Entry) {
  const { unit, task, period } = duty;
  const said = ['', ...duty.indicators.map((i) => i.indicator)].map((indicator) => ({
    indicator,
    ...lineOf(entry, indicator),
  }));
  return {
    unit,
    task,
    period,
    lines: said
      .filter(({ value, note, light }) => value !== '' || note.trim() !== '' || light !== '')
      .map(({ indicator, value, note, light, dataTo }) => ({
        indicator,
        value: value.trim(),
        note: note.trim(),
        ...(light === '' ? {} : { light }),
        ...(dataTo === '' || value === '' ? {} : { dataTo }),
      })),
    ...(entry.reason.trim() === '' ? {} : { reason: entry.reason.trim() }),
    files: entry.files.map((f) => f.sha256),
    serves: [],
  };
}

/** True where something is filled in that the server does not have. */
export function isFilled(duty: Duty, entry: Entry): boolean {
  const [sent, known] = [bodyOf(duty, entry), bodyOf(duty, baseOf(duty))];
  return sent.lines.length > 0 && JSON.stringify(sent) !== JSON.stringify(known);
}
