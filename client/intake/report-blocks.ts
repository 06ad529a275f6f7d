import { z } from 'zod';
import { parseYaml } from './parse.ts';
import type { Problem } from './problem.ts';

const blocksSchema = z.record(z.string().max(64), z.string().max(20_000));

/** The blocks of a work report as a person completed them in a file, or every problem in it. */
export function readBlocks(file: string, bytes: Uint8Array): Readonly<Record<string, string>> | Problem[] {
  const parsed = parseYaml(blocksSchema, file, bytes, () => []);
  return Array.isArray(parsed) ? parsed : parsed.value;
}
