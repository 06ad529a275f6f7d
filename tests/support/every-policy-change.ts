import { append } from '../../activities/store/append.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import type { Office } from './office.ts';

/** A version of the rules that is published without moving anything, and one that is rejected. */
export async function ruledAnew({ db, cycle, deps }: Office): Promise<void> {
  const { policy: before, policySha256, windows, endsAt, closesAt } = await definitionOf(db, cycle);
  const version = { policy: { ...before, version: 2 }, policySha256: '2'.repeat(64) };
  const proposed = { ...version, from: '2024-12-31', reason: '县政府决定', file: 'policy.yaml' };
  const at = '2024-03-01T01:00:00Z';
  const event = (id: string, type: string, actor: string, body: object) => {
    const entity = `policy-change/${cycle}/${id}`;
    return { entity, key: type, type, at, actor, body: { cycle, id, ...body } };
  };
  const replaced = [{ policy: before, policySha256, before: '2024-12-31' }];
  const body = { cycle, ...version, replaced, windows, endsAt, closesAt, moved: [] };
  await append(
    db,
    [
      event('v2', 'policy_change_proposed', 'office', proposed),
      event('v2', 'policy_change_approved', 'office2', {}),
      { entity: `cycle/${cycle}`, key: 'policy/v2', type: 'policy_published', at, actor: 'office2', body },
      event('v3', 'policy_change_proposed', 'office', proposed),
      event('v3', 'policy_change_rejected', 'office2', { reason: '依据不足' }),
    ],
    deps.now(),
  );
}
