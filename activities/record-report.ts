import type { ReportCommand } from '../workflows/rules/task/commands.ts';
import { received } from '../workflows/rules/task/decide.ts';
import { newEvent } from './record.ts';
import { append, type NewEvent } from './store/append.ts';
import type { Database } from './store/database.ts';
import { keysUpTo, rememberKey } from './store/known-keys.ts';

/** A report as its task decided it, to be recorded under a number by whoever brought it. */
export interface DecidedReport {
  readonly entity: string;
  readonly cycle: string;
  readonly number: number;
  readonly version: number;
  readonly late: boolean;
}

/** A report as its task decided it, right after those of these keys. */
export interface UndertakenReport extends DecidedReport {
  readonly after: readonly string[];
}

/**
 * What became of it: recorded, now or before, as this version; too early, as one before it is still to be recorded; or
 * overtaken, as the record had moved on before its task knew.
 */
export type RecordedReport = { readonly version: number; readonly late: boolean } | 'early' | 'overtaken';

/**
 * Records a report as its task decided it: its version and lateness hold after those that were decided before it, and
 * not after anything else that got their numbers.
 */
export async function recordReport(
  db: Database,
  now: Date,
  command: ReportCommand,
  decided: UndertakenReport,
): Promise<RecordedReport> {
  const { entity, number, after } = decided;
  const before = await keysUpTo(db, entity, number - 1 - after.length, number - 1);
  if (!agree(before, after)) return 'overtaken';
  if (before.length < after.length) return 'early';
  const [answer] = await append(db, [reportEvent(command, decided)], now);
  if (answer?.status === 'behind') return answer.number < number - 1 ? 'early' : 'overtaken';
  if (answer?.status === 'stored') rememberKey(db, entity, answer.number, command.key);
  const { version, late } = answer?.status === 'repeated' ? (JSON.parse(answer.body) as DecidedReport) : decided;
  return { version, late };
}

/** The event that a report was received, as its task decided it. */
export function reportEvent(
  { key, at, actor, report }: ReportCommand,
  { entity, cycle, number, version, late }: DecidedReport,
): NewEvent {
  const fact = received(report, { version, late });
  return newEvent({ entity, expect: number - 1, key, at, actor }, fact, 0, { cycle, task: report.task });
}

/** True when the record holds what was decided ahead of it, as far as it has come: the same keys in the same order. */
export function agree(stored: readonly string[], ahead: readonly string[]): boolean {
  return stored.slice(0, ahead.length).every((key, index) => key === ahead[index]);
}
