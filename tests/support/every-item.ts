import { append } from '../../activities/store/append.ts';
import type { Office } from './office.ts';

/** A bonus that is approved, and a deduction that is not. */
export async function scored({ db, cycle, deps }: Office): Promise<void> {
  const about = { unit: 'slj', period: '2024-Q1', kind: 'bonus', amount: '2', reason: '省级表彰', evidence: '省文件' };
  const event = (id: string, key: string, type: string, actor: string, body: object) => {
    const entity = `score-item/${cycle}/${id}`;
    return { entity, key, type, at: '2024-03-01T01:00:00Z', actor, body: { cycle, id, ...body } };
  };
  await append(
    db,
    [
      event('i1', 'a', 'item_proposed', 'office', about),
      event('i1', 'b', 'item_approved', 'office2', {}),
      event('i2', 'a', 'item_proposed', 'office', { ...about, kind: 'deduction' }),
      event('i2', 'b', 'item_rejected', 'office2', { reason: '依据不足' }),
    ],
    deps.now(),
  );
}
