import type { zhRecord } from './zh-record.ts';

/** The English of `zh-record.ts`. */
export const enRecord: Readonly<Record<keyof typeof zhRecord, string>> = {
  'cli.record': 'look at the record, export it, check an export',
  'cli.record.list': 'what was recorded, the newest first',
  'cli.record.actor': 'only what this post or account did',
  'cli.record.kind': 'only what happened to one kind of thing (task, review, account …)',
  'cli.record.type': 'only one type of event',
  'cli.record.day': 'only one day (as 2026-03-05)',
  'cli.record.export': 'export the whole record with its hash chain into a file (an event a line)',
  'cli.record.check': 'check an exported record; no server is needed',
  'column.position': 'position',
  'column.actor': 'who',
  'column.entity': 'of',
  'column.type': 'event',
  'record.none': 'Nothing of the kind is recorded.',
  'record.whole': '{file}: the record is whole, {events} events, head {head}',
  'problem.not_an_event': 'this line is no exported event',
};
