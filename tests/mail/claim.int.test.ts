import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Claim, claim } from '../../activities/mail/claim.ts';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import type { ReminderItem } from '../../workflows/rules/reminders.ts';
import { act, plan, task, unit } from '../support/cast.ts';
import { event, recorded } from '../support/events.ts';
import { ledger, type Office, openOffice, report } from '../support/office.ts';
import { outbox } from '../support/outbox.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

const OWED = plan({
  units: [unit('slj'), unit('lyj')],
  tasks: [task(), task({ id: 'dam' }), task({ id: 'forest', lead: ['lyj'] })],
});

/** The reminder slots of January: two working days before the deadline, on it, one after, three after. */
const [EARLY, TODAY, LATE, LATER] = ['2024-02-01', '2024-02-04', '2024-02-05', '2024-02-07'].map(
  (d) => `${d}T01:00:00Z`,
) as [string, string, string, string];
const SENDER = { id: 'sender', sole: false };
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

/** Opens an office in passing and plays it up to an instant: nothing has been sent yet. */
const played = (until: string, work: (office: Office) => Promise<void>) =>
  undone(db, async (tx) => {
    const office = await openOffice(tx, { mailer: outbox(), plan: OWED });
    await office.performUntil(until);
    await work(office);
  });

const claimed = async ({ db: tx, deps }: Office, sender = SENDER): Promise<Claim | null> =>
  claim(tx, sender, deps.now(), await deps.businessNow());

const tasksOf = (items: readonly object[]) => items.map((item) => (item as ReminderItem).task);

/** What was taken: whose reminder, of which tasks. */
const lines = (taken: Claim | null) => taken?.rows.map((r) => [r.recipient, ...tasksOf(r.items)].join(' '));

describe('a claim', () => {
  it('takes what is planned, and says so in the ledger', () =>
    played(EARLY, async (office) => {
      expect(lines(await claimed(office))).toEqual(['lyj-reporter forest', 'slj-reporter hydropower dam']);
      const rows = await ledger(office);
      expect(rows.map((r) => `${r.state} ${r.attempts} ${r.ambiguous}`)).toEqual(['sending 1 0', 'sending 1 0']);
    }));

  it('leaves nothing for a second one while it lasts', () =>
    played(EARLY, async (office) => {
      await claimed(office);
      office.wait(29);
      for (const id of ['sender', 'other'])
        expect(await claimed(office, { id, sole: false })).toMatchObject({ rows: [] });
    }));

  it('of nothing records nothing', () =>
    played('2024-01-31T00:00:00Z', async (office) => {
      expect(await claimed(office)).toEqual({ lease: '', rows: [], more: false });
      expect(await office.db.query(`select 1 from events where entity = 'mail'`)).toEqual([]);
    }));

  it('that ran out leaves its rows to others, as possibly sent', () =>
    played(EARLY, async (office) => {
      await claimed(office);
      office.wait(30);
      expect(lines(await claimed(office, { id: 'other', sole: false }))).toHaveLength(2);
      expect((await ledger(office)).map((r) => `${r.state} ${r.attempts} ${r.ambiguous}`)).toEqual([
        'sending 2 1',
        'sending 2 1',
      ]);
    }));

  it('of a sole sender takes at once what another left behind, and never what it took itself', () =>
    played(EARLY, async (office) => {
      await claimed(office, { id: 'killed', sole: true });
      expect(lines(await claimed(office, { id: 'killed', sole: true }))).toEqual([]);
      expect(lines(await claimed(office, { id: 'restarted', sole: true }))).toHaveLength(2);
    }));
});

