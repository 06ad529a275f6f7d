import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { BadInput } from '../intake/problem.ts';
import { type Language, speaker } from '../messages/catalogue.ts';
import { OperationError, type Refused } from '../operations/errors.ts';
import { badInputAnswer, refusalAnswer } from './problem-answer.ts';
import type { ProblemAnswer } from './problem-shape.ts';

const STATUS = {
  refused: 422,
  conflict: 409,
  changed: 412,
  not_found: 404,
  wrong_method: 405,
  unavailable: 503,
  forbidden: 403,
  cut_short: 400,
  too_slow: 408,
  too_large: 413,
  unsupported: 415,
  too_many: 429,
} as const;
/** What is wrong with a file as such, not with what stands in it. */
const UNSUPPORTED: ReadonlySet<string> = new Set([
  'macros',
  'encrypted_file',
  'wrong_extension',
  'no_table',
  'not_text',
]);
/** What is asked well, and stands against how things are by now: who else did what (H16, F19). */
const CONFLICTS = /^(?:four_eyes|already_\w+)$/;
/** Refusals whose subject is how many seconds to wait. */
const WAITS: ReadonlySet<string> = new Set(['locked', 'too_many_requests', 'letters_spent']);
/** After how many seconds it may be tried again. */
const RETRY_AFTER: Readonly<Record<number, string>> = { 429: '60', 503: '5' };

/** Turns what an operation threw into an answer with a stable code; only faults of the program are logged. */
export function problemResponse(onError: (error: unknown) => void) {
  return (error: Error, context: Context): Response => {
    const answer = answerTo(error, context);
    if (answer.status === 500) onError(error);
    const wait = WAITS.has(answer.code) ? answer.refusals?.[0]?.subject : RETRY_AFTER[answer.status];
    if (wait) context.header('Retry-After', wait);
    context.header('Content-Type', 'application/problem+json');
    context.header('Content-Language', languageAsked(context));
    return context.body(JSON.stringify(answer), answer.status as 422);
  };
}

function answerTo(error: Error, context: Context): ProblemAnswer {
  const say = speaker(languageAsked(context));
  if (error instanceof OperationError) {
    return refusalAnswer(say, statusOf(error), error.refusals);
  }
  if (error instanceof BadInput) {
    return badInputAnswer(say, UNSUPPORTED.has(error.problems[0]?.code ?? '') ? 415 : 422, error.problems);
  }
  if (error instanceof HTTPException) return refusalAnswer(say, error.status, [plain('bad_request')]);
  return refusalAnswer(say, 500, [plain('internal')]);
}

function statusOf({ kind, refusals }: OperationError): number {
  const code = refusals[0]?.code ?? '';
  if (code === 'unauthorised') return 401;
  return CONFLICTS.test(code) ? STATUS.conflict : STATUS[kind];
}

/** What there is nothing of, told like every other refusal. */
export function notFound(context: Context): Response {
  const answer = refusalAnswer(speaker(languageAsked(context)), 404, [plain('not_found')]);
  return context.body(JSON.stringify(answer), 404, { 'Content-Type': 'application/problem+json' });
}

function plain(code: string): Refused {
  return { line: null, code, subject: '' };
}

/** Chinese, unless the caller prefers English. */
export function languageAsked(context: Context): Language {
  const [first = ''] = (context.req.header('accept-language') ?? '').split(',');
  return /^\s*en\b/i.test(first) ? 'en' : 'zh';
}
