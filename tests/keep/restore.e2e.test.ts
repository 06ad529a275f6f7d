import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptBackup } from '../../client/operations/backup.ts';
import { reconcile } from '../../client/operations/reconcile.ts';
import { restore } from '../../client/serve/restore.ts';
import { shown } from '../support/dump.ts';
import { type Embedded, openEmbedded } from '../support/embedded.ts';
import { backUp, handIn, NOW, openWithCycle, ownEnv, type Shelf, shelf } from '../support/keep.ts';

let place: Shelf;
let house: Embedded;
let kept: KeptBackup;
let then: Record<string, string[]>;
const onError = () => {};

beforeAll(async () => {
  place = await shelf();
  const data = place.path('data');
  house = await openWithCycle(data);
  const evidence = join(data, 'evidence', 'ab', 'abcdef');
  await mkdir(dirname(evidence), { recursive: true });
  await writeFile(evidence, '佐证');
  then = await shown(house.operations.db);
  kept = await backUp(house, data, place.path('backup.tar.gz'));
  await handIn(house, 't2', 'after-the-backup');
  await house.stop();
});

afterAll(() => place.clear());

const restoreTo = (folder: string, file: string) => restore({ folder, env: ownEnv(), onError }, file, () => {});

describe('a backup of a running installation', () => {
  it('is known by what it holds', () => {
    expect(kept.events).toBeGreaterThan(2);
    expect(kept.bytes).toBeGreaterThan(1000);
  });
});

describe('the restored installation', () => {
  let again: Embedded;

  beforeAll(async () => {
    await restoreTo(place.path('restored'), kept.file);
    again = await openEmbedded(place.path('restored'), NOW);
  });

  afterAll(() => again.stop());

  it('shows to the byte what the backed up one showed', async () =>
    expect(await shown(again.operations.db)).toEqual(then));

  it('has its files, and none of the other process', async () => {
    expect(await readFile(join(place.path('restored'), 'evidence/ab/abcdef'), 'utf8')).toBe('佐证');
    const names = await readdir(place.path('restored'));
    expect(names).not.toContain('unfinished.json');
    expect(names).not.toContain('backups');
  });

  it('is set going from the record, once', async () => {
    const { started } = await reconcile(again.operations);
    expect(started.toSorted()).toEqual(['cycle/live', 'task/live/t1', 'task/live/t2', 'task/live/t3', 'task/live/t4']);
    expect(await reconcile(again.operations)).toMatchObject({ started: [], caughtUp: [] });
  });

  it('goes on where the backup was made', async () => {
    expect(await handIn(again, 't1', 'next')).toMatchObject({ status: 201, body: { version: 2 } });
    expect(await handIn(again, 't2', 'next')).toMatchObject({ status: 201, body: { version: 1 } });
    expect(await handIn(again, 't1', 'first')).toMatchObject({ status: 201, body: { version: 1 } });
    const head = { position: kept.events, hash: kept.head };
    expect(await again.operator.post('/verify', { head })).toMatchObject({ whole: true });
  });
});

describe('a restore refuses, before anything is touched,', () => {
  const refused = async (name: string, bytes: Buffer) => {
    const file = place.path(`${name}.tar.gz`);
    await writeFile(file, bytes);
    const failure = await restoreTo(place.path(`${name}-data`), file).catch((error) => error);
    await expect(readdir(place.path(`${name}-data`))).rejects.toThrow('ENOENT');
    return failure;
  };
  const whole = () => readFile(kept.file);

  it('what is no backup', async () => {
    expect(await refused('noise', Buffer.alloc(5000, 'x'))).toMatchObject({ code: 'foreign' });
    expect(await refused('other', gzipSync('something else'))).toMatchObject({ code: 'foreign' });
    expect(await refused('empty', Buffer.alloc(0))).toMatchObject({ code: 'foreign' });
  });

  it('one that is cut, wherever', async () => {
    const bytes = await whole();
    for (const part of [0.3, 0.6, 0.9]) {
      const failure = await refused(`cut-${part}`, bytes.subarray(0, Math.floor(bytes.length * part)));
      expect(failure).toMatchObject({ code: 'cut' });
      expect(failure.part).toMatch(/^(format|record|files|manifest)/);
    }
  });

  it('one with a bit turned', async () => {
    const bytes = Buffer.from(await whole());
    const middle = Math.floor(bytes.length / 2);
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 0x10, middle);
    // A small file may not unpack at all then; a larger one is read up to the part that holds the bit.
    expect(await refused('turned', bytes)).toMatchObject({
      name: 'BackupFault',
      part: expect.stringMatching(/^(record.*)?$/),
    });
  });

  it('one whose file was put together again with another content, naming it', async () => {
    const text = gunzipSync(await whole()).toString('latin1');
    const other = Buffer.from(
      text.replace(Buffer.from('佐证').toString('latin1'), Buffer.from('伪证').toString('latin1')),
      'latin1',
    );
    expect(await refused('forged', gzipSync(other))).toMatchObject({
      code: 'damaged',
      part: 'files/evidence/ab/abcdef',
    });
  });

  it('one whose events were altered, by the chain', async () => {
    const text = gunzipSync(await whole()).toString('latin1');
    const failure = await refused(
      'altered',
      gzipSync(
        Buffer.from(
          text.replace('slj-reporter/', 'slj-imposter/').replace('"actor":"slj-reporter"', '"actor":"slj-imposter"'),
          'latin1',
        ),
      ),
    );
    expect(failure).toMatchObject({ code: 'chain', part: expect.stringMatching(/^record\/events-000001.ndjson \d+$/) });
  });

  it('a data folder in which something stands', async () => {
    const folder = place.path('full');
    await mkdir(folder);
    await writeFile(join(folder, 'somebody.txt'), 'mine');
    await expect(restoreTo(folder, kept.file)).rejects.toMatchObject({ refusals: [{ code: 'folder_not_empty' }] });
    expect(await readdir(folder)).toEqual(['somebody.txt']);
  });
});
