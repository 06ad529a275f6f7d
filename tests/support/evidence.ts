import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../activities/store/database.ts';
import { type Counter, openCounter } from './counter.ts';
import { COUNTY } from './county.ts';
import { undone } from './undone.ts';

/** The first bytes of a picture. */
export const PHOTO = Buffer.from('ffd8ffe000104a4649460001', 'hex');

/** The SHA-256 of bytes, as it is written everywhere. */
export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A counter where evidence is handed in and out; all that is done there is taken back. */
export const atCounter = (db: Database, work: (counter: Counter & { readonly path: string }) => Promise<void>) =>
  undone(db, async (tx) => {
    const counter = await openCounter(tx, { plan: COUNTY });
    await work({ ...counter, path: `/cycles/${counter.cycle}/evidence` }).finally(counter.close);
  });

/** How many files are in the folder, what is half done included. */
export async function inFolder({ folder }: Counter): Promise<number> {
  const all = await readdir(join(folder, 'evidence'), { recursive: true, withFileTypes: true }).catch(() => []);
  return all.filter((f) => f.isFile()).length;
}

interface Problem {
  readonly code: string;
  readonly refusals: readonly { readonly path?: string }[];
}

/** The status of a refusal, its code and the part it speaks of. */
export async function refusal(answer: Response): Promise<string> {
  const { code, refusals } = (await answer.json()) as Problem;
  return [answer.status, code, refusals[0]?.path ?? ''].join(' ').trim();
}

/** Whom an upload concerns, and what it is called. */
export const named = (name: string, of = 'slj') => `?unit=${of}&name=${encodeURIComponent(name)}`;
