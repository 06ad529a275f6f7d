import { createHash } from 'node:crypto';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { bearsTag, toldAt } from '../api/told-at.ts';
import { operationError } from '../operations/errors.ts';
import { turnsByName } from '../operations/turns-by-name.ts';

/** Answers with JSON and the tag of what it says (RFC 9110); whoever has it already is told only that. */
export function tagged(context: Context, value: object, status: 200 | 201): Response {
  return bearsTag(methodOf(context).toLowerCase(), context.req.path)
    ? given(context, inBytes(value), status)
    : context.json(value, status);
}

/** An answer as it goes out, and the tag of what it says. */
export interface InBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

/** What an answer says, as it goes out. */
export function inBytes(value: object): InBytes {
  const bytes = Buffer.from(JSON.stringify(value));
  return { bytes, tag: tagOfBytes(bytes) };
}

/** Gives an answer with its tag; whoever has it already is told only that. */
export function given(context: Context, { bytes, tag }: InBytes, status: 200 | 201): Response {
  context.header('ETag', tag);
  if (methodOf(context) === 'GET' && isAmong(context.req.header('if-none-match'), tag)) return context.body(null, 304);
  const length = String(bytes.length);
  return context.body(bytes, status, { 'Content-Type': 'application/json', 'Content-Length': length });
}

/** What is asked, by its method: a head is asked for as the whole is. */
function methodOf({ req }: Context): string {
  return req.method === 'HEAD' ? 'GET' : req.method;
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
  if (seen !== undefined && !isAmong(seen, tagOf(now))) throw operationError('changed', 'changed_meanwhile', '');
}

/** The tags of a list, as they are compared: one is weak where its answer came compressed, and says the same to the byte. */
const TAGS = /(?:^|,)\s*(?:W\/)?("[^"]*")/g;

/** True where a tag is among those that a request names, or it names any (`*`; RFC 9110 §13.1). */
function isAmong(told: string | undefined, tag: string): boolean {
  if (told === undefined) return false;
  return told.trim() === '*' || [...told.matchAll(TAGS)].some(([, named]) => named === tag);
}

/** What a request says of itself that says nothing of how the thing is told; a tag is compared as it is uncompressed. */
const NOT_OF_READING = ['if-match', 'if-none-match', 'content-type', 'content-length', 'accept-encoding'];
const EDITS: ReadonlySet<string> = new Set(['POST', 'DELETE']);

/**
 * Holds an act against what its author saw: with `If-Match`, what is asked of a thing is done only while the thing is
 * told as it was then; what is written where it is told looks to that by itself. Refused: `changed_meanwhile` (412); what
 * makes something new (422); as a reading of it is, where that is refused.
 *
 * Such acts on one thing take turns in this server, so that each sees what the one before did. Between several servers
 * that share a record they do not: two that look at the same moment both pass, and go on in the order in which the
 * thing's own workflow takes them. What fits no more is refused there; what always fits, as a note, is done by both.
 */
export function onlyIfUnchanged(app: Hono): MiddlewareHandler {
  const inTurn = turnsByName();
  return async (context, next) => {
    if (context.req.header('if-match') === undefined || !EDITS.has(context.req.method)) return next();
    const { pathname } = new URL(context.req.url);
    const at = toldAt(pathname);
    if (at === pathname) return next();
    if (at === null) throw operationError('refused', 'bad_request', 'header:If-Match');
    return inTurn(at, async () => {
      const other = await toldOtherwise(app, context, at);
      return other ?? next();
    });
  };
}

/** What is answered where a thing is no longer told as a request has seen it; null where it is. */
async function toldOtherwise(app: Hono, context: Context, at: string): Promise<Response | null> {
  const headers = new Headers(context.req.raw.headers);
  for (const name of NOT_OF_READING) headers.delete(name);
  const now = await app.request(at, { headers }, context.env);
  const tag = now.headers.get('etag');
  if (tag === null) return now;
  if (isAmong(context.req.header('if-match'), tag)) return null;
  throw operationError('changed', 'changed_meanwhile', '');
}
