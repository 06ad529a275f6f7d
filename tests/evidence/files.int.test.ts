import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EvidenceFiles, evidenceFiles } from '../../activities/evidence/files.ts';

let folder: string;
let files: EvidenceFiles;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const placeOf = (text: string) => join(folder, 'files', sha256(text).slice(0, 2), sha256(text));

async function* pieces(...texts: readonly string[]) {
  for (const text of texts) yield Buffer.from(text);
}

/** What lies in the folder, at any depth. */
const left = async () =>
  (await readdir(join(folder, 'files'), { recursive: true, withFileTypes: true })).filter((f) => f.isFile()).length;

const kept = async (text: string) => (await files.receive(pieces(text), 100))?.keep();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duban-files-'));
  files = evidenceFiles(join(folder, 'files'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the files beside the record', () => {
  it('are each kept under the hash of their bytes', async () => {
    const arrived = await files.receive(pieces('照', '片'), 100);
    expect(arrived).toMatchObject({ sha256: sha256('照片'), size: 6 });
    await arrived?.keep();
    expect(await readFile(placeOf('照片'), 'utf8')).toBe('照片');
    expect(await files.hashOf(sha256('照片'))).toBe(sha256('照片'));
    expect(await left()).toBe(1);
  });

  it('are nothing before they are kept, and leave nothing when they are thrown away', async () => {
    const arrived = await files.receive(pieces('a'), 100);
    expect(await files.hashOf(sha256('a'))).toBeNull();
    await arrived?.discard();
    expect(await left()).toBe(0);
  });

  it('that are too long are given up at the first byte too many', async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 1;
        yield Buffer.alloc(60);
      }
    }
    expect(await files.receive(endless(), 100)).toBeNull();
    expect([read, await left()]).toEqual([2, 0]);
  });

  it('that are cut short leave nothing behind (reliability F26)', async () => {
    async function* cut() {
      yield Buffer.from('half');
      throw new Error('the line went dead');
    }
    await expect(files.receive(cut(), 100)).rejects.toThrow('the line went dead');
    expect(await left()).toBe(0);
  });

  it('come again whole where the kept one was damaged', async () => {
    await kept('a');
    await writeFile(placeOf('a'), 'b');
    expect(await files.hashOf(sha256('a'))).toBe(sha256('b'));
    await kept('a');
    expect(await files.hashOf(sha256('a'))).toBe(sha256('a'));
  });

  it('are asked for by a hash and by nothing else', () => {
    for (const name of ['../../etc/passwd', 'A'.repeat(64), '', `${'a'.repeat(63)}/`])
      expect(() => files.open(name)).toThrow('no file is kept under anything but its hash');
  });
});

describe('what uploads left behind', () => {
  const NOON = new Date('2024-05-01T12:00:00Z');
  const age = async (path: string, at: string) => utimes(path, new Date(at), new Date(at));
  const known = async () => new Set([sha256('named')]);

  it('is removed when it is older than the moment, and no row names it (reliability I3)', async () => {
    for (const text of ['named', 'orphan', 'young']) await kept(text);
    const half = (await files.receive(pieces('half'), 100))?.path ?? '';
    for (const path of [placeOf('named'), placeOf('orphan'), half]) await age(path, '2024-05-01T11:59:59Z');
    await age(placeOf('young'), '2024-05-01T12:00:00Z');
    expect(await files.sweep(NOON, known)).toBe(2);
    expect(await Promise.all(['named', 'orphan', 'young'].map((t) => files.hashOf(sha256(t))))).toEqual([
      sha256('named'),
      null,
      sha256('young'),
    ]);
    expect(await left()).toBe(2);
  });

  it('is nothing where nothing was ever uploaded', async () => {
    expect(await files.sweep(NOON, known)).toBe(0);
  });
});
