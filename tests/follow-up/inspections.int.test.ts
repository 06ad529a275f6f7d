import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InspectionItem } from '../../activities/inspection/due.ts';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import type { Database } from '../../activities/store/database.ts';
import type { ComparedGroup } from '../../client/views/comparison.ts';
import type { InspectionView } from '../../client/views/inspections.ts';
import { nextEntries } from '../../client/views/next-entries.ts';
import { WHOLE } from '../../client/views/page.ts';
import type { Inspection } from '../../workflows/rules/inspection.ts';
import { leader } from '../support/countywide.ts';
import { read } from '../support/message.ts';
import { openOffice } from '../support/office.ts';
import { outbox } from '../support/outbox.ts';
import { type Hall, inHall, RATED_COUNTY, RATED_POLICY } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

const SAFETY: Inspection = {
  ...{ id: 'safety', name: '一季一巡查、一曝光', clause: '附件7 二（一）3', period: 'quarter', from: '2024-04-01' },
  ...{ acts: ['巡查', '曝光'], groups: [], units: ['slj', 'lyj'], by: 'jtj-head', within: { working_days: 0 } },
  remind: [5],
};
const POLICY = { ...RATED_POLICY, inspections: [SAFETY] };

const inspecting = (work: (hall: Hall) => Promise<void>) => inHall(db, work, POLICY);

const told = (unit: string, acts: readonly string[], over: object = {}) => ({
  ...{ id: `${unit}-${acts.length}`, unit, on: '2024-04-12', seen: '隐患已上墙' },
  inspected: { inspection: 'safety', period: '2024-Q2', acts },
  ...over,
});

interface Refusing {
  readonly refusals?: readonly { readonly code: string; readonly subject: string }[];
}

/** The inspection reminders in the ledger: when, to whom, and what is left to do to whom. */
async function reminders({ db: own, cycle }: Hall): Promise<string[]> {
  const rows = await own.query<{ at: string; recipient: string; items: InspectionItem[] }>(
    `select at, recipient, items from mail where cycle = $1 and kind = 'inspection' order by at, recipient`,
    [cycle],
  );
  return rows.map(({ at, recipient, items }) => {
    const left = items.flatMap((i) => i.left.map((l) => `${l.unit} ${l.acts.join('、')}`));
    return `${at.slice(0, 10)} ${recipient}: ${left.join('; ')}${items.some((i) => i.overdue) ? ' overdue' : ''}`;
  });
}

describe('一季一巡查、一曝光', () => {
  it('stands on the agenda of the cycle, and is counted unit by unit as it is done', () =>
    inspecting(async (hall) => {
      const agenda = await nextEntries(hall.db, hall.cycle, WHOLE);
      expect(agenda.filter((e) => e.kind === 'inspection_due').map((e) => `${e.period} ${e.at}`)).toEqual([
        '2024-Q2 2024-06-30T16:00:00Z',
        '2024-Q3 2024-09-30T16:00:00Z',
        '2024-Q4 2024-12-31T16:00:00Z',
      ]);
      expect((await hall.as('office').post('/visits', told('slj', ['巡查']))).status).toBe(201);
      expect((await hall.as('lyj-reporter').get<InspectionView[]>('/inspections')).body).toMatchObject([
        {
          inspection: 'safety',
          period: '2024-Q2',
          due: '2024-06-30',
          overdue: false,
          left: 52,
          units: [
            { unit: 'slj', done: ['巡查'], left: ['曝光'] },
            { unit: 'lyj', done: [], left: ['巡查', '曝光'] },
          ],
        },
      ]);
    }));

  it('is recorded by the post that sees to it and by the office, and by nobody else', () =>
    inspecting(async ({ as }) => {
      expect((await as('jtj-head').post('/visits', told('slj', ['巡查']))).status).toBe(201);
      expect((await as('slj-head').post('/visits', told('lyj', ['巡查']))).status).toBe(403);
      expect((await as('jtj-head').post('/visits', { ...told('lyj', ['巡查']), inspected: undefined })).status).toBe(
        403,
      );
    }));

  it('refuses what is no part of it, all at once, and a visit of nobody', () =>
    inspecting(async ({ as }) => {
      const codes = async (body: object) =>
        (await as('office').post<Refusing>('/visits', body)).body.refusals?.map((r) => `${r.code} ${r.subject}`);
      expect(await codes(told('nyncj', ['罚款'], { on: '2024-04-16' }))).toEqual([
        'day_to_come 2024-04-16',
        'not_inspected nyncj',
        'unknown_inspection_act 罚款',
      ]);
      expect(await codes({ id: 'v', unit: 'slj', on: '2024-04-12', seen: '苗圃' })).toEqual(['no_visitor slj']);
    }));

  it('reminds its post before the day, and once it is over the office too, until all of it is done', () =>
    inspecting(async (hall) => {
      await hall.as('office').post('/visits', told('slj', ['巡查', '曝光']));
      await hall.performUntil('2024-07-09T02:00:00Z');
      await hall.as('office').post('/visits', told('lyj', ['巡查', '曝光'], { on: '2024-07-08' }));
      await hall.performUntil('2024-08-01T02:00:00Z');
      const left = 'lyj 巡查、曝光';
      expect(await reminders(hall)).toEqual([
        `2024-06-24 jtj-head: ${left}`,
        ...['jtj-head', 'office', 'office2'].map((post) => `2024-07-01 ${post}: ${left} overdue`),
        ...['jtj-head', 'office', 'office2'].map((post) => `2024-07-08 ${post}: ${left} overdue`),
      ]);
    }));

  it('that the office leaves lying is put before a leader of the county', () =>
    undone(db, async (tx) => {
      const { plan, people } = { plan: RATED_COUNTY, people: [...RATED_COUNTY.people, leader()] };
      const office = await openOffice(tx, { plan: { ...plan, people }, policy: POLICY, mailer: outbox() });
      await office.performUntil('2024-07-16T02:00:00Z');
      const told = await tx.query<{ at: string }>(
        `select at from mail where recipient = 'leader' and kind = 'inspection'`,
      );
      expect(told.map(({ at }) => at.slice(0, 10))).toEqual(['2024-07-15']);
    }));

  it('says in the mail which units are left and by when', () =>
    inspecting(async (hall) => {
      await hall.performUntil('2024-06-24T02:00:00Z');
      await deliverDue(hall.deps)();
      const [letter] = hall.box.sent.filter((m) => m.key.startsWith('inspection/'));
      const { mail, text } = await read(letter?.raw ?? '');
      expect(mail.subject).toBe('【巡查督查提醒】2024年第二季度一季一巡查、一曝光');
      expect(text).toContain(
        '（2024年6月30日24时前）：还有 2 个单位未完成：县水利局（巡查、曝光）；县林业局（巡查、曝光）。',
      );
    }));
});

describe('三比', () => {
  it('shows the lead units side by side to everybody, and what others took over from them', () =>
    inspecting(async ({ as }) => {
      const visit = { id: 'v1', unit: 'slj', visitors: ['lyj'], on: '2024-04-12', seen: '河长制', learned: ['巡河'] };
      await as('office').post('/visits', visit);
      const { body } = await as('lyj-reporter').get<ComparedGroup[]>('/comparison?period=2024-03');
      expect(body).toMatchObject([
        { group: 'departments', units: [{ unit: 'slj', due: 1, reached: 0, problems: 1, closed: 0, shared: 1 }] },
      ]);
      expect((await as('office').get('/comparison?period=march')).status).toBe(404);
    }));
});
