import { createHash } from 'node:crypto';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { bearsTag, toldAt } from '../api/told-at.ts';
import { operationError } from '../operations/errors.ts';

/** Answers with JSON and the tag of what it says (RFC 9110); whoever has it already is told only that. */
export function tagged(context: Context, value: object, status: 200 | 201): Response {
  const { method, path } = context.req;
  const bytes = Buffer.from(JSON.stringify(value));
  const tag = tagOfBytes(bytes);
  if (bearsTag(method.toLowerCase(), path)) context.header('ETag', tag);
  if (method !== 'GET') return context.json(value, status);
  if (sameTag(context.req.header('if-none-match'), tag)) return context.body(null, 304);
  const length = String(bytes.length);
  return context.body(bytes, status, { 'Content-Type': 'application/json', 'Content-Length': length });
}

/** The tag under which a value is told. */
function tagOf(value: object): string {
  return tagOfBytes(Buffer.from(JSON.stringify(value)));
}

function tagOfBytes(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
}

/** Refused: `changed_meanwhile` (412) where whoever asks with `If-Match` has seen it otherwise than it is told now. */
export function refuseUnlessSeen(context: Context, now: object): void {
  const seen = context.req.header('if-match');
  if (seen !== undefined && !sameTag(seen, tagOf(now))) throw operationError('changed', 'changed_meanwhile', '');
}

/** A tag is weak where its answer came compressed; what it says is the same to the byte. */
function sameTag(told: string | undefined, tag: string): boolean {
  return told?.replace(/^W\//, '') === tag;
}

/** What a request says of itself that says nothing of how the thing is told; a tag is compared as it is uncompressed. */
const NOT_OF_READING = ['if-match', 'if-none-match', 'content-type', 'content-length', 'accept-encoding'];
const EDITS: ReadonlySet<string> = new Set(['POST', 'DELETE']);

/**
 * Holds an act against what its author saw: with `If-Match`, what is asked of a thing is done only while the thing is
 * told as it was then; what is written where it is told looks to that by itself. Refused: `changed_meanwhile` (412); what makes something new (422); as a reading of it is, where
 * that is refused.
 */
export function onlyIfUnchanged(app: Hono): MiddlewareHandler {
  return async (context, next) => {
    const seen = context.req.header('if-match');
    if (seen !== undefined && EDITS.has(context.req.method)) {
      const { pathname } = new URL(context.req.url);
      const at = toldAt(pathname);
      if (at === pathname) return next();
      if (at === null) throw operationError('refused', 'bad_request', 'header:If-Match');
      const headers = new Headers(context.req.raw.headers);
      for (const name of NOT_OF_READING) headers.delete(name);
      const now = await app.request(at, { headers }, context.env);
      const tag = now.headers.get('etag');
      if (tag === null) return now;
      if (!sameTag(seen, tag)) throw operationError('changed', 'changed_meanwhile', '');
    }
    await next();
    return undefined;
  };
}
