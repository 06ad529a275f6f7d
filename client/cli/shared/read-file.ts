import { readFile, stat } from 'node:fs/promises';
import { BadInput } from '../../intake/problem.ts';

/** Read no further than any file of ours may be long. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The bytes of a file a person named; a problem, never a stack trace, when it cannot be read. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) throw problem(file, 'file_too_large', { limit: String(MAX_BYTES) });
    return await readFile(file);
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw problem(file, 'file_missing');
  }
}

function problem(file: string, code: string, params = {}): BadInput {
  return new BadInput([{ file, line: null, path: '', code, params }]);
}
