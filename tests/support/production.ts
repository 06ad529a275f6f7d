import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../activities/store/database.ts';
import { openPostgres } from '../../activities/store/open-postgres.ts';
import { startDevServer } from '../../worker/dev-server.ts';
import { type Link, openLink } from './link.ts';
import { type Program, startDuban } from './program.ts';
import { createDatabase, dropDatabase } from './record.ts';
import { readyForWebUser } from './web-user.ts';

/** The production composition: Temporal, PostgreSQL, `duban serve`, and workers that come and go, each a process. */
export interface Production {
  readonly url: string;
  readonly operator: string;
  /** The record, read by the test itself. */
  readonly db: Database;
  /** The line between workers and the record. */
  readonly link: Link;
  /** The line between the server and the record. */
  readonly serverLink: Link;
  readonly killServer: () => Promise<void>;
  /** Starts the server again, at another address. */
  readonly startServer: () => Promise<void>;
  readonly startWorker: () => Promise<Program>;
  readonly close: () => Promise<void>;
}

/** A database and a Temporal that stood before, and go on standing after. */
interface Standing {
  readonly database?: string;
  readonly temporal?: string;
}

/** Opens it with a database of its own unless one stands; workers send by the given mail server. */
export async function openProduction(smtp: string, standing: Standing = {}): Promise<Production> {
  const folder = await mkdtemp(join(tmpdir(), 'duban-production-'));
  const database = standing.database ?? (await createDatabase());
  const link = await openLink(new URL(database).host);
  const serverLink = await openLink(new URL(database).host);
  // As in docker-compose.yml: only the test itself is the owner of the record.
  const served = standing.database ?? (await readyForWebUser(database));
  const through = ({ address: host }: Link) => Object.assign(new URL(served), { host }).href;
  const own = standing.temporal ? null : await startDevServer(folder, process.env, console.error);
  const temporal = standing.temporal ?? own?.address ?? '';
  const operator = randomBytes(32).toString('base64url');
  const env = {
    DUBAN_HOME: folder,
    DUBAN_LISTEN: '127.0.0.1:0',
    DUBAN_OPERATOR_TOKEN: operator,
    // Campaigns ask for more than any office does.
    DUBAN_LIMITS: 'off',
    TEMPORAL_ADDRESS: temporal,
    SMTP_URL: smtp,
    LANG: 'en_US.UTF-8',
  };
  const startServer = () =>
    startDuban(['serve'], { ...env, DATABASE_URL: through(serverLink) }, /http:\/\/127\.0\.0\.1:\d+/);
  let serve = await startServer();
  const workers: Program[] = [];
  const db = await openPostgres(database, () => {});
  return {
    get url() {
      return serve.ready;
    },
    operator,
    db,
    link,
    serverLink,
    killServer: () => serve.kill(),
    startServer: async () => {
      serve = await startServer();
    },
    startWorker: async () => {
      const worker = await startDuban(['worker'], { ...env, DATABASE_URL: through(link) }, /worker is running/);
      workers.push(worker);
      return worker;
    },
    close: async () => {
      await Promise.all([serve, ...workers].map((program) => program.kill()));
      await own?.stop();
      await link.close();
      await serverLink.close();
      await db.close();
      if (!standing.database) await dropDatabase(database);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
