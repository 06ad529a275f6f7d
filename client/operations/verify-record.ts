import type { OnProgress } from '../../activities/store/rebuild.ts';
import { type Verdict, verify } from '../../activities/store/verify.ts';
import type { OperationDeps } from './deps.ts';

export type { OnProgress, Verdict };

/** Checks the whole record, against a head kept elsewhere where one is given. */
export function verifyRecord(
  { db }: OperationDeps,
  head: { readonly position: number; readonly hash: string } | null,
  onProgress?: OnProgress,
): Promise<Verdict> {
  return verify(db, head, onProgress);
}
