import { Refusal } from '../../../api/client.ts';
import type { Answered } from '../../../api/described.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { type Filled, filledOf, reportsOf } from './drafted.ts';

/** What the server has of a form's draft: by whom and when it was saved, and under which tag. */
export interface Saved {
  readonly tag: string;
  readonly at: string | null;
  readonly by: string | null;
  readonly filled: Filled;
}

/** Which form it is. */
export interface FormOf {
  readonly cycle: string;
  readonly unit: string;
  readonly period: string;
}

const AT = '/cycles/{cycle}/units/{unit}/form-drafts/{period}';

/** What the server has of it now. */
export async function readSaved(of: FormOf): Promise<Saved> {
  return savedOf(of, await tagged(() => api.GET(AT, { params: { path: of } })));
}

/** Saves it over what was seen there; refused (412) where another saved it meanwhile. */
export async function save(of: FormOf, filled: Filled, seen: string): Promise<Saved> {
  const params = { path: of, header: { 'If-Match': seen } };
  return savedOf(of, await tagged(() => api.PUT(AT, { params, body: { reports: reportsOf(filled) } })));
}

/** Removes what was seen there; refused (412) where another saved it meanwhile. */
export async function discard(of: FormOf, seen: string): Promise<void> {
  await asked(() => api.DELETE(AT, { params: { path: of, header: { 'If-Match': seen } } }));
}

function savedOf(
  { period }: FormOf,
  { told, tag }: { readonly told: Answered<'formDraft'>; readonly tag: string },
): Saved {
  return { tag, at: told.savedAt, by: told.savedBy, filled: filledOf(told.reports, period) };
}

/** What the interface answers, with its tag. */
async function tagged<T>(call: () => Promise<{ readonly data?: T; readonly response: Response }>) {
  let tag = '';
  const told = await asked(async () => {
    const answer = await call();
    tag = answer.response.headers.get('etag') ?? '';
    return answer;
  });
  return { told, tag };
}

/** Why saving failed: another saved meanwhile, nobody answers (which passes), or it was refused in these words. */
export function whyNot(error: unknown): 'changed' | 'no_answer' | { readonly refused: string } {
  if (!(error instanceof Refusal)) return 'no_answer';
  const { status, title, errors } = error.answer;
  if (status === 412) return 'changed';
  if (status === 401 || status === 429 || status >= 500) return 'no_answer';
  return { refused: errors.map((e) => e.message).join(' ') || title };
}
