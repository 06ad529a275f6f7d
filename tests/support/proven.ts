import { append } from '../../activities/store/append.ts';
import type { Office } from './office.ts';

/** A file that proves the water office's report. */
export const PHOTO = { sha256: 'a'.repeat(64), name: '现场.jpg', size: 12, mediaType: 'image/jpeg' };

/** Has the record know of that file. */
export async function proven({ db, cycle, deps }: Office): Promise<void> {
  const key = `slj/${PHOTO.sha256}`;
  const event = { entity: `evidence/${cycle}`, key, type: 'evidence_added', actor: 'slj-reporter' };
  await append(db, [{ ...event, at: '2024-02-02T00:30:00Z', body: { cycle, unit: 'slj', ...PHOTO } }], deps.now());
}
