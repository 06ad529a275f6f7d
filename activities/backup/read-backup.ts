import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { RecordPage } from '../store/copy-record.ts';
import type { Row } from '../store/database.ts';
import { ChainReader, type ChainRow } from '../store/verify.ts';
import { BackupFault, FIRST, FORMAT, LAST, type Manifest, readManifest } from './manifest.ts';
import { ArchiveBroken, type Entry, tarEntries } from './tar.ts';

const RECORD_PART = /^record\/([a-z]+)-\d{6}\.ndjson$/;

/** A backup that is what was written, with the types of its events. */
export type CheckedBackup = Manifest & { readonly types: readonly string[] };

/**
 * Reads a whole backup and says what it is of; changes nothing. Throws `BackupFault` with the first part that is not
 * what was written, and for events that are no whole chain up to the head that the manifest names.
 */
export async function checkBackup(file: string): Promise<CheckedBackup> {
  const types = new Set<string>();
  const sums = new Map<string, string>();
  const chain = new ChainReader();
  let manifest: Manifest | null = null;
  let last = '';
  for await (const { name, content } of archive(file)) {
    last = name;
    if (name === LAST) {
      manifest = readManifest(file, content);
      break;
    }
    sums.set(name, createHash('sha256').update(content).digest('hex'));
    if (RECORD_PART.exec(name)?.[1] === 'events') {
      for (const row of rowsOf(file, name, content)) {
        if (chain.next(row as unknown as ChainRow))
          throw new BackupFault('chain', file, `${name} ${String(row.position)}`);
        types.add(String(row.type));
      }
    }
  }
  if (!manifest) throw new BackupFault('cut', file, last);
  const bad = manifest.parts.find(({ name, sha256 }) => sums.get(name) !== sha256);
  if (bad) throw new BackupFault('damaged', file, bad.name);
  if (sums.size !== manifest.parts.length) throw new BackupFault('damaged', file, LAST);
  if (chain.position !== manifest.events || chain.hash !== manifest.head) throw new BackupFault('chain', file, LAST);
  return { ...manifest, types: [...types] };
}

/** The pages of the record in a backup that was checked. */
export async function* backedUpRecord(file: string): AsyncGenerator<RecordPage> {
  for await (const { name, content } of archive(file)) {
    const table = RECORD_PART.exec(name)?.[1];
    if (table) yield { table, rows: rowsOf(file, name, content) };
  }
}

/** The files of the data folder in a backup that was checked, by their path there. */
export async function* backedUpFiles(file: string): AsyncGenerator<Entry> {
  for await (const { name, content } of archive(file)) {
    if (name.startsWith('files/')) yield { name: name.slice('files/'.length), content };
  }
}

async function* archive(file: string): AsyncGenerator<Entry> {
  const bytes = createReadStream(file);
  const unzipped = createGunzip();
  bytes.on('error', (error) => unzipped.destroy(error));
  let known = false;
  try {
    for await (const entry of tarEntries(bytes.pipe(unzipped))) {
      if (!known && (entry.name !== FIRST || entry.content.toString() !== FORMAT))
        throw new BackupFault('foreign', file, entry.name);
      known = true;
      if (!safe(entry.name)) throw new BackupFault('foreign', file, entry.name);
      yield entry;
    }
  } catch (error) {
    if (!(error instanceof ArchiveBroken)) throw error;
    throw new BackupFault(known ? error.how : 'foreign', file, error.inside);
  } finally {
    bytes.destroy();
  }
}

/** A part lies in the record or in the data folder, never above it. */
function safe(name: string): boolean {
  const steps = name.split('/');
  return name === FIRST || name === LAST || RECORD_PART.test(name) || (steps[0] === 'files' && !steps.some(climbs));
}

function climbs(step: string): boolean {
  return step === '' || step === '.' || step === '..' || step.includes('\\') || step.includes('\0');
}

function rowsOf(file: string, name: string, content: Buffer): Row[] {
  try {
    const lines = content.toString('utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
  } catch {
    throw new BackupFault('damaged', file, name);
  }
}
