import type { EvidenceFile } from '../../../workflows/rules/evidence/file.ts';
import type { Say } from '../../messages/catalogue.ts';

/** The files that prove something: their names with the beginning of their hashes; empty for none. */
export function filesText(say: Say, files: readonly EvidenceFile[] = []): string {
  if (files.length === 0) return '';
  const named = files.map(({ name, sha256 }) => `${name} (${sha256.slice(0, 12)})`).join(say('list.comma'));
  return say('evidence.files', { files: named });
}
