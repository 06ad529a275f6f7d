import { describe, expect, it } from 'vitest';
import { deliverDue } from '../../activities/mail/deliver-due.ts';
import type { UnitPlanItem } from '../../activities/unit-plan/due.ts';
import type { BurdenView } from '../../client/views/burden.ts';
import type { Duties } from '../../client/views/duties.ts';
import type { UnitPlanView } from '../../client/views/unit-plans.ts';
import { read } from '../support/message.ts';
import { PHOTO, proven } from '../support/proven.ts';
import { type Hall, openHall, RATED_POLICY } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';

const POLICY = {
  ...RATED_POLICY,
  lists: [{ list: 'duty', name: '责任清单', fields: [] }],
  unit_plans: [
    {
      ...{ id: 'duty', name: '2024年度责任清单', clause: '五（四）', list: 'duty', groups: [], units: ['slj'] },
      ...{ due: '2024-04-30', remind: [3] },
    },
  ],
};

/** An approval is recorded all or nothing, so each test has a record of its own. */
async function planning(work: (hall: Hall) => Promise<void>): Promise<void> {
  const db = await openRecord();
  try {
    await work(await openHall(db, POLICY));
  } finally {
    await db.close();
  }
}

const STEP = { task: 'hydropower', title: '完成勘察', due: '2024-05-31', charge: '张局长' };
const FILED = { plan: 'duty', unit: 'slj', text: '全年目标', steps: [STEP, { ...STEP, title: '开工' }] };
const APPROVAL = { ask: 'approve', plan: 'duty', unit: 'slj' };

interface Refusing {
  readonly refusals?: readonly { readonly code: string; readonly subject: string }[];
}
const codes = ({ body }: { readonly body: Refusing }) => body.refusals?.map((r) => r.code);

/** The reminders in the ledger: when, to whom, of what. */
async function reminders({ db: own, cycle }: Hall): Promise<string[]> {
  const rows = await own.query<{ at: string; recipient: string; items: UnitPlanItem[] }>(
    `select at, recipient, items from mail where cycle = $1 and kind = 'unit_plan' order by at, recipient`,
    [cycle],
  );
  return rows.map(({ at, recipient, items }) => {
    const said = items.map((i) => `unfiled ${i.unfiled.join()} undecided ${i.undecided.join()}`);
    return `${at.slice(0, 10)} ${recipient} ${said.join('; ')}`;
  });
}

