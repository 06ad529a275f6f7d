import { type Context, Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { operationError } from '../../operations/errors.ts';
import { type Change, changesAfter, newestPosition } from '../../views/changes.ts';
import { permitted } from '../caller.ts';
import type { HttpDeps } from '../deps.ts';
import { download } from '../endpoint.ts';
import { id } from '../queries.ts';
import { feedOf } from './feed.ts';

/** A line that is silent for longer may be cut by what stands in between. */
const BEAT_MS = 15_000;
/** Whoever listens comes back after this, and is asked again who they are. */
const STREAM_MS = 10 * 60_000;
/** Who was away for more than this many changes looks at everything anew. */
const MOST_MISSED = 5000;
const EVERYTHING = '*';

const CHANGES = download('changes', 'Hear at once of what kind of thing changed in a cycle', 'text/event-stream', {
  query: z.strictObject({ post: id }),
});

/** What changed, told as it happens: its kind only; what it is, is read by those who may. */
export function changesRoutes(deps: HttpDeps, closing: AbortSignal): Hono {
  const app = new Hono();
  const { db } = deps.operations;
  const feed = feedOf(db);
  app.get('/:cycle/changes', CHANGES.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_cycle');
    const after = lastHeard(context) ?? (await newestPosition(db));
    const answer = streamSSE(context, async (stream) => {
      const line = lineOf(stream, cycle, AbortSignal.any([closing, AbortSignal.timeout(STREAM_MS)]));
      const deaf = await feed.hear(line.heard);
      try {
        await line.begin(await changesAfter(db, after, MOST_MISSED), after);
        await line.ended;
      } finally {
        deaf();
      }
    });
    // A line that ends is not kept for another request: a server that stops would wait for it.
    answer.headers.set('Connection', 'close');
    return answer;
  });
  return app;
}

/** A line to one listener: each change of its cycle once and in order, with a sign of life in between. */
function lineOf(stream: SSEStreamingApi, cycle: string, ends: AbortSignal) {
  let last = 0;
  let early: Change[] | null = [];
  const { ended, end } = ending(stream, ends);
  const tell = async (kinds: readonly string[]) => {
    if (kinds.length === 0) return;
    await stream.writeSSE({ id: String(last), event: 'changed', data: JSON.stringify({ kinds }) }).catch(end);
  };
  const heard = (changes: readonly Change[]) => {
    if (early) return void early.push(...changes);
    const fresh = changes.filter((c) => c.position > last);
    last = fresh.at(-1)?.position ?? last;
    void tell([...new Set(fresh.filter((c) => c.cycle === cycle).map((c) => c.kind))]);
  };
  const begin = async (missed: readonly Change[], after: number) => {
    const meanwhile = early ?? [];
    early = null;
    last = after;
    if (missed.length < MOST_MISSED) return heard([...missed, ...meanwhile]);
    last = meanwhile.at(-1)?.position ?? missed.at(-1)?.position ?? after;
    await tell([EVERYTHING]);
  };
  return { heard, begin, ended };
}

/** When a line ends: the listener goes, the server stops, or it has lasted long enough. */
function ending(stream: SSEStreamingApi, ends: AbortSignal) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const beat = setInterval(() => void stream.writeln(':').catch(end), BEAT_MS);
  stream.onAbort(end);
  ends.addEventListener('abort', end);
  if (ends.aborted) end();
  return { end, ended: ended.finally(() => clearInterval(beat)) };
}

/** What a listener heard last, as it says itself when it comes back. */
function lastHeard(context: Context): number | null {
  const told = context.req.header('last-event-id');
  if (told === undefined || told === '') return null;
  if (!/^\d{1,15}$/.test(told)) throw operationError('refused', 'bad_request', 'header:Last-Event-ID');
  return Number(told);
}
