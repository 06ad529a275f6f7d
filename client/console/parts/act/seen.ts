import { toldAt } from '../../../api/told-at.ts';
import { api } from '../../app/api.ts';
import { type Asked, editedPart, isShared } from './edited-part.ts';

/** What was told at an address, and its tag. */
interface Told {
  readonly tag: string;
  readonly value: unknown;
}

/** What a person has seen, by the address at which it was told. */
export type Seen = ReadonlyMap<string, Told>;

/**
 * The things whose acts are held against what was seen of them; of what many act on at once, as a task or a review, the
 * part alone that an act edits.
 */
const THINGS =
  /\/(?:(?:plan|policy)-changes|score-items|organisation|accounts|accounts\/proposals|follow-ups\/[^/]+(?:\/told)?|(?:rating-rounds|tasks|reviews|evaluations)\/[^/]+|drafts(?:\/[^/]+){3})$/;

/** Where a thing is told in words: a case beside its own address, whose tag it is that acts are held against. */
function wordsAt(at: string): string {
  return /\/follow-ups\/[^/]+$/.test(at) ? `${at}/told` : at;
}

let told: Seen = new Map();
/** Against what an act is held, by its key, where that is not what was told last. */
const held = new Map<string, Seen>();

/** What was told last of everything. */
export function seenNow(): Seen {
  return told;
}

/** Has what is sent under a key done only while its thing is as it was seen then. */
export function holdAgainst(key: string, seen: Seen): void {
  held.clear();
  held.set(key, seen);
}

/** What an act was refused for: the thing that it is about, and all that was told at its address before and now. */
export interface Refused {
  readonly thing: { readonly list: string; readonly id: string };
  readonly before: unknown;
  readonly now: unknown;
}

interface Sent {
  readonly again: Request;
  readonly at: string;
  readonly part: string;
  readonly asked: Asked;
  readonly before: unknown;
}

let refused: (Omit<Sent, 'again' | 'part' | 'asked'> & Pick<Refused, 'thing'>) | null = null;

/** What the last act was refused for, with what was told of it last. */
export function refusedFor(): Refused | null {
  return refused && { thing: refused.thing, before: refused.before, now: told.get(wordsAt(refused.at))?.value };
}

const sent = new Map<string, Sent>();

api.use({
  onRequest: async ({ request, id }) => {
    const { pathname, origin } = new URL(request.url);
    const at = request.method === 'POST' ? toldAt(pathname) : null;
    const seen = held.get(request.headers.get('idempotency-key') ?? '') ?? told;
    const thing = at === null ? undefined : seen.get(at);
    if (!thing) return;
    const asked: Asked = await request.clone().json();
    const part = partOf(thing.value, pathname, asked);
    if (part === undefined) return;
    request.headers.set('If-Match', thing.tag);
    sent.set(id, {
      again: request.clone(),
      at: `${origin}${at}`,
      part,
      asked,
      before: seen.get(wordsAt(at ?? ''))?.value,
    });
  },
  onResponse: async ({ request, response, id }) => {
    if (request.method === 'GET') await note(request, response);
    const of = sent.get(id);
    sent.delete(id);
    return of && response.status === 412 ? sendAgain(of) : undefined;
  },
});

/** Notes what was told; a part of a list is not held against. */
async function note({ url }: Pick<Request, 'url'>, response: Response): Promise<Told | null> {
  const { pathname, search } = new URL(url);
  const tag = response.headers.get('etag');
  if (!response.ok || tag === null || search !== '' || !THINGS.test(pathname)) return null;
  const now = { tag, value: await response.clone().json() };
  told = new Map([...told, [pathname, now]]);
  return now;
}

/** Sends what was refused once more where only something else of the same list changed; undefined where it itself did. */
async function sendAgain({ again, at, part, asked, before }: Sent): Promise<Response | undefined> {
  const headers = new Headers(again.headers);
  for (const name of ['if-match', 'idempotency-key', 'content-type']) headers.delete(name);
  const { pathname } = new URL(again.url);
  const now = await note({ url: at }, await fetch(at, { headers }));
  refused = { thing: thingOf(pathname), at: new URL(at).pathname, before };
  if (!now || partOf(now.value, pathname, asked) !== part) {
    if (wordsAt(at) !== at) await note({ url: wordsAt(at) }, await fetch(wordsAt(at), { headers }));
    return undefined;
  }
  again.headers.set('If-Match', now.tag);
  return fetch(again);
}

/**
 * The part of what was told that an act is about, as a text: the thing itself, or all of a list that bears its id or
 * speaks of the post by it; of what many act on at once what the act edits.
 */
function partOf(value: unknown, act: string, asked: Asked): string | undefined {
  const { list, id } = thingOf(act);
  if (isShared(list)) return editedPart(list, asked, value);
  if (list === 'follow-ups' || list === 'rating-rounds' || /\/drafts\//.test(act)) return JSON.stringify(value);
  const parts = found(value, id);
  return parts.length > 0 ? JSON.stringify(parts) : undefined;
}

/** The thing that an act is about, by the act's address. */
function thingOf(act: string): Refused['thing'] {
  const [, list = '', id = ''] = /([\w-]+)\/([^/]+)\/(?:requests|decisions|holders)$/.exec(act) ?? [];
  return { list, id: decodeURIComponent(id) };
}

function found(value: unknown, id: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const isIt = ['id', 'post', 'proposal'].some((name) => Reflect.get(value, name) === id);
  return isIt ? [value] : Object.values(value).flatMap((inner) => found(inner, id));
}
