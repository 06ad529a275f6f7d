import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { paths } from '../../api/schema.d.ts';
import type { Problem } from '../../intake/problem.ts';
import { BadInput } from '../../intake/problem.ts';
import { OperationError, operationError, type Refused } from '../../operations/errors.ts';
import type { Terminal } from '../shared/terminal.ts';
import { dataFolder } from './data-folder.ts';
import { lastOf } from './progress-lines.ts';
import type { RowOf, Told } from './told.ts';

/** No server answers where one should be. */
export class NoServer extends Error {
  readonly where: string;

  constructor(where: string) {
    super(`no server answers at ${where}`);
    this.name = 'NoServer';
    this.where = where;
  }
}

/** The running server, spoken to as one post or as the operator. */
export interface Api {
  /** What stands at an address of the description, with the parameters of a query that are given. */
  get<P extends string>(path: P, query?: Query): Promise<Told<P>>;
  /** A list of a cycle, by its path in the description. */
  list<P extends keyof paths>(path: P, cycle: string, query?: Query): Promise<readonly RowOf<P>[]>;
  send<T>(method: 'POST' | 'PUT', path: string, body: object, key?: string): Promise<T>;
  text(path: string): Promise<string>;
  /** Sends the bytes of a file, with their hash. */
  upload<T>(path: string, bytes: Uint8Array, key?: string): Promise<T>;
  bytes(path: string): Promise<Uint8Array>;
  /** Bytes as they come; they end in an error when the server ends before them. */
  stream(path: string): Promise<AsyncIterable<Uint8Array>>;
  /** Asks for long work and hears how far it has come. */
  watch<T>(path: string, body: object, onProgress: (done: number, total: number) => void): Promise<T>;
}

type Query = Readonly<Record<string, string | undefined>>;
type Call = (path: string, init: RequestInit) => Promise<Response>;

/** Finds the server and the caller's token; `post` speaks as that post, otherwise the operator does. */
export async function connect(terminal: Terminal, cycle?: string, post?: string): Promise<Api> {
  const folder = dataFolder(terminal);
  const url = terminal.env.DUBAN_URL || (await serverUrl(folder));
  const token = terminal.env.DUBAN_TOKEN || (await readToken(folder, cycle, post));
  const call = async (path: string, init: RequestInit) => {
    const headers = { ...(init.headers as Record<string, string>), Authorization: `Bearer ${token}` };
    const answer = await fetch(`${url}/api${path}`, { ...init, headers }).catch(() => {
      throw new NoServer(url);
    });
    if (!answer.ok) throw await failure(answer);
    return answer;
  };
  return {
    get: async <P extends string>(path: P, query: Query = {}) => wholeList<Told<P>>(call, path + search(query)),
    list: async <P extends keyof paths>(path: P, cycle: string, query: Query = {}) =>
      wholeList<readonly RowOf<P>[]>(call, path.replace('{cycle}', encodeURIComponent(cycle)) + search(query)),
    text: async (path) => (await call(path, {})).text(),
    stream: async (path) => toTheEnd((await call(path, {})).body as ReadableStream, url),
    send: async <T>(method: string, path: string, body: object, key?: string) => {
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key ?? randomUUID() };
      return (await call(path, { method, headers, body: JSON.stringify(body) })).json() as Promise<T>;
    },
    upload: async <T>(path: string, bytes: Uint8Array, key?: string) => {
      const digest = createHash('sha256').update(bytes).digest('base64');
      const headers = {
        'Content-Type': 'application/octet-stream',
        'Content-Digest': `sha-256=:${digest}:`,
        'Idempotency-Key': key ?? randomUUID(),
      };
      return (
        await call(path, { method: 'POST', headers, body: new Blob([new Uint8Array(bytes)]) })
      ).json() as Promise<T>;
    },
    bytes: async (path) => new Uint8Array(await (await call(path, {})).arrayBuffer()),
    watch: async (path, body, onProgress) => {
      const headers = { 'Content-Type': 'application/json', Accept: 'application/x-ndjson' };
      const answer = await call(path, { method: 'POST', headers, body: JSON.stringify(body) });
      return lastOf(answer, onProgress);
    },
  };
}

function search(query: Query): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** What is asked for; of a list that is told in pages, all of them, unless the caller said how many. */
async function wholeList<T>(call: Call, path: string): Promise<T> {
  const answer = await call(path, {});
  const told = (await answer.json()) as T;
  const next = /^<\/api(\S+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
  if (!Array.isArray(told) || next === undefined || /[?&]limit=/.test(path)) return told;
  return [...told, ...(await wholeList<unknown[]>(call, next))] as T;
}

/** Bytes until the server has sent them all; one that dies before is told so. */
async function* toTheEnd(body: ReadableStream, url: string): AsyncGenerator<Uint8Array> {
  try {
    yield* Readable.fromWeb(body);
  } catch {
    throw operationError('unavailable', 'ended_early', url);
  }
}

/** Where a post's token is kept. */
export function tokenFile(folder: string, cycle: string, post: string): string {
  return join(folder, 'tokens', cycle, `${post}.token`);
}

async function serverUrl(folder: string): Promise<string> {
  const file = join(folder, 'server.json');
  const known = await readFile(file, 'utf8').catch(() => {
    throw new NoServer(file);
  });
  return (JSON.parse(known) as { url: string }).url;
}

async function readToken(folder: string, cycle = '', post?: string): Promise<string> {
  const file = post === undefined ? join(folder, 'operator.token') : tokenFile(folder, cycle, post);
  const token = await readFile(file, 'utf8').catch(() => {
    throw new NoToken(post ?? 'operator', file);
  });
  return token.trim();
}

/** The caller has no token on this machine. */
export class NoToken extends Error {
  readonly post: string;
  readonly file: string;

  constructor(post: string, file: string) {
    super(`no token for ${post} in ${file}`);
    this.name = 'NoToken';
    this.post = post;
    this.file = file;
  }
}

interface Failure {
  readonly code?: string;
  readonly refusals?: Refused[];
  readonly problems?: Problem[];
}

async function failure(answer: Response): Promise<Error> {
  const body = (await answer.json().catch(() => ({}))) as Failure;
  if (body.problems) return new BadInput(body.problems);
  const kind = answer.status >= 500 ? 'unavailable' : 'refused';
  const refusals = body.refusals?.length
    ? body.refusals
    : [{ line: null, code: body.code ?? String(answer.status), subject: '' }];
  return new OperationError(kind, refusals);
}
