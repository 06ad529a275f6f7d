import { below } from '../intake/json-pointer.ts';
import type { Problem } from '../intake/problem.ts';
import type { Say } from '../messages/catalogue.ts';
import { problemLine } from '../messages/problem-line.ts';
import { refusalLine } from '../messages/refusal-line.ts';
import type { Refused } from '../operations/errors.ts';
import type { ProblemAnswer, ProblemPlace } from './problem-shape.ts';

/** A refused request, told to programs and to people. */
export function refusalAnswer(say: Say, status: number, refusals: readonly Refused[]): ProblemAnswer {
  const errors = refusals.map((r) => ({
    path: placeOf(r),
    code: r.fault?.code ?? r.code,
    message: refusalLine(say, { ...r, line: null }),
  }));
  return { status, code: refusals[0]?.code ?? 'refused', title: titleOf(errors), errors, refusals };
}

/** A file that cannot be used, told to programs and to people. */
export function badInputAnswer(say: Say, status: number, problems: readonly Problem[]): ProblemAnswer {
  const errors = problems.map((p) => ({ path: filePlace(p), code: p.code, message: problemLine(say, p) }));
  return { status, code: 'bad_input', title: titleOf(errors), errors, problems };
}

function titleOf(errors: readonly ProblemPlace[]): string {
  return errors.map((e) => e.message).join('\n');
}

/** Which field of a report's line a refusal speaks of; of the whole line where none is named. */
const FIELDS: Readonly<Record<string, string>> = {
  bad_value: '/value',
  unit_slip: '/value',
  reason_needed: '/value',
  bad_light: '/light',
  bad_data_day: '/dataTo',
  unknown_indicator: '/indicator',
  duplicate_indicator: '/indicator',
  composite_indicator: '/indicator',
};

/** Where in the request a refusal points: into its body, its query, its headers, or nowhere in particular. */
function placeOf({ path, fault, line, code, subject }: Refused): string | null {
  if (path !== undefined) return path;
  if (fault) return pointer(fault.path);
  if (line !== null) return `/lines/${line}${FIELDS[code] ?? ''}`;
  return /^(?:query|header|path):/.test(subject) ? subject : null;
}

/** `lines[3].value` as a JSON pointer: `/lines/3/value`. */
function pointer(path: string): string {
  const parts = path.split(/[.[\]]/).filter((part) => part !== '');
  return parts.reduce(below, '');
}

function filePlace({ file, line, path }: Problem): string {
  return [line === null ? file : `${file}:${line}`, path].filter(Boolean).join(' ');
}
