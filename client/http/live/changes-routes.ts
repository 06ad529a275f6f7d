import { type Context, Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { z } from 'zod';
import type { Actor } from '../../../workflows/rules/authority/actor.ts';
import { mayDo } from '../../../workflows/rules/authority/may-do.ts';
import { operationError } from '../../operations/errors.ts';
import { type Change, changesAfter, type News, newestPosition } from '../../views/changes.ts';
import { isStillPermitted, permitted, speaksFor } from '../caller.ts';
import type { HttpDeps } from '../deps.ts';
import { download } from '../endpoint.ts';
import { chargedFor } from '../limits.ts';
import { id } from '../queries.ts';
import { feedOf } from './feed.ts';
import { openLines } from './open-lines.ts';

/** A line that is silent for longer may be cut by what stands in between. */
const BEAT_MS = 15_000;
/** Whoever listens comes back after this, and is asked again who they are. */
const STREAM_MS = 10 * 60_000;
/** Who was away for more than this many changes looks at everything anew. */
const MOST_MISSED = 5000;
const EVERYTHING = '*';
/** A draft of a form, which is no part of the record and told to its unit's people alone. */
const FORM_DRAFT = 'form-draft';

const CHANGES = download('changes', 'Hear at once of what kind of thing changed in a cycle', 'text/event-stream', {
  query: z.strictObject({ post: id }),
});

/** What changed, told as it happens: its kind only; what it is, is read by those who may. */
export function changesRoutes(deps: HttpDeps, closing: AbortSignal): Hono {
  const app = new Hono();
  const { db } = deps.operations;
  const feed = feedOf(db);
  const open = openLines();
  app.get('/:cycle/changes', CHANGES.told, async (context) => {
    const { cycle } = context.req.param();
    const caller = await permitted(deps, context, cycle, 'read_cycle');
    const heard = lastHeard(context);
    const after = heard ?? (await newestPosition(db));
    const forms = await formsTold(deps, cycle, caller);
    if (context.req.method === 'HEAD') return context.body(null, 200, { 'Content-Type': 'text/event-stream' });
    const close = open(chargedFor(context));
    const answer = streamSSE(context, async (stream) => {
      const ends = AbortSignal.any([closing, AbortSignal.timeout(STREAM_MS)]);
      const line = lineOf(
        stream,
        { cycle, forms, may: () => isStillPermitted(deps, context, cycle, 'read_cycle') },
        ends,
      );
      const deaf = await feed.hear(line.heard).catch((error: unknown) => {
        close();
        throw error;
      });
      try {
        await line.begin(await changesAfter(db, after, MOST_MISSED), after, heard !== null);
        await line.ended;
      } finally {
        deaf();
        close();
      }
    });
    // A line that ends is not kept for another request: a server that stops would wait for it.
    answer.headers.set('Connection', 'close');
    return answer;
  });
  return app;
}

/** The units (`cycle/unit`) of whose drafts somebody is told: those that they may report for. */
async function formsTold(deps: HttpDeps, cycle: string, caller: Actor): Promise<string[]> {
  if (!mayDo(caller, 'report', null)) return [];
  return (await speaksFor(deps, cycle, caller.unit)).map((unit) => `${cycle}/${unit}`);
}

interface Hearing {
  readonly cycle: string;
  readonly forms: readonly string[];
  /** Whether whoever listens may still do so. */
  readonly may: () => Promise<boolean>;
}

/**
 * A line to one listener: each change of its cycle once and in order, with a sign of life in between. It ends, and tells
 * nothing more, when whoever listens may no longer.
 */
function lineOf(stream: SSEStreamingApi, { cycle, forms, may }: Hearing, ends: AbortSignal) {
  let last = 0;
  let early: News[] | null = [];
  let telling = Promise.resolve();
  const inTurn = (say: () => Promise<unknown>) => {
    telling = telling
      .then(async () => {
        if (await may()) await say();
        else end();
      })
      .catch(() => end());
    return telling;
  };
  const { ended, end } = ending(stream, ends, () => inTurn(() => stream.writeln(':')));
  const tell = (kinds: readonly string[], id = String(last)) =>
    kinds.length === 0
      ? telling
      : inTurn(() => stream.writeSSE({ id, event: 'changed', data: JSON.stringify({ kinds }) }));
  const heard = (news: News) => {
    if (early) return void early.push(news);
    const fresh = news.changes.filter((c) => c.position > last);
    last = fresh.at(-1)?.position ?? last;
    const kinds = fresh.filter((c) => c.cycle === cycle).map((c) => c.kind);
    const drafts = news.drafts.some((whose) => forms.includes(whose)) ? [FORM_DRAFT] : [];
    void tell([...new Set([...kinds, ...drafts])]);
  };
  const begin = async (missed: readonly Change[], after: number, isBack: boolean) => {
    // Whoever hears nothing until the line is cut comes back from here all the same.
    await stream.write(`id: ${after}\n\n`).catch(end);
    const meanwhile = early ?? [];
    early = null;
    last = after;
    const changes = meanwhile.flatMap((news) => news.changes);
    // What became of drafts is not kept: whoever was away looks at them again.
    const drafts = isBack ? forms : meanwhile.flatMap((news) => news.drafts);
    if (missed.length < MOST_MISSED) return heard({ changes: [...missed, ...changes], drafts });
    last = changes.at(-1)?.position ?? missed.at(-1)?.position ?? after;
    await tell([EVERYTHING]);
  };
  return { heard, begin, ended };
}

/** When a line ends: the listener goes, the server stops, or it has lasted long enough. */
function ending(stream: SSEStreamingApi, ends: AbortSignal, live: () => Promise<void>) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const beat = setInterval(() => void live(), BEAT_MS);
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
