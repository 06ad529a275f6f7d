import type { Answered, Sent } from '../../../api/described.ts';
import type { Entry } from './entry.ts';

/** What is filled in of a form, by report. */
export type Filled = Readonly<Record<string, Entry>>;

type Reports = Answered<'formDraft'>['reports'];

/** What is filled in, as it is saved: a report each. */
export function reportsOf(filled: Filled): Sent<'keepFormDraft'>['reports'] {
  return Object.entries(filled).map(([name, { lines, reason, files }]) => {
    const [unit = '', task = ''] = name.split('/');
    return {
      unit,
      task,
      lines: Object.entries(lines).map(([indicator, line]) => ({ indicator, ...line })),
      reason,
      files: files.map(({ sha256, name: file }) => ({ sha256, name: file })),
    };
  });
}

/** What was saved of a period, as it is filled in. */
export function filledOf(reports: Reports, period: string): Filled {
  return Object.fromEntries(
    reports.map(({ unit, task, lines, reason, files }) => [
      `${unit}/${task}/${period}`,
      { lines: Object.fromEntries(lines.map(({ indicator, ...line }) => [indicator, line])), reason, files },
    ]),
  );
}

/** What an entry says, the same for the same, in whatever order it came; nothing for an entry that is not there. */
export function saidOf(entry: Entry | undefined): string {
  if (!entry) return '';
  const lines = Object.entries(entry.lines)
    .map(([indicator, { value, note, light, dataTo }]) => [indicator, value, note, light, dataTo])
    .filter(([, ...said]) => said.some((part) => part !== ''))
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return JSON.stringify([lines, entry.reason, entry.files.map((f) => f.sha256)]);
}

/** True where the same is filled in. */
export function isSame(one: Filled, other: Filled): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => saidOf(one[name]) === saidOf(other[name]));
}
