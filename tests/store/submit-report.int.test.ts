import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { OperationDeps } from '../../client/operations/deps.ts';
import { type Submission, submitReport } from '../../client/operations/submit-report.ts';
import { event, recorded } from '../support/events.ts';
import { openOffice } from '../support/office.ts';
import { outbox } from '../support/outbox.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
let deps: OperationDeps;
/** A client that is never connected: what is asserted here is answered by the record alone. */
const connection = Connection.lazy({ address: '127.0.0.1:1' });

beforeAll(async () => {
  db = await openRecord();
  const { now, businessNow, clock } = (await openOffice(db, { mailer: outbox() })).deps;
  deps = { db, client: new Client({ connection }), queue: 'none', now, businessNow, clock };
});

afterAll(async () => {
  await connection.close();
  await db.close();
});

const submission = (
  key: string,
  over: Partial<Submission['report']> = {},
  receivedAt = '2024-02-02T01:00:00Z',
): Submission => ({
  cycle: 'jinyun-2024',
  key,
  actor: 'slj-reporter',
  receivedAt,
  report: {
    unit: 'slj',
    task: 'hydropower',
    period: '2024-01',
    lines: [{ indicator: 'firms', value: '8', note: '' }],
    ...over,
  },
});

/** Has the record know a report as taken, the way its task records it. */
const taken = (key: string) => {
  const body = {
    cycle: 'jinyun-2024',
    task: 'hydropower',
    unit: 'slj',
    period: '2024-01',
    version: 1,
    late: false,
    lines: [],
  };
  return recorded(db, event({ entity: 'task/jinyun-2024/hydropower', key, type: 'report_received', body }));
};

const inbox = (key: string) => db.query('select received_at as at from inbox where key = $1', [key]);

describe('a report that is handed in', () => {
  it('is answered with its first receipt when it comes again after it was taken', async () => {
    await submitReport(deps, submission('taken'));
    await taken('taken');
    const again = await submitReport(deps, submission('taken', {}, '2024-02-09T01:00:00Z'));
    expect(again).toEqual({
      key: 'taken',
      receivedAt: '2024-02-02T01:00:00Z',
      status: 'taken',
      version: 1,
      late: false,
    });
  });

  it('is a conflict when another body comes under its key', async () => {
    const other = submission('taken', { lines: [{ indicator: 'firms', value: '9', note: '' }] });
    await expect(submitReport(deps, other)).rejects.toMatchObject({
      kind: 'conflict',
      refusals: [{ code: 'key_used' }],
    });
    expect(await inbox('taken')).toEqual([{ at: '2024-02-02T01:00:00Z' }]);
  });

  it('is a conflict when it comes for another cycle', async () => {
    const other = { ...submission('taken'), cycle: 'qingtian-2024' };
    await expect(submitReport(deps, other)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('is refused for the same reasons each time, and the refusal is recorded once', async () => {
    const wrong = submission('wrong', { task: 'nothing' });
    const refused = { kind: 'refused', refusals: [{ code: 'unknown_task', subject: 'nothing' }] };
    await expect(submitReport(deps, wrong)).rejects.toMatchObject(refused);
    await expect(submitReport(deps, wrong)).rejects.toMatchObject(refused);
    expect(await db.query(`select type from events where key = 'wrong'`)).toEqual([{ type: 'report_refused' }]);
  });

  it.each([
    ['a note', { lines: [{ indicator: 'firms', value: '8', note: 'a\0b' }] }, '/lines/0/note U+0000'],
    ['half a character', { lines: [{ indicator: 'firms', value: '\ud800', note: '' }] }, '/lines/0/value U+D800'],
    ['a period', { period: '2024-01\0' }, '/period U+0000'],
  ])('is refused for good when the record could not keep it: %s', async (what, over, subject) => {
    const refused = { kind: 'refused', refusals: [{ code: 'hidden_character', subject }] };
    await expect(submitReport(deps, submission(what, over))).rejects.toMatchObject(refused);
    const events = await db.query('select type from events where key = $1', [what]);
    expect(events).toEqual([{ type: 'report_refused' }]);
  });

  it('is a conflict when its body changes after a refusal', async () => {
    await expect(submitReport(deps, submission('wrong'))).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('keeps its receipt while its task cannot be reached', async () => {
    const answer = await submitReport(deps, submission('later'));
    expect(answer).toMatchObject({ status: 'received', receivedAt: '2024-02-02T01:00:00Z', version: null });
    expect(await inbox('later')).toHaveLength(1);
  });
});
