import { append } from '../../activities/store/append.ts';
import { draftEntity } from '../../activities/store/report-drafts.ts';
import type { Office } from './office.ts';

/** A draft that is sent back, one that is superseded, and one that the first report replaces. */
export async function drafts({ db, cycle, deps }: Office): Promise<void> {
  const of = { cycle, task: 'hydropower', unit: 'slj', period: '2024-01' };
  const entity = draftEntity(cycle, of);
  const event = (key: string, type: string, actor: string, body: object) => {
    return { entity, key, type, at: '2024-02-01T02:00:00Z', actor, body: { ...of, ...body } };
  };
  const drafted = (key: string) => event(key, 'report_drafted', 'slj-reporter', { lines: [] });
  const back = event('d1-back', 'draft_sent_back', 'slj-head', { draft: 1, reason: '口径不符' });
  await append(db, [drafted('d1'), back, drafted('d2'), drafted('d3')], deps.now());
}

/** A co-unit that confirms the first report and disputes the next. */
export async function opinions({ db, cycle, deps }: Office): Promise<void> {
  const entity = `co/${cycle}/hydropower`;
  const of = { cycle, task: 'hydropower', lead: 'slj', period: '2024-01', unit: 'lyj', reason: '两家尚未投产' };
  const event = (key: string, type: string, version: number) => {
    return { entity, key, type, at: '2024-02-06T02:00:00Z', actor: 'lyj-head', body: { ...of, version } };
  };
  await append(db, [event('c', 'report_confirmed', 1), event('d', 'report_disputed', 2)], deps.now());
}
