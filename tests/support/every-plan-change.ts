import { append } from '../../activities/store/append.ts';
import { leaf, task } from './cast.ts';
import type { Office } from './office.ts';

/** A change of the plan by a table that is approved and known to all, one that adds to it, and one that is rejected. */
export async function changedByTable({ db, cycle, deps }: Office): Promise<void> {
  const change = { act: 'extend', indicator: 'firms', due: '2024-04-30' };
  const table = {
    changes: [{ task: 'hydropower', change }],
    reason: '县政府决定',
    source: { name: '表.xlsx', sha256: 'a' },
  };
  const since = '2024-04-01';
  const made = (of: string, change: object) => ({
    entity: `task/${cycle}/${of}`,
    key: 'plan-change/p3',
    type: 'change_made',
    at: '2024-03-01T01:00:00Z',
    actor: 'office2',
    body: {
      cycle,
      task: of,
      id: 'plan-change/p3',
      made: { change, by: 'office', approvedBy: 'office2', at: '2024-03-01T01:00:00Z', reason: '县政府决定' },
    },
  });
  const plants = leaf({ id: 'plants', from: since, since });
  const tea = task({ id: 'tea', title: '茶产业提升', lead: ['nyncj'], from: since, since });
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
      event('p3', 'plan_change_proposed', 'office', table),
      event('p3', 'plan_change_approved', 'office2', {}),
      made('forest', { act: 'add_indicator', indicator: plants, from: since }),
      made('tea', { act: 'add_task', task: tea, from: since }),
      event('p2', 'plan_change_proposed', 'office', table),
      event('p2', 'plan_change_rejected', 'office2', { reason: '依据不足' }),
    ],
    deps.now(),
  );
}
