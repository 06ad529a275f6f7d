import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { keepReceipt } from '../../activities/store/inbox.ts';
import type { TaskFact } from '../../workflows/rules/task/events.ts';
import { type Office, openOffice, report } from '../support/office.ts';
import { outbox } from '../support/outbox.ts';
import { openRecord } from '../support/record.ts';

const ARRIVED = '2024-12-31T15:59:59Z';
const CLOSE = '2024-12-31T16:00:00Z';

describe('a task that closes while a report of it is on its way', () => {
  let db: Database;
  let office: Office;
  const ends = (expected: number, fact: TaskFact) =>
    office.activities.recordTask({
      entity: `task/${office.cycle}/hydropower`,
      expect: expected,
      key: fact.type,
      at: CLOSE,
      actor: 'system',
      facts: [fact],
    });

  beforeAll(async () => {
    db = await openRecord();
    office = await openOffice(db, { mailer: outbox() });
    const of = { cycle: office.cycle, receivedAt: ARRIVED, actor: 'slj-reporter', body: '{}', bodyHash: 'aa' };
    await keepReceipt(db, { ...of, key: 'slj/hydropower/2024-01/1', task: 'hydropower' });
    await keepReceipt(db, { ...of, key: 'of-another-task', task: 'rice' });
  });
  afterAll(() => db.close());

  it('waits for it: afterwards nobody could take it any more', async () => {
    expect(await ends(0, { type: 'task_closed' })).toEqual({ status: 'unsettled' });
    await report(office);
    expect(await ends(1, { type: 'task_closed' })).toMatchObject({ status: 'recorded' });
  });
});
