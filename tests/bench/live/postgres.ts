import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort } from '../../../worker/free-port.ts';

const run = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';

/** An empty database on a PostgreSQL server, by its address. */
export interface Postgres {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * A database of its own on the server that DATABASE_URL names, or on Debian's, started in a scratch folder on a free
 * port; null when there is neither.
 */
export async function openPostgresServer(): Promise<Postgres | null> {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return scratchDatabase(DATABASE_URL);
  const programs = debianPrograms();
  return programs ? startPostgres(programs) : null;
}

async function scratchDatabase(server: string): Promise<Postgres> {
  const name = `duban_bench_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  return {
    url: new URL(`/${name}`, server).href,
    stop: () => onServer(server, `drop database ${name} with (force)`),
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

function debianPrograms(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  return readdirSync(DEBIAN)
    .map((version) => join(DEBIAN, version, 'bin'))
    .findLast((folder) => existsSync(join(folder, 'initdb')));
}

/** PostgreSQL refuses to run as root: as root, its files and processes are the user postgres's. */
async function startPostgres(programs: string): Promise<Postgres> {
  const home = await mkdtemp(join(tmpdir(), 'duban-bench-pg-'));
  await chmod(home, 0o755);
  const own = join(home, 'own');
  await mkdir(own);
  const asRoot = process.getuid?.() === 0;
  if (asRoot) await giveTo('postgres', own);
  const as = (program: string, args: readonly string[]) =>
    asRoot
      ? run('runuser', ['-u', 'postgres', '--', join(programs, program), ...args], { cwd: own })
      : run(join(programs, program), [...args], { cwd: own });
  const data = join(own, 'data');
  const port = await freePort();
  await as('initdb', ['-D', data, '-U', 'duban', '-A', 'trust', '--no-locale', '-E', 'UTF8']);
  const options = `-p ${port} -k ${own} -c listen_addresses=127.0.0.1`;
  await as('pg_ctl', ['-D', data, '-w', '-l', join(own, 'log'), '-o', options, 'start']);
  return {
    url: `postgresql://duban@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await as('pg_ctl', ['-D', data, '-w', '-m', 'fast', 'stop']);
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function giveTo(user: string, folder: string): Promise<void> {
  const id = async (flag: string) => Number((await run('id', [flag, user])).stdout);
  chownSync(folder, await id('-u'), await id('-g'));
}
