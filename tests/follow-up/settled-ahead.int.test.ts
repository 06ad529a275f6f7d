import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { TimetableView } from '../../client/http/timetable-view.ts';
import type { NextEntry } from '../../client/views/next-entries.ts';
import type { Inspection } from '../../workflows/rules/inspection.ts';
import { type Hall, inHall, openHall, RATED_POLICY } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';

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
const inspecting = (work: (hall: Hall) => Promise<void>) =>
  inHall(db, work, { ...RATED_POLICY, inspections: [SAFETY] });
const hall = (work: (hall: Hall) => Promise<void>) => inHall(db, work);

/** The reminders of a kind that are announced, by the timetable and by the agenda alike. */
async function announced({ as }: Hall, kind: string, who = 'office'): Promise<readonly string[]> {
  const { body: whole } = await as(who).get<TimetableView>('/timetable');
  const { body: next } = await as(who).get<NextEntry[]>(`/agenda?kind=${kind}`);
  const told = whole.entries.filter((e) => e.kind === kind && !e.done).map((e) => e.at.slice(0, 10));
  expect(next.map((e) => e.at.slice(0, 10))).toEqual(told);
  return told;
}

describe('what is settled is reminded of no more', () => {
  it('a round once everybody has rated everybody', () =>
    hall(async (h) => {
      await h.open({ id: 'm1', source: 'mutual', period: '2024-Q2', closes: '2024-04-30' });
      const reminded = await announced(h, 'rating_reminder');
      expect(reminded.length).toBeGreaterThan(0);
      const units = ['slj', 'lyj', 'jtj', 'nyncj'];
      for (const unit of units) {
        expect(await announced(h, 'rating_reminder')).toEqual(reminded);
        const others = units.filter((other) => other !== unit);
        await h.rate(
          'm1',
          `${unit}-head`,
          others.map((other) => ({ unit: other, scores: { 'ping.work': '9' } })),
        );
      }
      expect(await announced(h, 'rating_reminder')).toEqual([]);
    }));

  it('a round that was taken back', () =>
    hall(async (h) => {
      await h.open({ id: 'm1', source: 'mutual', period: '2024-Q2', closes: '2024-04-30' });
      expect((await announced(h, 'rating_reminder', 'slj-head')).length).toBeGreaterThan(0);
      await h.as('office').post('/rating-rounds/m1/requests', { ask: 'withdraw', reason: '误开' });
      expect(await announced(h, 'rating_reminder', 'slj-head')).toEqual([]);
    }));

  it('a proposal once it was decided, whether it was approved or not', async () => {
    const own = await openRecord();
    const h = await openHall(own, RATED_POLICY);
    const change = { act: 'rename_unit', unit: 'slj', name: '县水务局', from: '2024-06-01' };
    const asked = await h.as('office').post('/unit-changes/u1', { change, reason: '机构改革' });
    expect(asked.body).toMatchObject({ id: 'u1' });
    expect(await announced(h, 'approval_reminder')).toHaveLength(1);
    const decision = { ask: 'reject_unit_change', reason: '名称以批复为准' };
    expect((await h.as('office2').post('/unit-changes/u1/requests', decision)).status).toBe(201);
    expect(await announced(h, 'approval_reminder')).toEqual([]);
    await own.close();
  });

  it('an inspection of a period once all of it is done to every unit', () =>
    inspecting(async (h) => {
      const visit = (unit: string) => ({
        ...{ id: unit, unit, on: '2024-04-12', seen: '隐患已上墙' },
        inspected: { inspection: 'safety', period: '2024-Q2', acts: ['巡查', '曝光'] },
      });
      const [first, ...later] = await announced(h, 'inspection_reminder');
      expect([first, later.length]).toEqual(['2024-06-24', 2]);
      await h.as('office').post('/visits', visit('slj'));
      expect(await announced(h, 'inspection_reminder')).toEqual([first, ...later]);
      await h.as('office').post('/visits', visit('lyj'));
      expect(await announced(h, 'inspection_reminder', 'slj-head')).toEqual(later);
    }));
});
