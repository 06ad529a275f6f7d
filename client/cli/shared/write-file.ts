import { writeFile } from 'node:fs/promises';
import { BadInput } from '../../intake/problem.ts';

/** Writes a file that is not there yet; a problem, never a stack trace, where it cannot be written. */
export async function writeOutput(
  file: string,
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
): Promise<void> {
  try {
    await writeFile(file, content, { flag: 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new BadInput([{ file, line: null, path: '', code: exists ? 'file_exists' : 'file_not_written', params: {} }]);
  }
}
