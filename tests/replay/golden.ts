import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Life } from './refold.ts';

/** Where histories are kept from one version of the workflows to the next. */
export const HISTORIES = fileURLToPath(new URL('./histories', import.meta.url));

/** A history that was recorded, and for tasks the life beside it. */
export interface Golden {
  readonly workflowId: string;
  readonly life: Life | null;
  readonly history: unknown;
}

/** Every history that is kept, by name. */
export function goldens(): (readonly [name: string, golden: Golden])[] {
  return readdirSync(HISTORIES)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(HISTORIES, file), 'utf8'))]);
}

/** One history by its name. */
export function golden(name: string): Golden {
  const found = goldens().find(([known]) => known === name)?.[1];
  if (!found) throw new Error(`no history is called ${name}: npm run golden`);
  return found;
}
