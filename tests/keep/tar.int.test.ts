import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Entry, TAR_END, tarEntries, tarEntry } from '../../activities/backup/tar.ts';
import { run } from '../support/run.ts';

const ENTRIES: readonly Entry[] = [
  { name: 'format', content: Buffer.from('x') },
  { name: 'files/佐证/一季度报表.txt', content: Buffer.from('完成 2 所'.repeat(200)) },
  { name: `files/${'a'.repeat(90)}/${'b'.repeat(95)}`, content: Buffer.alloc(512, 'c') },
  { name: 'files/empty', content: Buffer.alloc(0) },
];
const ARCHIVE = Buffer.concat([...ENTRIES.map(tarEntry), TAR_END]);

const read = async (bytes: Buffer, size = 700): Promise<Entry[]> => {
  const count = Math.ceil(bytes.length / size);
  const chunks = Array.from({ length: count }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
  const found: Entry[] = [];
  for await (const entry of tarEntries(Readable.from(chunks))) found.push(entry);
  return found;
};

describe('an archive', () => {
  it('gives back its files, however its bytes come in', async () => {
    for (const size of [1, 511, 700, ARCHIVE.length]) expect(await read(ARCHIVE, size)).toEqual(ENTRIES);
  });

  it('is read by everybody’s tar', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'duban-tar-'));
    await writeFile(join(folder, 'a.tar'), ARCHIVE);
    const { code, out } = await run('tar', ['-xf', 'a.tar', '--to-stdout', 'files/佐证/一季度报表.txt'], folder);
    expect({ code, out }).toEqual({ code: 0, out: ENTRIES[1]?.content.toString() });
    await rm(folder, { recursive: true });
  });

  it('that is cut names the file it ends in', async () => {
    await expect(read(ARCHIVE.subarray(0, 1700))).rejects.toMatchObject({ how: 'cut', inside: ENTRIES[1]?.name });
    await expect(read(ARCHIVE.subarray(0, 1024))).rejects.toMatchObject({ how: 'cut', inside: 'format' });
  });

  it('whose header was changed names the file before it', async () => {
    const bytes = Buffer.from(ARCHIVE);
    bytes[1030] = 0x41;
    await expect(read(bytes)).rejects.toMatchObject({ how: 'damaged', inside: 'format' });
  });

  it('takes no name that it could not give back', () => {
    expect(() => tarEntry({ name: 'x'.repeat(101), content: Buffer.alloc(0) })).toThrow('too long a name');
  });
});
