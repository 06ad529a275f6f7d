import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { isSha256 } from '../../workflows/rules/evidence/file.ts';
import { syncFolder } from '../sync-folder.ts';

/** Bytes that have arrived whole and are on the disk, not yet among the kept files. */
export interface Arrived {
  readonly sha256: string;
  readonly size: number;
  /** Where the bytes lie until they are kept or thrown away. */
  readonly path: string;
  /** Puts the file in its place for good: it is there after a loss of power. */
  readonly keep: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** The files beside the record, each under the SHA-256 of its bytes and nothing else. */
export interface EvidenceFiles {
  /** Writes what comes; null when it is more than `limit` bytes. Whatever cuts it short leaves nothing behind. */
  readonly receive: (bytes: AsyncIterable<Uint8Array>, limit: number) => Promise<Arrived | null>;
  readonly open: (sha256: string) => Readable;
  /** What the bytes that are kept under a hash come to now; null when there are none. */
  readonly hashOf: (sha256: string) => Promise<string | null>;
  /** Removes what an upload left half done before an instant, and kept files that `known` does not name. */
  readonly sweep: (
    before: Date,
    known: (sha256s: readonly string[]) => Promise<ReadonlySet<string>>,
  ) => Promise<number>;
}

/** Opens the files of a folder; it is made with the first one. */
export function evidenceFiles(folder: string): EvidenceFiles {
  return {
    receive: (bytes, limit) => receive(folder, bytes, limit),
    open: (sha256) => createReadStream(placeOf(folder, sha256)),
    hashOf: (sha256) => hashOf(placeOf(folder, sha256)),
    sweep: (before, known) => sweep(folder, before, known),
  };
}

const ARRIVING = 'arriving';

function placeOf(folder: string, sha256: string): string {
  if (!isSha256(sha256)) throw new Error('no file is kept under anything but its hash');
  return join(folder, sha256.slice(0, 2), sha256);
}

async function receive(folder: string, bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Arrived | null> {
  await makeFolder(join(folder, ARRIVING));
  const path = join(folder, ARRIVING, randomUUID());
  const discard = () => rm(path, { force: true });
  const file = await open(path, 'wx', 0o600);
  try {
    const written = await write(file, bytes, limit);
    if (!written) {
      await discard();
      return null;
    }
    return { ...written, path, discard, keep: () => keep(folder, path, written.sha256) };
  } catch (error) {
    await discard();
    throw error;
  } finally {
    await file.close();
  }
}

async function write(file: FileHandle, bytes: AsyncIterable<Uint8Array>, limit: number) {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > limit) return null;
    hash.update(chunk);
    await file.write(chunk);
  }
  await file.sync();
  return { sha256: hash.digest('hex'), size };
}

/** A file of the same bytes is put in the place of the one that is there: that mends one that has been damaged. */
async function keep(folder: string, path: string, sha256: string): Promise<void> {
  const place = placeOf(folder, sha256);
  await makeFolder(dirname(place));
  await rename(path, place);
  await syncFolder(dirname(place));
}

/** A folder and its entry in the one above, both on the disk. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

async function hashOf(place: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(place)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

type Known = Parameters<EvidenceFiles['sweep']>[1];

async function sweep(folder: string, before: Date, known: Known): Promise<number> {
  let removed = 0;
  for (const shelf of await namesIn(folder)) {
    const old = await olderThan(join(folder, shelf), before);
    const kept = shelf === ARRIVING ? new Set<string>() : await known(old);
    for (const name of old.filter((n) => !kept.has(n))) {
      await rm(join(folder, shelf, name), { force: true });
      removed += 1;
    }
  }
  return removed;
}

async function olderThan(folder: string, before: Date): Promise<string[]> {
  const old: string[] = [];
  for (const name of await namesIn(folder)) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found && found.mtime < before) old.push(name);
  }
  return old;
}

function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
