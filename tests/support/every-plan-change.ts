import { append } from '../../activities/store/append.ts';
import type { Office } from './office.ts';

/** A change of the plan by a table that is approved and known to all, and one that is not. */
export async function changedByTable({ db, cycle, deps }: Office): Promise<void> {
  const change = { act: 'extend', indicator: 'firms', due: '2024-04-30' };
  const table = {
    changes: [{ task: 'hydropower', change }],
    reason: '县政府决定',
    source: { name: '表.xlsx', sha256: 'a' },
  };
  const event = (id: string, type: string, actor: string, body: object) => {
    const entity = `plan-change/${cycle}/${id}`;
    return { entity, key: type, type, at: '2024-03-01T01:00:00Z', actor, body: { cycle, id, ...body } };
  };
  await append(
    db,
    [
      event('p1', 'plan_change_proposed', 'office', table),
      event('p1', 'plan_change_approved', 'office2', {}),
      event('p1', 'plan_change_told', 'system', {}),
      event('p2', 'plan_change_proposed', 'office', table),
      event('p2', 'plan_change_rejected', 'office2', { reason: '依据不足' }),
    ],
    deps.now(),
  );
}
