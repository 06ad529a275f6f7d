import { basename } from 'node:path';
import type { EvidenceFile } from '../../../workflows/rules/evidence/file.ts';
import { readInput } from '../shared/read-file.ts';
import type { Api } from './api.ts';

/** Sends files as evidence that concerns a unit; answers with what the server keeps them as. */
export async function sendEvidence(
  api: Api,
  cycle: string,
  unit: string,
  files: readonly string[],
): Promise<EvidenceFile[]> {
  const all = await Promise.all(files.map(async (file) => ({ name: basename(file), bytes: await readInput(file) })));
  const kept: EvidenceFile[] = [];
  for (const { name, bytes } of all) {
    const query = new URLSearchParams({ name, ...(unit ? { unit } : {}) });
    kept.push(await api.upload<EvidenceFile>(`/cycles/${cycle}/evidence?${query}`, bytes));
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
