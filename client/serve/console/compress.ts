import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

/** Smaller files are not worth it. */
const WORTH_BYTES = 1024;
const byBrotli = promisify(brotliCompress);
const byGzip = promisify(gzip);

/** Puts beside each file of a folder what a browser may be sent instead: the same, compressed, as `.br` and `.gz`. */
export async function compressAll(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.map((name) => compress(join(folder, name))));
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < WORTH_BYTES) return;
  const params = { [zlib.BROTLI_PARAM_QUALITY]: 11, [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await writeFile(`${file}.br`, await byBrotli(bytes, { params }));
  await writeFile(`${file}.gz`, await byGzip(bytes, { level: 9 }));
}
