import type { EvidenceFile } from '../evidence/file.ts';
import type { Day } from '../time/day.ts';

/** One line of a report: a value to date for an indicator, or only a note when both are empty. */
export interface ReportLine {
  readonly indicator: string;
  readonly value: string;
  readonly note: string;
  /** How the unit sees itself (自评亮灯); on a line without an indicator, for all that have no light of their own. */
  readonly light?: string | undefined;
  /** The day that the value stands at (数据截至), where that is not the period's last (domain §6, edge case 11). */
  readonly dataTo?: Day | undefined;
}

/** What a lead unit says of one task for one period; taken whole or refused whole. */
export interface Report {
  readonly unit: string;
  readonly task: string;
  readonly period: string;
  readonly lines: readonly ReportLine[];
  /** The newest draft of it, by its number, which it signs or replaces; absent where nobody has to sign. */
  readonly draft?: number | undefined;
  /** Why it corrects what was said before; absent where nothing is said. */
  readonly reason?: string | undefined;
  /** What proves it; absent where nothing does. */
  readonly files?: readonly EvidenceFile[];
}

/** Why a report or a line of it cannot be taken (formats.md, Reports script). */
export type RefusalCode =
  | 'bad_line'
  | 'cycle_closed'
  | 'unknown_unit'
  | 'unknown_task'
  | 'not_lead'
  | 'unknown_period'
  | 'period_not_open'
  | 'unknown_indicator'
  | 'composite_indicator'
  | 'duplicate_indicator'
  | 'bad_value'
  | 'bad_light'
  | 'bad_data_day'
  | 'report_refused';

/** A refusal of the whole report (`line` null) or of one of its lines, by index. */
export interface Refusal {
  readonly line: number | null;
  readonly code: RefusalCode;
  /** What the code speaks of: a unit, a task, an indicator, a value. */
  readonly subject: string;
}
