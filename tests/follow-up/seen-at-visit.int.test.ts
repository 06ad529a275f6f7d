import { afterAll, beforeAll, expect, it } from 'vitest';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import type { ToldCase } from '../../client/explain/told-case.ts';
import type { FindingRow } from '../../client/views/findings.ts';
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

/** What was found, as the console records it: a finding that was made of a visit goes by the visit's id and one more part. */
const found = ({ cycle }: Hall, id: string) => ({
  entity: `finding/${cycle}/${id}`,
  key: 'found',
  type: 'finding_recorded',
  at: '2024-04-15T02:00:00Z',
  actor: 'office',
  body: { cycle, id, unit: 'slj', name: '推诿扯皮', text: '不回', source: '督查', evidence: '记录' },
});

it('a finding that was made of a visit is told there however many came after it, to those whom it concerns', () =>
  inHall(db, async (hall) => {
    await hall.as('office').post('/visits', VISIT);
    await hall.as('office').post('/visits', { ...VISIT, id: 'v1.again' });
    const others = Array.from({ length: 600 }, (_, n) => found(hall, `other-${n}`));
    await append(hall.db, [found(hall, 'v1.one'), found(hall, 'v1.again.two'), ...others], new Date(0));
    const told = async (post: string) =>
      (await hall.as(post).get<VisitSeen[]>('/visits')).body.flatMap(({ id, findings }) =>
        findings.map((finding) => [id, finding.id, finding.name, finding.follows]),
      );
    const both = [
      ['v1.again', 'v1.again.two', '推诿扯皮', []],
      ['v1', 'v1.one', '推诿扯皮', []],
    ];
    expect([await told('office'), await told('slj-head')]).toEqual([both, both]);
    expect(await told('lyj-head')).toEqual([]);
    const one = (await hall.as('slj-head').get<VisitSeen[]>('/visits?id=v1')).body;
    expect(one.map(({ id, findings }) => [id, findings.length])).toEqual([['v1', 1]]);
    const listed = async (visit: string) =>
      (await hall.as('office').get<FindingRow[]>(`/findings?visit=${visit}`)).body.map(({ id }) => id);
    expect([await listed('v1'), await listed('v1.again'), await listed('v9')]).toEqual([
      ['v1.one'],
      ['v1.again.two'],
      [],
    ]);
  }));
