import { basename } from 'node:path';
import type { Answered } from '../../api/described.ts';
import { readInput } from '../shared/read-file.ts';
import type { Api } from './api.ts';

/** Sends files as evidence that concerns a unit; answers with what the server keeps them as. */
export async function sendEvidence(
  api: Api,
  cycle: string,
  unit: string,
  files: readonly string[],
): Promise<Answered<'addEvidence'>[]> {
  const all = await Promise.all(files.map(async (file) => ({ name: basename(file), bytes: await readInput(file) })));
  const kept: Answered<'addEvidence'>[] = [];
  for (const { name, bytes } of all) {
    kept.push(await api.upload('/cycles/{cycle}/evidence', { cycle }, { unit, name }, bytes));
  }
  return kept;
}

/** What an act says of the files that were named with it: their hashes, once they have been sent; nothing for none. */
export async function attached(
  api: Api,
  cycle: string,
  unit: string,
  files: readonly string[] = [],
): Promise<{ readonly files?: readonly string[] }> {
  if (files.length === 0) return {};
  return { files: (await sendEvidence(api, cycle, unit, files)).map((f) => f.sha256) };
}