describe('a unit’s own plan (责任清单)', () => {
  it('is filed by the unit, approved by somebody else, and its steps are followed as entries of the list', () =>
    planning(async ({ as }) => {
      expect((await as('slj-head').post('/unit-plans', FILED)).status).toBe(201);
      expect(codes(await as('slj-head').post<Refusing>('/unit-plans/decisions', APPROVAL))).toEqual(['four_eyes']);
      expect((await as('slj-reporter').post('/unit-plans/decisions', APPROVAL)).status).toBe(403);
      expect((await as('office').post('/unit-plans/decisions', APPROVAL)).status).toBe(200);
      expect((await as('slj-head').get<UnitPlanView[]>('/unit-plans')).body).toMatchObject([
        { plan: 'duty', unit: 'slj', status: 'approved', decidedBy: 'office', steps: FILED.steps, overdue: false },
      ]);
      const entries = (await as('office').get<{ title: string; due: string }[]>('/list-entries?list=duty')).body;
      expect(entries.map((e) => e.title).toSorted()).toEqual(['完成勘察', '开工'].toSorted());
      expect(codes(await as('slj-head').post<Refusing>('/unit-plans', FILED))).toEqual(['plan_approved']);
      const { units } = (await as('office').get<BurdenView>('/burden')).body;
      expect(units.find(({ unit }) => unit === 'slj')).toMatchObject({ notices: 0 });
    }));

  it('waits for the unit until it is approved, with the working days that are left', () =>
    planning(async ({ as }) => {
      const duties = async () => (await as('slj-head').get<Duties>('/units/slj/duties')).body.plans;
      const owed = { plan: 'duty', unit: 'slj', name: '2024年度责任清单', due: '2024-04-30', left: 12 };
      expect(await duties()).toEqual([{ ...owed, status: 'not_filed' }]);
      expect((await as('office').get<UnitPlanView[]>('/unit-plans')).body).toMatchObject([{ left: 12 }]);
      await as('slj-head').post('/unit-plans', FILED);
      expect(await duties()).toEqual([{ ...owed, status: 'filed' }]);
      await as('office').post('/unit-plans/decisions', APPROVAL);
      expect(await duties()).toEqual([]);
      expect((await as('office').get<UnitPlanView[]>('/unit-plans')).body).toMatchObject([{ left: null }]);
    }));

  it('is filed with its paper, which is evidence of the unit', () =>
    planning(async (hall) => {
      const { as } = hall;
      await proven(hall);
      expect(codes(await as('slj-head').post<Refusing>('/unit-plans', { ...FILED, files: ['0'.repeat(64)] }))).toEqual([
        'unknown_evidence',
      ]);
      await as('slj-head').post('/unit-plans', { ...FILED, files: [PHOTO.sha256] });
      expect((await as('office').get<UnitPlanView[]>('/unit-plans')).body).toMatchObject([
        { status: 'filed', files: [{ sha256: PHOTO.sha256, name: PHOTO.name }] },
      ]);
    }));

  it('is returned with a reason and filed anew', () =>
    planning(async ({ as }) => {
      await as('slj-reporter').post('/unit-plans', FILED);
      const back = { ...APPROVAL, ask: 'return', reason: '没有量化' };
      expect((await as('slj-head').post('/unit-plans/decisions', back)).status).toBe(200);
      expect((await as('office').get<UnitPlanView[]>('/unit-plans')).body).toMatchObject([
        { status: 'returned', reason: '没有量化' },
      ]);
      expect(codes(await as('office').post<Refusing>('/unit-plans/decisions', APPROVAL))).toEqual(['already_decided']);
      expect((await as('slj-reporter').post('/unit-plans', { ...FILED, text: '已量化' })).status).toBe(201);
      expect((await as('office').get<UnitPlanView[]>('/unit-plans')).body).toMatchObject([
        { status: 'filed', text: '已量化' },
      ]);
    }));

  it('is refused step by step, all at once, and from another unit', () =>
    planning(async ({ as }) => {
      const steps = [
        { ...STEP, task: 'roads' },
        { ...STEP, charge: '' },
      ];
      expect(codes(await as('slj-head').post<Refusing>('/unit-plans', { ...FILED, steps }))).toEqual([
        'unknown_task',
        'charge_missing',
      ]);
      expect((await as('lyj-head').post('/unit-plans', FILED)).status).toBe(403);
      expect(codes(await as('office').post<Refusing>('/unit-plans/decisions', APPROVAL))).toEqual([
        'unit_plan_not_filed',
      ]);
    }));

  it('is reminded of: the unit before its day, the office once it is overdue or waits for approval', () =>
    planning(async (hall) => {
      await hall.performUntil('2024-05-07T02:00:00Z');
      await deliverDue(hall.deps)();
      const [letter] = hall.box.sent.filter((m) => m.key.startsWith('unit-plan/'));
      expect((await read(letter?.raw ?? '')).text).toContain('2024年度责任清单（2024年4月30日24时前');
      await hall.as('slj-reporter').post('/unit-plans', FILED);
      await hall.performUntil('2024-05-13T02:00:00Z');
      await hall.as('office').post('/unit-plans/decisions', APPROVAL);
      await hall.performUntil('2024-06-13T02:00:00Z');
      expect(await reminders(hall)).toEqual([
        '2024-04-26 slj-head unfiled slj undecided ',
        '2024-04-26 slj-reporter unfiled slj undecided ',
        ...['office', 'office2', 'slj-head', 'slj-reporter'].map((p) => `2024-05-06 ${p} unfiled slj undecided `),
        ...['office', 'office2'].map((p) => `2024-05-11 ${p} unfiled  undecided slj`),
      ]);
    }));
});