describe('what was reported since', () => {
  it('is dropped from a reminder', () =>
    played(EARLY, async (office) => {
      await report(office, { task: 'dam' });
      expect(lines(await claimed(office))).toEqual(['lyj-reporter forest', 'slj-reporter hydropower']);
      expect((await ledger(office))[1]?.items.map((i) => i.task)).toEqual(['hydropower']);
    }));

  it('supersedes a reminder of which nothing is left', () =>
    played(EARLY, async (office) => {
      await report(office, { task: 'forest', unit: 'lyj' });
      expect(lines(await claimed(office))).toEqual(['slj-reporter hydropower dam']);
      expect((await ledger(office))[0]).toMatchObject({ state: 'superseded', note: 'reported', attempts: 0 });
    }));

  it('leaves nothing to be sent when it is everything', () =>
    played(EARLY, async (office) => {
      for (const [name, lead] of [
        ['hydropower', 'slj'],
        ['dam', 'slj'],
        ['forest', 'lyj'],
      ] as const) {
        await report(office, { task: name, unit: lead });
      }
      expect(await claimed(office)).toMatchObject({ rows: [], more: false });
      expect((await ledger(office)).map((r) => r.state)).toEqual(['superseded', 'superseded']);
    }));

  it('is outstanding again when it was returned', () =>
    played(EARLY, async (office) => {
      await report(office, { task: 'dam' });
      const back = { cycle: office.cycle, task: 'dam', unit: 'slj', period: '2024-01', version: 1, reason: '缺少佐证' };
      await recorded(
        office.db,
        event({ entity: `task/${office.cycle}/dam`, key: 'back', type: 'report_returned', at: EARLY, body: back }),
      );
      expect(lines(await claimed(office))).toContain('slj-reporter hydropower dam');
    }));

  it('is no longer owed when its task was withdrawn', () =>
    played(EARLY, async (office) => {
      const made = act({ act: 'withdraw', from: '2024-01-15' }, EARLY);
      const body = { cycle: office.cycle, task: 'dam', id: 'p', made };
      await append(
        office.db,
        [event({ entity: `task/${office.cycle}/dam`, type: 'change_made', body })],
        office.deps.now(),
      );
      expect(lines(await claimed(office))).toContain('slj-reporter hydropower');
    }));
});

describe('overdue reminders of one person', () => {
  it('become one: the newest speaks for all', () =>
    played(LATE, async (office) => {
      const taken = await claimed(office);
      expect(taken?.rows.map((r) => `${r.recipient} ${r.at}`)).toEqual([
        `lyj-head ${LATE}`,
        `lyj-reporter ${LATE}`,
        `slj-head ${LATE}`,
        `slj-reporter ${LATE}`,
      ]);
      expect(taken?.rows.find((r) => r.recipient === 'lyj-reporter')?.items).toHaveLength(3);
    }));

  it('are superseded by it, each by name', () =>
    played(LATE, async (office) => {
      await claimed(office);
      const older = (await ledger(office)).filter((r) => r.recipient === 'slj-reporter' && r.at < LATE);
      const by = `reminder/${office.cycle}/${LATE}/slj-reporter`;
      expect(older.map((r) => [r.at, r.state, r.note])).toEqual([
        [EARLY, 'superseded', by],
        [TODAY, 'superseded', by],
      ]);
    }));

  it('stay apart from one that may have arrived, which keeps every word it had', () =>
    played(EARLY, async (office) => {
      await claimed(office);
      await office.performUntil(LATER);
      await report(office, { task: 'dam' });
      const water = (await claimed(office))?.rows.filter((r) => r.recipient === 'slj-reporter');
      expect(water?.map((r) => [r.at, new Set(tasksOf(r.items)).size])).toEqual([
        [EARLY, 2],
        [LATER, 1],
      ]);
    }));

  it('stay apart from those of another cycle', () =>
    played(LATE, async (office) => {
      const second = await openOffice(office.db, { mailer: outbox(), plan: OWED, cycle: 'second' });
      await second.performUntil(LATE);
      expect((await claimed(second))?.rows.filter((r) => r.recipient === 'slj-reporter')).toHaveLength(2);
    }));
});
