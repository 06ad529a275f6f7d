import type { Context } from 'hono';
import { z } from 'zod';
import { hiddenIn } from '../intake/hidden-in.ts';
import { operationError } from '../operations/errors.ts';
import type { Page } from '../views/page.ts';

const MOST_ROWS = 500;

/** The query of a list that is told in pages: how many rows, and after which (`next` of the page before). */
export const paged = {
  limit: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .optional(),
  after: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,1000}$/)
    .optional(),
};

/** The page that a request asks for; refused: `bad_limit`, or a place that no page ended at. */
export function pageAsked(context: Context, keys: number, otherwise = MOST_ROWS): Page {
  const limit = Number(context.req.query('limit') ?? otherwise);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ROWS)
    throw operationError('refused', 'bad_limit', `1–${MOST_ROWS}`, 'query:limit');
  const after = context.req.query('after');
  return { limit, after: after === undefined ? [] : placeIn(after, keys) };
}

/** The page that a request asks for of what is told by its place in the record, the newest first. */
export function recordPageAsked(context: Context, otherwise = MOST_ROWS): Page & { readonly before: number } {
  const page = pageAsked(context, 1, otherwise);
  const [place] = page.after;
  if (place === undefined) return { ...page, before: Number.MAX_SAFE_INTEGER };
  if (!/^\d{1,15}$/.test(place)) throw noSuchPlace();
  return { ...page, before: Number(place) };
}

type KeyOf<T> = (row: T) => string[];

/** Tells where the next page is, by the `Link` header (RFC 8288), when there may be one. */
export function linkNext<T>(context: Context, rows: readonly T[], page: Page, keyOf: KeyOf<T>): void {
  tellNext(context, nextPage(context, rows, page, keyOf));
}

/** Where the page after these rows is, path and query; null where there is none. */
export function nextPage<T>(context: Context, rows: readonly T[], { limit }: Page, keyOf: KeyOf<T>): string | null {
  const last = rows.at(-1);
  if (last === undefined || rows.length < limit) return null;
  const next = new URL(context.req.url);
  next.searchParams.set('after', Buffer.from(JSON.stringify(keyOf(last))).toString('base64url'));
  return next.pathname + next.search;
}

/** Tells by the `Link` header where the next page is, if there is one. */
export function tellNext(context: Context, next: string | null): void {
  if (next !== null) context.header('Link', `<${next}>; rel="next"`);
}

function placeIn(after: string, keys: number): string[] {
  const place = z
    .array(
      z
        .string()
        .max(400)
        .refine((key) => hiddenIn(key) === null),
    )
    .length(keys);
  try {
    return place.parse(JSON.parse(Buffer.from(after, 'base64url').toString('utf8')));
  } catch {
    throw noSuchPlace();
  }
}

function noSuchPlace(): Error {
  return operationError('refused', 'bad_request', 'query:after');
}
