import { when } from '../../messages/when.ts';
import type { CheckRow, DrawView, ListedCheck, UnitChecks } from '../../views/checks.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { filesText } from '../shared/files-text.ts';
import { table, titled } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';

/** Checks as a table: what was reported, what was found, and whether that is the same. */
export function checksTable({ say }: Terminal, rows: readonly ListedCheck[], unitName: NameOf): string {
  const columns = [
    'column.period',
    'column.task',
    'column.unit',
    'column.channel',
    'column.found',
    'column.outcome',
  ] as const;
  return table(
    titled(say, [...columns, 'column.checked', 'column.evidence']),
    rows.map((r) => [
      r.period,
      `${r.task} (${r.version})`,
      unitName(r.unit),
      r.channelName ?? '-',
      r.found.map((f) => say('check.found', { ...f, reported: f.reported || '-' })).join(say('list.comma')) || '-',
      say(r.matches ? 'check.match' : 'check.mismatch'),
      `${when(r.checkedAt)} ${r.checkedBy}`,
      [r.evidence, filesText(say, r.files)].filter(Boolean).join(' '),
    ]),
  );
}

/** A draw: how it was made, and for each report that was drawn what was found. */
export function drawText(terminal: Terminal, view: DrawView, unitName: NameOf): string {
  const { say } = terminal;
  const { period, drawnBy, seed, seedAt, upTo, drawn } = view;
  const head = say('spot_check.drawn', { period, count: drawn.length, by: drawnBy, at: when(view.drawnAt) });
  if (drawn.length === 0) return [head, say('spot_check.from', { seed, seedAt, upTo })].join('\n');
  const rows = drawn.map(({ unit, task, checks }) => [unitName(unit), task, outcome(terminal, checks)]);
  const columns = [say('column.unit'), say('column.task'), say('column.outcome')].map((title) => ({ title }));
  return [head, say('spot_check.from', { seed, seedAt, upTo }), '', table(columns, rows)].join('\n');
}

function outcome({ say }: Terminal, checks: readonly CheckRow[]): string {
  if (checks.length === 0) return say('check.open');
  return say(checks.every((c) => c.matches) ? 'check.match' : 'check.mismatch');
}

/** How the units' reports stood up to checks this year; nothing where none were made. */
export function unitChecksText({ say }: Terminal, checks: readonly UnitChecks[], name: NameOf): string[] {
  const lines = checks.map(({ unit, checked, mismatched }) =>
    say('review.checks_unit', { unit: name(unit), checked, mismatched }),
  );
  return lines.length > 0 ? ['', say('review.checks'), ...lines] : [];
}
