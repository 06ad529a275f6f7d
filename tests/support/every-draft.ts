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
