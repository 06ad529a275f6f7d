import type { RecordRequest } from '../workflows/contract/record.ts';
import type { Report } from '../workflows/rules/report/report.ts';
import type { TaskEvent, TaskFact } from '../workflows/rules/task/events.ts';
import { seenBy } from './record.ts';
import { agree, reportEvent } from './record-report.ts';
import type { NewEvent } from './store/append.ts';
import type { Database } from './store/database.ts';
import { openReceipt } from './store/inbox.ts';
import { readEvents, type StoredEvent } from './store/read-events.ts';

/**
 * What a task decided ahead of the record: the reports of it that nobody has recorded yet; or what the record holds
 * after what the task has seen, where that is something else.
 */
export type AheadOfRecord = { readonly unrecorded: readonly NewEvent[] } | { readonly instead: readonly StoredEvent[] };

/** Compares what a task decided ahead with the record. A report whose receipt is settled otherwise will never come. */
export async function aheadOfRecord(
  db: Database,
  cycle: string,
  request: RecordRequest<TaskFact, TaskEvent>,
): Promise<AheadOfRecord> {
  const { entity, ahead = [] } = request;
  if (ahead.length === 0) return { unrecorded: [] };
  const stored = await readEvents(db, entity, seenBy(request));
  if (!agree(keysOf(stored), keysOf(ahead))) return { instead: stored };
  const unrecorded: NewEvent[] = [];
  for (const { key, event } of ahead.slice(stored.length)) {
    const receipt = await openReceipt(db, key);
    if (!receipt || event.fact.type !== 'report_received') return { instead: stored };
    const { body, actor, receivedAt: at } = receipt;
    const report = JSON.parse(body) as Report;
    const { number, fact } = event;
    unrecorded.push(reportEvent({ ask: 'report', key, actor, at, report }, { entity, cycle, number, ...fact }));
  }
  return { unrecorded };
}

function keysOf(events: readonly { readonly key: string }[]): string[] {
  return events.map((event) => event.key);
}
