import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { operationError } from '../../operations/errors.ts';

type Line = { done: number; total: number } | { result: unknown } | { failed: true };

/** Reads the lines of an answer that tells of its progress, to the outcome in the last of them. */
export async function lastOf(
  answer: ReadableStream,
  onProgress: (done: number, total: number) => void,
): Promise<unknown> {
  const lines = createInterface({ input: Readable.fromWeb(answer), crlfDelay: 0 });
  for await (const text of lines) {
    const line = JSON.parse(text) as Line;
    if ('result' in line) return line.result;
    if ('failed' in line) break;
    onProgress(line.done, line.total);
  }
  throw operationError('unavailable', 'internal', '');
}
