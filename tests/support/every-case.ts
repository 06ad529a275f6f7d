import { actOnFollowUp } from '../../activities/follow-up/act.ts';
import { openingEvents } from '../../activities/follow-up/opening.ts';
import { append } from '../../activities/store/append.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import type { FollowUpCommand, FollowUpRequest } from '../../workflows/rules/follow-up/follow-up.ts';
import type { FollowUpKind } from '../../workflows/rules/follow-up/lives.ts';
import type { Office } from './office.ts';

/** A problem that is followed through everything that can happen to one, and a request that nobody answers. */
export async function followedUp(office: Office): Promise<void> {
  const { db, cycle, deps, performUntil } = office;
  const definition = await definitionOf(db, cycle);
  const opened = async (id: string, kind: FollowUpKind, due: string) => {
    const source = { by: 'person', reason: '督查发现', helpers: ['lyj'], common: false } as const;
    const opening = { id, kind, unit: 'slj', title: '河道堆积', due, source };
    const by = { at: await deps.businessNow(), actor: 'office', key: 'opened' };
    await append(db, openingEvents(definition, cycle, opening, by), deps.now());
  };
  let n = 0;
  const ask = async (id: string, actor: string, request: FollowUpRequest, key?: string) => {
    n += 1;
    const command = { key: key ?? `k${n}`, actor, at: await deps.businessNow(), ...request } as FollowUpCommand;
    const acted = await actOnFollowUp(db, cycle, id, command, deps.now());
    if (acted.status !== 'done') throw new Error(`${id}: ${JSON.stringify(acted)}`);
  };
  const evidence = { ask: 'step', side: 'unit', step: 'evidence', fields: { evidence: '照片' } } as const;
  const office1 = 'office';
  await opened('p1', 'problem', '2024-05-10');
  await opened('h1', 'help_request', '2024-04-18');
  await opened('c1', 'interview', '2024-05-10');
  await ask('c1', office1, { ask: 'skip', side: 'supervisor', step: 'notified', reason: '当面告知' });
  await opened('p2', 'problem', '2024-05-10');
  await ask('p2', office1, { ask: 'raise', side: 'supervisor', reason: '性质严重' });
  await ask('p1', 'slj-head', { ask: 'note', side: 'unit', text: '已约谈承包人' });
  await ask('p1', 'slj-head', { ask: 'extend', side: 'unit', due: '2024-05-20', reason: '汛期' }, 'e1');
  await ask('p1', office1, { ask: 'reject_extension', side: 'supervisor', extension: 'e1', reason: '不充分' });
  await ask('p1', 'slj-head', { ask: 'extend', side: 'unit', due: '2024-05-25', reason: '汛期' }, 'e2');
  await ask('p1', office1, { ask: 'approve_extension', side: 'supervisor', extension: 'e2' });
  await ask('p1', 'slj-head', evidence);
  await ask('p1', office1, { ask: 'send_back', side: 'supervisor', reason: '照片与现场不符' });
  await ask('p1', 'slj-head', evidence);
  await ask('p1', office1, { ask: 'step', side: 'supervisor', step: 'verified', fields: { finding: '现场已查' } });
  await ask('p1', office1, { ask: 'step', side: 'supervisor', step: 'closed', fields: {} });
  await ask('p1', office1, { ask: 'reopen', side: 'supervisor', reason: '反弹' });
  await ask('p1', office1, { ask: 'withdraw', side: 'supervisor', reason: '并案' });
  await performUntil('2024-04-19T01:00:00Z');
}
