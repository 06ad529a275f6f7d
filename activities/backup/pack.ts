import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { headOf, recordPages } from '../store/copy-record.ts';
import type { Database } from '../store/database.ts';
import { migrationsOf } from '../store/migrate.ts';
import { folderFiles } from './folder-files.ts';
import { FIRST, FORMAT, LAST, type Manifest } from './manifest.ts';
import { type Entry, TAR_END, tarEntry } from './tar.ts';

/** What is backed up: a record, the data folder beside it, and when. */
export interface Packed {
  readonly db: Database;
  readonly folder: string;
  /** Where evidence files are kept. */
  readonly evidence: string;
  readonly made: string;
}

/** A backup as the bytes of one `.tar.gz`: the record up to where its chain stands now, then the folder's files. */
export function packBackup(packed: Packed): Readable {
  const source = Readable.from(entries(packed), { objectMode: false });
  const zipped = createGzip();
  source.on('error', (error) => zipped.destroy(error));
  return source.pipe(zipped);
}

async function* entries({ db, folder, evidence, made }: Packed): AsyncGenerator<Buffer> {
  const head = await headOf(db);
  const migrations = await migrationsOf(db);
  const parts: Manifest['parts'] = [];
  let sample = false;
  const part = (entry: Entry): Buffer => {
    parts.push({ name: entry.name, sha256: createHash('sha256').update(entry.content).digest('hex') });
    return tarEntry(entry);
  };
  yield part({ name: FIRST, content: Buffer.from(FORMAT) });
  let number = 0;
  for await (const { table, rows } of recordPages(db, head)) {
    number += 1;
    const name = `record/${table}-${String(number).padStart(6, '0')}.ndjson`;
    yield part({ name, content: Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join('')) });
  }
  for await (const { name, content } of folderFiles(folder, evidence)) {
    sample ||= name === 'sample.json';
    yield part({ name: `files/${name}`, content });
  }
  const manifest: Manifest = { format: FORMAT, made, ...head, migrations, sample, parts };
  yield tarEntry({ name: LAST, content: Buffer.from(JSON.stringify(manifest, null, 1)) });
  yield TAR_END;
}
