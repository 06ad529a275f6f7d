import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../activities/store/database.ts';
import { migrate, recordDigest } from '../activities/store/migrate.ts';
import { dumpPglite, openPglite } from '../activities/store/open-pglite.ts';

/** An empty record in memory; made once, kept in the cache folder, and opened from there in a fraction of the time. */
export async function openMemoryRecord(cache: string): Promise<Database> {
  const name = createHash('sha256').update(recordDigest()).digest('hex').slice(0, 16);
  const kept = join(cache, `record-${name}.tar`);
  const template = await readFile(kept).catch(() => null);
  if (template) return openPglite({ template });
  const db = await openPglite({});
  await migrate(db);
  await mkdir(cache, { recursive: true });
  await writeFile(`${kept}.part`, await dumpPglite(db));
  await rename(`${kept}.part`, kept);
  return db;
}
