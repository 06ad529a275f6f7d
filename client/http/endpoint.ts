import type { Context, Handler, MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { hiddenIn } from '../intake/hidden-in.ts';
import { operationError } from '../operations/errors.ts';
import type { Answers } from './answers.ts';
import type { HttpDeps } from './deps.ts';
import { tagged } from './entity-tag.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';
import { fileName, needed } from './queries.ts';
import { type Listed, type OfPage, toldAgain } from './told-again.ts';

type Query = z.ZodObject;
type Status = 200 | 201 | 202 | 204 | 302;

/** What is said of an endpoint besides its name: what it takes, and with which status it answers. */
interface Shape<B, Q> {
  readonly body?: B;
  /** Query parameters; any other is refused. */
  readonly query?: Q;
  /** The media type of a body that is not JSON. */
  readonly sends?: string;
  /**
   * Files or tables in its body, which may then be longer; or one as a stream, which its reader counts; or a password,
   * which is told by its place that it is too long even where it is very long (reliability H2).
   */
  readonly takes?: 'files' | 'stream' | 'password';
  /** The status it answers with; the first is the usual one. */
  readonly status?: readonly Status[];
  /** A write that its `Idempotency-Key` makes once: asked for, or only heeded where a repetition does no harm anyhow. */
  readonly keyed?: true | 'heeded';
  /** Long work: by `Accept: application/x-ndjson` it tells how far it has come, a line at a time, and the outcome in the last. */
  readonly watched?: true;
  /** Of a list that is told whole and not in pages: why it stays short. */
  readonly whole?: string;
  /** For everybody, known or not: it is how one gets in. */
  readonly open?: true;
}

/** An endpoint as it is described to those who call it. */
export interface Told extends Shape<z.ZodType, Query> {
  readonly id: string;
  readonly summary: string;
  /** The media type it answers with; null for nothing at all. */
  readonly answers: string | null;
}

/** What was told of the endpoints, by the handler that stands before each. */
const told = new WeakMap<Handler, Told>();

/** What an endpoint says of itself, by one of its handlers; undefined for every other handler. */
export function toldBy(handler: Handler): Told | undefined {
  return told.get(handler);
}

const NO_QUERY = z.strictObject({});

function tell(of: Told): MiddlewareHandler {
  const before: MiddlewareHandler = async (context, next) => {
    if (of.keyed === true) idempotencyKey(context);
    readQuery(context, of.query ?? NO_QUERY);
    await next();
  };
  told.set(before, of);
  return before;
}

/**
 * An endpoint that answers with JSON: its name in the description of the API, what it takes and gives. `told` stands
 * before its handler; `body` and `query` read what was sent, refused with its path (`query:unit`); `answer` answers, and
 * `again` with a page of a list as it was told before, where the record says no more since.
 */
export function endpoint<I extends keyof Answers, B extends z.ZodType = z.ZodNever, Q extends Query = Query>(
  id: I,
  summary: string,
  shape: Shape<B, Q> = {},
) {
  return {
    told: tell({ id, summary, answers: 'application/json', ...shape }),
    body: (context: Context): Promise<z.output<B>> => parseBody(context, shape.body as B),
    query: (context: Context): z.output<Q> => readQuery(context, (shape.query ?? NO_QUERY) as Q),
    answer: (context: Context, value: Answers[I], status: Status = shape.status?.[0] ?? 200) =>
      tagged(context, value as object, status as 200),
    again: (context: Context, deps: HttpDeps, of: OfPage, list: () => Promise<Listed<Answers[I]>>) =>
      toldAgain(context, deps, of, list as () => Promise<Listed<object>>),
  };
}

/** An endpoint that answers with a document or a file of this media type, or with nothing (null). */
export function download<Q extends Query = Query>(
  id: string,
  summary: string,
  answers: string | null,
  shape: Shape<z.ZodNever, Q> = {},
) {
  return {
    told: tell({ id, summary, answers, ...shape }),
    query: (context: Context): z.output<Q> => readQuery(context, (shape.query ?? NO_QUERY) as Q),
  };
}

/** The query of a request; refused where a parameter is unknown, wrong, or given twice and not meant to be. */
function readQuery<Q extends Query>(context: Context, schema: Q): z.output<Q> {
  const sent = Object.entries(context.req.queries()).map(([name, values]) => {
    const [only] = values;
    return [name, values.length === 1 && !isList(schema.shape[name]) ? only : values];
  });
  const parsed = schema.safeParse(Object.fromEntries(sent));
  if (parsed.success) return seen(parsed.data, schema);
  const [issue] = parsed.error.issues;
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  throw operationError('refused', 'bad_request', `query:${String(name)}`);
}

/** What a query says where nothing of it is hidden; a file's name is left to its reader. */
function seen<Q extends Query>(asked: z.output<Q>, schema: Q): z.output<Q> {
  for (const [name, value] of Object.entries(asked)) {
    const hidden = isFileName(schema.shape[name]) ? null : hiddenIn(value);
    if (hidden) throw operationError('refused', 'hidden_character', `query:${name} ${hidden.char}`, `query:${name}`);
  }
  return asked;
}

function isFileName(schema: unknown): boolean {
  return schema === fileName || schema === needed.fileName;
}

function isList(schema: unknown): boolean {
  return schema instanceof z.ZodOptional ? schema.unwrap() instanceof z.ZodArray : schema instanceof z.ZodArray;
}
