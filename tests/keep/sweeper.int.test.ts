import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidenceFiles } from '../../activities/evidence/files.ts';
import type { Database } from '../../activities/store/database.ts';
import { sweeper } from '../../client/serve/loops.ts';
import { cacheFolder } from '../../worker/config.ts';
import { openMemoryRecord } from '../../worker/memory-record.ts';
import { openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';

let db: Database;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duban-sweeper-'));
  db = await openMemoryRecord(join(cacheFolder(process.env), `tests-${process.env.VITEST_POOL_ID ?? '0'}`));
});

afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true, force: true });
});

/** How many rows the database believes that a table has; fewer than none where it has never counted. */
const believed = async (table: string) =>
  (await db.query<{ rows: number }>('select reltuples::int as rows from pg_class where oid = $1::regclass', [table]))[0]
    ?.rows;

describe('the sweeper', () => {
  it('has a database in process count its rows, which nobody else does', async () => {
    const counter = await openCounter(db, { plan: COUNTY });
    expect(await believed('tasks')).toBe(-1);
    const failures: unknown[] = [];
    await sweeper(counter.httpDeps.operations, evidenceFiles(folder), (error) => failures.push(error)).stop();
    expect(failures).toEqual([]);
    const [{ n } = { n: 0 }] = await db.query<{ n: number }>('select count(*) as n from tasks');
    expect([await believed('tasks'), n > 0]).toEqual([n, true]);
    await counter.close();
  });
});
