import type { EvidenceFile } from '../evidence/file.ts';
import type { ReportLine } from '../report/report.ts';
import type { Instant } from '../time/instant.ts';
import type { Act, DutyChange } from './acts.ts';
import type { TravellingWindow } from './facts.ts';

/** What happened to a task. The record numbers events; `at` is business time, `actor` a post. */
export type TaskFact =
  | {
      readonly type: 'report_received';
      readonly unit: string;
      readonly period: string;
      readonly version: number;
      readonly late: boolean;
      readonly lines: readonly ReportLine[];
      /** The draft that it signed or replaced. */
      readonly draft?: number;
      /** Why it corrects what was said before. */
      readonly reason?: string;
      readonly files?: readonly EvidenceFile[];
    }
  | { readonly type: 'report_missing'; readonly unit: string; readonly period: string }
  | {
      readonly type: 'report_verified';
      readonly unit: string;
      readonly period: string;
      readonly version: number;
      readonly lights?: Readonly<Record<string, string>>;
    }
  | {
      readonly type: 'report_returned';
      readonly unit: string;
      readonly period: string;
      readonly version: number;
      readonly reason: string;
    }
  | {
      readonly type: 'report_withdrawn';
      readonly unit: string;
      readonly period: string;
      /** The newest version; those before it are withdrawn with it. */
      readonly version: number;
      readonly reason: string;
    }
  | {
      readonly type: 'change_proposed';
      readonly id: string;
      readonly change: DutyChange;
      readonly reason: string;
      readonly urgent?: string;
    }
  | { readonly type: 'change_rejected'; readonly id: string; readonly reason: string }
  | { readonly type: 'change_made'; readonly id: string; readonly made: Act }
  | { readonly type: 'completion_claimed'; readonly unit: string; readonly note: string }
  | {
      readonly type: 'deadlines_moved';
      /** The deadlines that a new working calendar moved. */
      readonly windows: readonly TravellingWindow[];
      readonly closesAt: Instant;
    }
  | { readonly type: 'task_closed' };

/** A fact with when and by whom; the report's lines and files are left to the record. */
export interface TaskEvent {
  readonly number: number;
  readonly at: Instant;
  readonly actor: string;
  readonly fact: LeanFact;
}

type Lean<F> = F extends { readonly lines: unknown } ? Omit<F, 'lines' | 'files' | 'reason'> : F;

/** A fact as a task remembers it: figures stay in the record. */
export type LeanFact = Lean<TaskFact>;

/** What a task remembers of a fact. */
export function lean(fact: TaskFact): LeanFact {
  if (fact.type !== 'report_received') return fact;
  const { lines: _lines, files: _files, reason: _reason, ...rest } = fact;
  return rest;
}
