import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { evidenceFiles } from '../../activities/evidence/files.ts';
import { createApp } from '../../client/http/app.ts';
import type { HttpDeps } from '../../client/http/deps.ts';
import type { OperationDeps } from '../../client/operations/deps.ts';
import { issueToken } from '../../client/operations/tokens.ts';
import { accountsBeside } from './accounts.ts';
import { NO_REHEARSALS } from './no-rehearsals.ts';
import { freshKey } from './requests.ts';

/** What the edge answered: its status and what it said. */
export interface Said<T> {
  readonly status: number;
  readonly body: T;
}

/** Somebody with a token of a cycle. */
export interface Post {
  readonly get: <T>(path: string) => Promise<Said<T>>;
  readonly post: <T>(path: string, body: object, key?: string) => Promise<Said<T>>;
}

/** What the HTTP edge is built over beside a stage: nobody is its operator, and it keeps no files. */
export function edgeDeps(operations: OperationDeps): HttpDeps {
  return {
    operations,
    accounts: accountsBeside(operations.db),
    files: evidenceFiles(join(tmpdir(), 'no-files-of-the-test')),
    operatorHash: createHash('sha256').update('nobody').digest('hex'),
    limits: null,
    rehearsals: NO_REHEARSALS,
    clockControl: null,
    console: null,
    rebuild: async () => {},
    reconcile: () => Promise.reject(new Error('not in this test')),
    describe: async () => ({ parts: {}, businessNow: '', pid: process.pid }),
    backup: { pack: () => Readable.from([]), withinDays: 7 },
    onError: (error) => {
      throw error;
    },
  };
}

/** The HTTP edge over a stage, in process, as one post of the stage's cycle sees it. */
export async function edge(
  { deps, cycle }: { readonly deps: OperationDeps; readonly cycle: string },
  post: string,
): Promise<Post> {
  const app = createApp(edgeDeps(deps));
  const token = await issueToken(deps, cycle, post);
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const asked = async <T>(path: string, init: RequestInit): Promise<Said<T>> => {
    const answer = await app.request(`/api/cycles/${cycle}${path}`, init);
    return { status: answer.status, body: (await answer.json()) as T };
  };
  return {
    get: (path) => asked(path, { headers }),
    post: (path, body, key = freshKey()) =>
      asked(path, { method: 'POST', headers: { ...headers, 'Idempotency-Key': key }, body: JSON.stringify(body) }),
  };
}
