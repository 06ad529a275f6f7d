import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { WorkflowNotFoundError } from '@temporalio/client';
import { type EvidenceFiles, evidenceFiles } from '../../activities/evidence/files.ts';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { createApp } from '../../client/http/app.ts';
import type { HttpDeps } from '../../client/http/deps.ts';
import type { OperationDeps } from '../../client/operations/deps.ts';
import { tokenHash } from '../../client/operations/tokens.ts';
import { openRehearsals } from '../../client/rehearsals/rehearsals.ts';
import { type Listening, listen } from '../../client/serve/listen.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { accountsBeside } from './accounts.ts';
import { type Office, type OfficeSetting, openOffice } from './office.ts';
import { outbox } from './outbox.ts';

/** The HTTP edge over an office and a folder of files, with Temporal away: what needs no workflow is done. */
export interface Counter extends Office {
  readonly folder: string;
  readonly files: EvidenceFiles;
  /** Asks as a post of the cycle, or as the operator; with a body it is a POST. */
  readonly ask: (
    who: string,
    path: string,
    body?: object | Uint8Array,
    headers?: Record<string, string>,
  ) => Promise<Response>;
  readonly httpDeps: HttpDeps;
  /** Opens the doors to the network. */
  readonly listen: () => Promise<Listening>;
  readonly tokenOf: (who: string) => string;
  readonly close: () => Promise<void>;
}

const OPERATOR = 'operator-token-of-the-test';

/** Opens a counter: every post of the plan holds a token. */
export async function openCounter(db: Database, setting: Partial<OfficeSetting> = {}): Promise<Counter> {
  const folder = await mkdtemp(join(tmpdir(), 'duban-counter-'));
  const office = await openOffice(db, { mailer: outbox(), ...setting });
  const files = evidenceFiles(join(folder, 'evidence'));
  const rehearsals = await openRehearsals({
    folder: join(folder, 'rehearsals'),
    env: process.env,
    now: () => new Date(),
  });
  const deps = {
    operations: operationsOf(office),
    accounts: accountsBeside(db, setting.mailer),
    files,
    operatorHash: tokenHash(OPERATOR),
    limits: null,
    rehearsals,
    clockControl: null,
    console: null,
    rebuild: async () => {},
    reconcile: async () => ({ started: [], caughtUp: [], checked: 0 }),
    describe: async () => ({ parts: {}, businessNow: '', pid: process.pid }),
    backup: { pack: () => Readable.from([]), withinDays: 7 },
    onError: (error: unknown) => {
      throw error;
    },
  };
  const app = createApp(deps);
  const tokenOf = (who: string) => (who === 'operator' ? OPERATOR : `token-of-${office.cycle}-${who}`);
  const posts = [...new Set((setting.plan?.people ?? []).map((p) => p.id))];
  await append(
    db,
    posts.map((post) => token(office, post, tokenOf(post))),
    office.deps.now(),
  );
  return {
    ...office,
    folder,
    files,
    tokenOf,
    httpDeps: deps,
    ask: async (who, path, body, headers = {}) => {
      const raw = body instanceof Uint8Array;
      const type = raw ? 'application/octet-stream' : 'application/json';
      const sent = raw ? new Blob([new Uint8Array(body)]) : JSON.stringify(body);
      const init = body === undefined ? {} : { method: 'POST', body: sent };
      const key = { 'Idempotency-Key': randomUUID() };
      const all = { Authorization: `Bearer ${tokenOf(who)}`, 'Content-Type': type, ...key, ...headers };
      return app.request(`/api${path}`, { ...init, headers: all });
    },
    listen: () => listen(() => deps, folder, '127.0.0.1:0'),
    close: async () => {
      await rehearsals.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function operationsOf({ db, deps }: Office): OperationDeps {
  const away = async () => {
    throw new WorkflowNotFoundError('Temporal is away', 'any', undefined);
  };
  const client = { workflow: { signalWithStart: away }, withDeadline: away } as unknown as OperationDeps['client'];
  return { db, client, queue: 'none', now: deps.now, businessNow: deps.businessNow, clock: deps.clock };
}

function token({ cycle, deps }: Office, post: string, text: string) {
  const hash = tokenHash(text);
  const at: Instant = deps.now().toISOString().replace(/\.\d+/, '');
  return { entity: 'tokens', key: hash, type: 'token_issued', at, actor: 'operator', body: { cycle, post, hash } };
}
