import type { EvidenceFiles } from '../../activities/evidence/files.ts';
import type { OnProgress } from '../../activities/store/rebuild.ts';
import { type Verdict as RecordVerdict, verify } from '../../activities/store/verify.ts';
import { type FilesVerdict, verifyFiles } from '../../activities/store/verify-files.ts';
import type { OperationDeps } from './deps.ts';

export type { OnProgress };

type Whole = Extract<RecordVerdict, { readonly whole: true }> & { readonly files: number };

/** The record and every file beside it are whole, or the first thing found wrong. */
export type Verdict = Whole | Exclude<RecordVerdict | FilesVerdict, { readonly whole: true }>;

/** Checks the whole record, against a head kept elsewhere where one is given, and then every file it refers to. */
export async function verifyRecord(
  { db }: OperationDeps,
  files: EvidenceFiles,
  head: { readonly position: number; readonly hash: string } | null,
  onProgress?: OnProgress,
): Promise<Verdict> {
  const record = await verify(db, head, onProgress);
  if (!record.whole) return record;
  const beside = await verifyFiles(db, files, onProgress);
  return beside.whole ? { ...record, files: beside.files } : beside;
}
