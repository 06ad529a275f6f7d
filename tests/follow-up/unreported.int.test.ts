import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { problemLedger } from '../../client/views/problems.ts';
import { plan, policy, posts, task, unit } from '../support/cast.ts';
import { type Office, openOffice } from '../support/office.ts';
import { outbox } from '../support/outbox.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

const COUNTY = plan({
  units: [unit('slj'), unit('lyj')],
  people: [...posts('slj'), ...posts('lyj')],
  tasks: [task({ id: 'a' }), task({ id: 'b' }), task({ id: 'c', lead: ['lyj'] })],
});
const AFTER = { offset: 3, to: ['head'] } as const;
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});
afterAll(() => db.close());

const ledgerAt = (until: string, slots: readonly object[]) =>
  undone(db, async (tx) => {
    const rules = policy({ reminders: { slots: slots as never } });
    const office: Office = await openOffice(tx, { mailer: outbox(), plan: COUNTY, policy: rules });
    await office.performUntil(until);
    const problems = (await problemLedger(tx, office.cycle, { unit: null, all: false })) ?? [];
    return problems.map(({ id, title, unit: of, from }) => ({ id, title, unit: of, from }));
  });

describe('reports that were reminded of in vain', () => {
  it('are problems of the ledger after the last reminder, one a unit and period', async () => {
    expect(await ledgerAt('2024-02-20T00:00:00Z', [AFTER])).toEqual([
      { id: 'unreported.2024-01.lyj', title: '2024年1月应报未报 1 项', unit: 'lyj', from: 'escalation' },
      { id: 'unreported.2024-01.slj', title: '2024年1月应报未报 2 项', unit: 'slj', from: 'escalation' },
    ]);
  });

  it('are none while a reminder is still to come', async () => {
    expect(await ledgerAt('2024-02-20T00:00:00Z', [AFTER, { offset: 20, to: ['head'] }])).toEqual([]);
  });

  it('are none where every reminder comes before the deadline', async () => {
    expect(await ledgerAt('2024-02-20T00:00:00Z', [{ offset: -2, to: ['head'] }])).toEqual([]);
  });
});
