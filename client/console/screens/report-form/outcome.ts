import { NoAnswer, Refusal, type Shape } from '../../../api/client.ts';
import type { Answered } from '../../../api/described.ts';

type Answer = Answered<'handInReport'>;

/** A fault that the server told of a report: beside which field, and in which words. */
export interface Fault {
  /** Of which indicator; null where the whole report is meant. */
  readonly indicator: string | null;
  readonly field: 'value' | 'note' | 'light' | 'dataTo' | null;
  readonly code: string;
  readonly message: string;
}

/** What became of a report that was sent. */
export type Outcome =
  | { readonly status: 'sending' | 'received' | 'drafted' | 'unanswered' }
  | { readonly status: 'taken' | 'taken_late'; readonly version: number; readonly warnings: readonly Warning[] }
  | { readonly status: 'refused'; readonly faults: readonly Fault[] };

/** A figure that was taken and is doubtful all the same. */
export interface Warning {
  readonly kind: 'lowered' | 'slip';
  readonly before: string;
  readonly value: string;
}

/** What an answer says became of the report. */
export function taken(answer: Answer): Outcome {
  if (answer.status !== 'taken') return { status: answer.status };
  const { lowered = [], slips = [], late, version } = answer;
  const warnings = [
    ...lowered.map(({ before, value }) => ({ kind: 'lowered' as const, before, value })),
    ...slips.map(({ before, value }) => ({ kind: 'slip' as const, before, value })),
  ];
  return { status: late ? 'taken_late' : 'taken', version: version ?? 1, warnings };
}

/** What became of a report whose sending failed: refused with its faults, or nobody knows yet. */
export function failed(error: unknown, indicators: readonly string[]): Outcome {
  if (error instanceof NoAnswer) return { status: 'unanswered' };
  if (!(error instanceof Refusal)) throw error;
  const { status, errors } = error.answer;
  // Whoever is signed out, or a server that is not well, has decided nothing.
  if (status === 401 || status === 429 || status >= 500) return { status: 'unanswered' };
  const faults = errors.filter((e) => e.code !== 'report_refused').map((e) => faultOf(e, indicators));
  return { status: 'refused', faults };
}

function faultOf({ path, code, message }: Shape<'ProblemPlace'>, indicators: readonly string[]): Fault {
  const [, line, field] = /^\/lines\/(\d+)(?:\/(value|note|light|dataTo))?/.exec(path ?? '') ?? [];
  const indicator = line === undefined ? null : (indicators[Number(line)] ?? null);
  return { indicator, field: (field as Fault['field']) ?? null, code, message };
}
