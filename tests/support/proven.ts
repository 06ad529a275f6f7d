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

/** Has the record know of a draw and of a check of the report that was drawn. */
export async function checked({ db, cycle, deps }: Office): Promise<void> {
  const of = { task: 'hydropower', unit: 'slj', period: '2024-01' };
  const size = { share: '0.1', per: 'unit' };
  const drawn = { cycle, period: '2024-01', seed: 'f'.repeat(64), seedAt: 3, upTo: 9, size, drawn: [of] };
  const found = [{ indicator: 'firms', reported: '3', found: '2' }];
  const finding = {
    cycle,
    ...of,
    version: 2,
    channel: 'site',
    found,
    matches: false,
    evidence: '现场笔录',
    files: [PHOTO],
  };
  const by = { at: '2024-02-06T01:00:00Z', actor: 'office' };
  await append(
    db,
    [
      { ...by, entity: `spot-check/${cycle}/2024-01`, key: 'k', type: 'spot_checks_drawn', body: drawn },
      { ...by, entity: `check/${cycle}/hydropower/slj/2024-01`, key: 'k', type: 'check_recorded', body: finding },
    ],
    deps.now(),
  );
}
