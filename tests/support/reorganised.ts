import { importCalendar } from '../../activities/calendar/import-calendar.ts';
import { changeEntry } from '../../activities/organisation/change-entry.ts';
import { changeUnits } from '../../activities/organisation/change-units.ts';
import { append } from '../../activities/store/append.ts';
import { postId } from '../../workflows/contract/organisation.ts';
import type { HolderChange } from '../../workflows/rules/organisation/changes.ts';
import type { UnitChangeCommand } from '../../workflows/rules/organisation/decide-unit-change.ts';
import { cn } from './calendar.ts';
import type { Office } from './office.ts';

/** A unit that passes its duties and follow-ups on, one that does not after all, a post that changes hands, and a new calendar. */
export async function reorganised({ db, cycle, deps, performUntil }: Office): Promise<void> {
  const by = { at: '2024-04-19T02:00:00Z', actor: 'office' };
  const merged = { units: ['slj'], into: 'lyj', founds: [], posts: [], from: '2024-05-01' };
  const ask = async (id: string, key: string, command: object) => {
    const changed = await changeUnits(db, cycle, id, { ...by, key, ...command } as UnitChangeCommand, deps.now());
    if (changed.status !== 'done') throw new Error(`${id}: ${JSON.stringify(changed)}`);
  };
  const reason = '机构改革';
  await ask('u1', 'a', { ask: 'propose_unit_change', change: { act: 'merge_units', ...merged }, reason });
  await ask('u1', 'b', { ask: 'approve_unit_change', actor: 'office2' });
  const renamed = { act: 'rename_unit', unit: 'lyj', name: '县林草局', from: '2024-05-01' };
  await ask('u2', 'a', { ask: 'propose_unit_change', change: renamed, reason });
  await ask('u2', 'b', { ask: 'reject_unit_change', actor: 'office2', reason: '未批复' });
  const holder = {
    act: 'change_holder',
    post: 'slj-reporter',
    name: '李四',
    email: 'li@x.example',
    from: '2024-05-01',
  };
  const change = holder as HolderChange;
  const entity = postId(cycle, 'slj-reporter');
  const held = { entity, key: 'h', type: 'holder_changed', ...by, body: { cycle, change, reason } };
  await append(db, [held, ...changeEntry(cycle, entity, change, { ...by, key: 'h' })], deps.now());
  await performUntil('2024-05-01T00:00:00Z');
  const longer = cn.years.filter((y) => y.year === '2024').map((y) => ({ ...y, off: [...y.off, '2024-05-07'] }));
  const years = [...longer, { year: '2099', off: ['2099-01-01'], work: [] }];
  await importCalendar(db, cycle, { id: 'cn', years }, { actor: 'operator', at: await deps.businessNow() }, deps.now());
}
