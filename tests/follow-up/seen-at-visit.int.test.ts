import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { ToldCase } from '../../client/explain/told-case.ts';
import type { VisitSeen } from '../../client/views/visits.ts';
import { type Hall, inHall } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
const VISIT = { id: 'v1', unit: 'slj', visitors: ['lyj'], on: '2024-04-12', seen: '采砂点未清理' };

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

const raised = ({ as }: Hall, over: object = {}) => {
  const about = { kind: 'problem', unit: 'slj', title: '采砂点', due: '2024-05-20', reason: '实地督查', visit: 'v1' };
  return as('office').post<{ code?: string }>('/follow-ups', { id: 'p1', ...about, ...over });
};
const problems = async ({ as }: Hall, post: string) =>
  (await as(post).get<VisitSeen[]>('/visits')).body.flatMap((visit) => visit.problems);

it('a problem that was seen at a visit leads to it, and the visit to the problem for those whom it concerns', () =>
  inHall(db, async (hall) => {
    await hall.as('office').post('/visits', VISIT);
    expect(await problems(hall, 'office')).toEqual([]);
    expect((await raised(hall)).status).toBe(201);
    const told = await hall.as('slj-head').get<ToldCase>('/follow-ups/p1/told');
    expect(told.body.visit).toEqual({ id: 'v1', on: '2024-04-12' });
    const problem = { id: 'p1', title: '采砂点', state: 'open' };
    expect(await problems(hall, 'office')).toEqual([problem]);
    expect(await problems(hall, 'slj-reporter')).toEqual([problem]);
    expect(await problems(hall, 'lyj-head')).toEqual([]);
  }));

it('a problem is seen at a visit to its own unit only', () =>
  inHall(db, async (hall) => {
    await hall.as('office').post('/visits', VISIT);
    const code = async (over: object) => (await raised(hall, over)).body.code;
    expect(await code({ visit: 'v2' })).toBe('unknown_visit');
    expect(await code({ unit: 'lyj' })).toBe('unknown_visit');
  }));
