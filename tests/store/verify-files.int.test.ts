import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EvidenceFiles, evidenceFiles } from '../../activities/evidence/files.ts';
import type { Database } from '../../activities/store/database.ts';
import { verifyFiles } from '../../activities/store/verify-files.ts';
import { event, recorded } from '../support/events.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
let folder: string;
let files: EvidenceFiles;
const hashes: string[] = [];
const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);

/** Two files of the record, the first of them for two units. */
beforeAll(async () => {
  db = await openRecord();
  folder = await mkdtemp(join(tmpdir(), 'duban-verify-'));
  files = evidenceFiles(folder);
  for (const [text, unit] of [
    ['照片', 'slj'],
    ['报表', 'slj'],
    ['照片', 'lyj'],
  ] as const) {
    const arrived = await files.receive(bytesOf(text), 100);
    await arrived?.keep();
    const { sha256 = '', size = 0 } = arrived ?? {};
    const body = { cycle: 'c', unit, sha256, name: `${text}.jpg`, size, mediaType: 'image/jpeg' };
    await recorded(db, event({ entity: 'evidence/c', key: `${unit}/${sha256}`, type: 'evidence_added', body }));
    hashes.push(sha256);
  }
});

afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true, force: true });
});

async function* bytesOf(text: string) {
  yield Buffer.from(text);
}

describe('the files of a record, verified', () => {
  it('are whole, each read once', async () => {
    const seen: [number, number][] = [];
    const verdict = await verifyFiles(db, files, (done, total) => seen.push([done, total]));
    expect([verdict, seen.at(-1)]).toEqual([{ whole: true, files: 2 }, [3, 3]]);
  });

  it('name the one whose bytes have changed (reliability F14)', async () => {
    const [, report = ''] = hashes;
    await writeFile(placeOf(report), '报麦');
    expect(await verifyFiles(db, files)).toEqual({
      whole: false,
      position: 2,
      fault: 'file_changed',
      entity: `报表.jpg (${createHash('sha256').update('报表').digest('hex')})`,
    });
  });

  it('name the one that is gone', async () => {
    const [photo = ''] = hashes;
    await rm(placeOf(photo));
    expect(await verifyFiles(db, files)).toMatchObject({ whole: false, position: 1, fault: 'file_missing' });
  });
});
