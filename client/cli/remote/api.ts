import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { apiOf, NoAnswer, Refusal, type Shape } from '../../api/client.ts';
import type { At, Body, FilePath, ListPath, PathOf, Query, RowAt, Told, UploadPath } from '../../api/described.ts';
import type { paths } from '../../api/schema.d.ts';
import { BadInput } from '../../intake/problem.ts';
import { OperationError, operationError } from '../../operations/errors.ts';
import { patiently } from './patiently.ts';
import { lastOf } from './progress-lines.ts';

type Get<P extends keyof paths> = paths[P]['get'];
type Post<P extends keyof paths> = paths[P]['post'];
type Put<P extends keyof paths> = paths[P]['put'];

/** Work that tells how far it has come. */
type WatchPath = Extract<PathOf<'post'>, '/verify' | '/rebuild' | '/reconcile'>;

/**
 * A server, spoken to as one post or as the operator: by the paths of the description, which say what stands in their
 * braces, what is asked and sent, and what is answered.
 */
export interface Api {
  /** What stands at a path; of a list that is told in pages, all of them, unless the query says how many. */
  get<P extends PathOf<'get'>>(path: P, at: At<Get<P>>, query?: Query<Get<P>>): Promise<Told<Get<P>>>;
  /** A list of a cycle. */
  list<P extends ListPath>(path: P, cycle: string, query?: Query<Get<P>>): Promise<readonly RowAt<P>[]>;
  post<P extends PathOf<'post'>>(path: P, at: At<Post<P>>, body: Body<Post<P>>, key?: string): Promise<Told<Post<P>>>;
  put<P extends PathOf<'put'>>(path: P, at: At<Put<P>>, body: Body<Put<P>>): Promise<Told<Put<P>>>;
  /** Sends the bytes of a file, with their hash. */
  upload<P extends UploadPath>(
    path: P,
    at: At<Post<P>>,
    query: Query<Post<P>>,
    bytes: Uint8Array,
    key?: string,
  ): Promise<Told<Post<P>>>;
  text<P extends FilePath>(path: P, at: At<Get<P>>, query?: Query<Get<P>>): Promise<string>;
  bytes<P extends FilePath>(path: P, at: At<Get<P>>, query?: Query<Get<P>>): Promise<Uint8Array>;
  /** Bytes as they come; they end in an error when the server ends before them. */
  stream<P extends FilePath>(path: P, at: At<Get<P>>): Promise<AsyncIterable<Uint8Array>>;
  /** Asks for long work and hears how far it has come. */
  watch<P extends WatchPath>(
    path: P,
    body: Body<Post<P>>,
    onProgress: (done: number, total: number) => void,
  ): Promise<Told<Post<P>>>;
}

/** No server answers where one should be. */
export class NoServer extends Error {
  readonly where: string;

  constructor(where: string) {
    super(`no server answers at ${where}`);
    this.name = 'NoServer';
    this.where = where;
  }
}

/** A request as the client takes it; what is in it was checked by the types of `Api`. */
interface Asked {
  readonly params: { readonly path: unknown; readonly query?: unknown; readonly header?: object };
  readonly body?: unknown;
  readonly bodySerializer?: (bytes: Uint8Array<ArrayBuffer>) => Blob;
  readonly headers?: Readonly<Record<string, string>>;
  readonly parseAs?: 'text' | 'arrayBuffer' | 'stream';
}

interface Answer {
  readonly data?: unknown;
  readonly response: Response;
}

type Call = (method: 'get' | 'post' | 'put', path: string, asked: Asked) => Promise<Answer>;

/** The server at an address, for whoever bears a token; `onWait` is told when it asks to come back later. */
export function apiAt(url: string, token: string, onWait: (seconds: number) => void = () => {}): Api {
  const call = callsTo(url, token, onWait);
  const write = async (method: 'post' | 'put', path: string, at: unknown, body: unknown, key: string = randomUUID()) =>
    (await call(method, path, { params: { path: at, header: { 'Idempotency-Key': key } }, body })).data as never;
  const file = async (path: string, at: unknown, query: unknown, parseAs: Asked['parseAs']) =>
    (await call('get', path, { params: { path: at, query }, parseAs })).data as never;
  return {
    get: async (path, at, query) => (await whole(call, path, at, query)) as never,
    list: async (path, cycle, query) => (await whole(call, path, { cycle }, query)) as never,
    post: (path, at, body, key) => write('post', path, at, body, key),
    put: (path, at, body) => write('put', path, at, body),
    upload: async (path, at, query, bytes, key = randomUUID()) => {
      const header = { 'Idempotency-Key': key };
      return (await call('post', path, { params: { path: at, query, header }, ...sentFile(bytes) })).data as never;
    },
    text: (path, at, query) => file(path, at, query, 'text'),
    bytes: async (path, at, query) => new Uint8Array(await file(path, at, query, 'arrayBuffer')),
    stream: async (path, at) => toTheEnd(await file(path, at, undefined, 'stream'), url),
    watch: async (path, body, onProgress) => {
      const headers = { Accept: 'application/x-ndjson' };
      const { data } = await call('post', path, { params: { path: {} }, body, headers, parseAs: 'stream' });
      return (await lastOf(data as ReadableStream, onProgress)) as never;
    },
  };
}

function callsTo(url: string, token: string, onWait: (seconds: number) => void): Call {
  const client: unknown = apiOf({ url: `${url}/api`, headers: () => ({ Authorization: `Bearer ${token}` }) });
  const { request } = client as { readonly request: Call };
  return (method, path, asked) =>
    patiently(() => request(method, path, asked), onWait).catch((error: unknown) =>
      Promise.reject(toldHere(error, url)),
    );
}

function sentFile(bytes: Uint8Array): Pick<Asked, 'body' | 'bodySerializer' | 'headers'> {
  const digest = createHash('sha256').update(bytes).digest('base64');
  return {
    body: bytes,
    bodySerializer: (sent) => new Blob([sent]),
    headers: { 'Content-Type': 'application/octet-stream', 'Content-Digest': `sha-256=:${digest}:` },
  };
}

/** What is asked for; of a list that is told in pages, all of them, unless the caller said how many. */
async function whole(call: Call, path: string, at: unknown, query: object = {}): Promise<unknown> {
  const { data, response } = await call('get', path, { params: { path: at, query } });
  const next = /^<(\S+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];
  if (!Array.isArray(data) || next === undefined || ('limit' in query && query.limit !== undefined)) return data;
  const after = new URL(next, response.url).searchParams.get('after');
  const rest = await whole(call, path, at, { ...query, after });
  return Array.isArray(rest) ? [...data, ...rest] : data;
}

/** Bytes until the server has sent them all; one that dies before is told so. */
async function* toTheEnd(body: ReadableStream, url: string): AsyncGenerator<Uint8Array> {
  try {
    yield* Readable.fromWeb(body);
  } catch {
    throw operationError('unavailable', 'ended_early', url);
  }
}

function toldHere(error: unknown, url: string): unknown {
  if (error instanceof Refusal) return refused(error.answer);
  return error instanceof NoAnswer ? new NoServer(url) : error;
}

function refused({ status, code, refusals = [], problems }: Shape<'ProblemAnswer'>): Error {
  if (problems) return new BadInput(problems);
  const kind = status >= 500 ? 'unavailable' : 'refused';
  return new OperationError(kind, refusals.length > 0 ? refusals : [{ line: null, code, subject: '' }]);
}
