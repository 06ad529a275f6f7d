import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { type SpecialReportRow, specialReportPage } from '../../client/views/special-reports.ts';
import type { VisitRow } from '../../client/views/visits.ts';
import { read } from '../documents/cast.ts';
import { type Hall, inHall } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

const VISIT = { id: 'v1', unit: 'nyncj', visitors: ['slj', 'lyj'], on: '2024-04-12', seen: '高标准农田连片' };
const REPORT = {
  ...{ id: 's1', round: 'm1', title: '互看互学互评情况专报', number: '专报第3期', to: '县人民政府主要领导' },
  ...{ signer: '王主任', on: '2024-05-02', text: '总体推进有力。\n林业局进度偏慢。' },
};

/** A round in which the others give the water office 9, the agriculture office 7, and nobody anybody else. */
async function closedRound({ open, rate, performUntil, units }: Hall): Promise<void> {
  await open({ id: 'm1', source: 'mutual', period: '2024-Q2', closes: '2024-04-30' });
  for (const rater of units) {
    const ballots = [
      { unit: 'slj', scores: { 'ping.work': '9' } },
      { unit: 'nyncj', scores: { 'ping.work': '7' } },
    ];
    await rate(
      'm1',
      `${rater}-head`,
      ballots.filter((b) => b.unit !== rater),
    );
  }
  await performUntil('2024-05-02T02:00:00Z');
}

interface Refusing {
  readonly refusals?: readonly { readonly code: string; readonly subject: string }[];
}

const codes = ({ body }: { readonly body: Refusing }) => body.refusals?.map((r) => r.code);

describe('a visit of units to another one', () => {
  it('is written down by the office and read by every unit', () =>
    inHall(db, async ({ as }) => {
      expect(await as('office').post('/visits', { ...VISIT, learned: ['沟渠统一管护'] })).toMatchObject({
        status: 201,
      });
      expect((await as('jtj-reporter').get<VisitRow[]>('/visits')).body).toMatchObject([
        { ...VISIT, learned: ['沟渠统一管护'], files: [], by: 'office' },
      ]);
      expect((await as('office').get<VisitRow[]>('/visits?unit=lyj')).body).toHaveLength(1);
      expect((await as('office').get<VisitRow[]>('/visits?unit=jtj')).body).toEqual([]);
      expect(codes(await as('office').get<Refusing>('/visits?unit=nobody'))).toEqual(['unknown_unit']);
    }));

  it('is to another unit, over, and told once', () =>
    inHall(db, async ({ as }) => {
      const tell = async (over: object, post = 'office') =>
        codes(await as(post).post<Refusing>('/visits', { ...VISIT, ...over }));
      expect(await tell({ visitors: ['nyncj'], on: '2024-04-16' })).toEqual(['visits_itself', 'day_to_come']);
      expect(await tell({ visitors: ['slj', 'slj'] })).toEqual(['visitor_twice']);
      expect(await tell({ visitors: ['nobody'] })).toEqual(['unknown_unit']);
      expect(await tell({ visitors: [] })).toEqual(['no_visitor']);
      expect(await tell({}, 'slj-head')).toEqual(['forbidden']);
      expect(await tell({})).toBeUndefined();
      expect(await tell({})).toEqual(['visit_exists']);
    }));

  it('is told once, however often it is sent', () =>
    inHall(db, async ({ as }) => {
      for (let n = 0; n < 2; n += 1)
        expect(await as('office').post('/visits', VISIT, 'same-key-1')).toMatchObject({ status: 201 });
      expect((await as('office').get<VisitRow[]>('/visits')).body).toHaveLength(1);
    }));
});

describe('a special report to the county’s leader', () => {
  it('tells what was seen, who visited whom, and what each unit was given, the best first', () =>
    inHall(db, async (hall) => {
      await hall.as('office').post('/visits', { ...VISIT, learned: ['沟渠统一管护'] });
      await closedRound(hall);
      expect(await hall.as('office').post('/special-reports', REPORT)).toMatchObject({ status: 201 });
      const page = read((await specialReportPage(hall.db, hall.cycle, 's1')) ?? '');
      expect(page).toContain('专报 专报第3期');
      expect(page).toContain('县人民政府主要领导：');
      expect(page).toContain('一、评看情况 总体推进有力。 林业局进度偏慢。');
      expect(page).toMatch(
        /二、互看互学.*2024年4月12日，县水利局、县林业局到县农业农村局：高标准农田连片（可学的做法：沟渠统一管护）/,
      );
      expect(page).toMatch(/三、互评得分.*县水利局 90\.00 县农业农村局 70\.00 .*—（票数不足，不计分）/);
      expect(page).toContain('签发：王主任');
    }));

  it('is of a round that has its result, on a day that has come, and the office’s alone', () =>
    inHall(db, async (hall) => {
      const send = async (over: object = {}, post = 'office') =>
        codes(await hall.as(post).post<Refusing>('/special-reports', { ...REPORT, ...over }));
      expect(await send({ on: '2024-04-15' })).toEqual(['unknown_round']);
      await hall.open({ id: 'm2', source: 'mutual', period: '2024-Q2', closes: '2024-05-31' });
      await closedRound(hall);
      expect(await send({ round: 'm2' })).toEqual(['round_not_closed']);
      expect(await send({ on: '2024-05-03' })).toEqual(['day_to_come']);
      expect(await send({}, 'slj-head')).toEqual(['forbidden']);
      expect(await send()).toBeUndefined();
      expect(await send()).toEqual(['special_report_exists']);
      expect((await hall.as('office').get<SpecialReportRow[]>('/special-reports')).body).toMatchObject([REPORT]);
      expect((await hall.as('slj-head').get('/special-reports')).status).toBe(403);
      expect((await hall.as('slj-head').get('/special-reports/s1/document')).status).toBe(403);
      expect((await hall.as('office').get('/special-reports/s9/document')).status).toBe(404);
    }));
});
