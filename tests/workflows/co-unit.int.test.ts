import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FollowUpRow, FollowUpView } from '../../client/views/follow-ups.ts';
import type { TaskView } from '../../client/views/task.ts';
import { policy, task } from '../support/cast.ts';
import { edge, type Post } from '../support/edge.ts';
import { hand } from '../support/requests.ts';
import { openStage, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const OPENS = '2024-02-01T02:00:00Z';
const reporting = { ...QUIET.reporting, dispute: { open: 'problem', answer: { working_days: 5 } } } as const;
const SHARED = quarterPlan({ tasks: [task({ co: ['nyncj'] }), task({ id: 'own', co: [] })] });

describe('a co-unit', () => {
  let stage: Stage;
  let co: Post;
  let lead: Post;
  const said = (who: Post, over: object = {}, id = 'hydropower', key?: string) =>
    who.post<{ number?: number; code?: string }>(
      `/tasks/${id}/opinions`,
      { stance: 'disputed', lead: 'slj', unit: 'nyncj', period: '2024-01', reason: '尚未投产', ...over },
      key,
    );
  const blocked = (who: Post, over: object = {}, key?: string) =>
    who.post<{ id: string; code?: string }>(
      '/tasks/hydropower/blockers',
      { lead: 'slj', unit: 'nyncj', due: '2024-02-20', reason: '用地预审未办', ...over },
      key,
    );
  const problems = async (who: Post) => (await who.get<FollowUpRow[]>('/follow-ups')).body.map((f) => f.id);

  beforeAll(async () => {
    stage = await openStage({ plan: SHARED, policy: policy({ ...QUIET, reporting }) });
    await stage.until(OPENS);
    co = await edge(stage, 'nyncj-head');
    lead = await edge(stage, 'slj-head');
  });
  afterAll(() => stage?.close());

  it('cannot speak of a report that has not come, of a task it does not share, or for another unit', async () => {
    expect((await said(co)).body.code).toBe('unknown_report');
    await hand(stage, { task: 'hydropower', period: '2024-01', at: OPENS });
    await hand(stage, { task: 'own', period: '2024-01', at: OPENS });
    expect((await said(co, {}, 'own')).body.code).toBe('not_co_unit');
    expect((await said(lead)).status).toBe(403);
    expect((await said(co, { reason: '' })).status).toBe(422);
  });

  it('confirms the lead’s report, which both see', async () => {
    expect((await said(co, { stance: 'confirmed', reason: '' }, 'hydropower', 'confirmed-once')).status).toBe(201);
    expect((await said(co, { stance: 'confirmed', reason: '' }, 'hydropower', 'confirmed-once')).status).toBe(201);
    const { opinions } = (await lead.get<TaskView>('/tasks/hydropower')).body;
    expect(opinions).toMatchObject([{ unit: 'nyncj', stance: 'confirmed', version: 1, by: 'nyncj-head', at: OPENS }]);
    expect(await problems(lead)).toEqual([]);
  });

  it('disputes it with a reason, which opens a problem of the lead’s', async () => {
    expect((await said(co, {}, 'hydropower', 'disputed-once')).body).toEqual({ number: 2 });
    expect((await said(co, {}, 'hydropower', 'disputed-once')).body).toEqual({ number: 2 });
    expect(await problems(lead)).toEqual(['dispute.hydropower.2']);
    const { body } = await lead.get<FollowUpView>('/follow-ups/dispute.hydropower.2');
    expect(body).toMatchObject({ kind: 'problem', unit: 'slj', due: '2024-02-07', openedBy: 'nyncj-head' });
    expect(body.source).toMatchObject({ by: 'dispute', co: 'nyncj', reason: '尚未投产' });
  });

  it('may be named by the head of the lead alone, who is offered it', async () => {
    const offered = async (who: Post) => (await who.get<TaskView>('/tasks/hydropower')).body.blockers;
    expect(await offered(lead)).toEqual(['nyncj']);
    expect(await offered(co)).toEqual([]);
    expect(await offered(await edge(stage, 'slj-reporter'))).toEqual([]);
  });

  it('that blocks the lead gets a problem of its own, with a deadline; the lead sees what becomes of it', async () => {
    const { id } = (await blocked(lead, {}, 'blocked-once')).body;
    expect((await blocked(lead, {}, 'blocked-once')).body.id).toBe(id);
    expect(await problems(co)).toEqual([id]);
    expect(await problems(lead)).toContain(id);
    const { body } = await lead.get<FollowUpView>(`/follow-ups/${id}`);
    expect(body).toMatchObject({ kind: 'problem', unit: 'nyncj', due: '2024-02-20', awaited: 'evidence' });
  });

  it('is named only by the lead, only where it shares the task, and with a day to come', async () => {
    expect((await blocked(co)).status).toBe(403);
    expect((await blocked(lead, { unit: 'slj' })).body.code).toBe('not_co_unit');
    expect((await blocked(lead, { due: '2024-02-01' })).body.code).toBe('not_later');
    expect((await blocked(co, { lead: 'nyncj', unit: 'slj' })).body.code).toBe('not_lead');
  });

  it('that does not answer is reminded, and the lead’s score is what it would be without', async () => {
    await stage.until('2024-04-09T01:00:00Z');
    const told = (await stage.outbox()).filter((name) => name.includes('follow-up') && name.includes('nyncj'));
    expect(told.length).toBeGreaterThan(0);
    const [row] = await stage.db.query<{ unit: { score: string; opinions: object[] } }>(
      `select u as unit from reviews, jsonb_array_elements(snapshot->'groups'->0->'units') u where u->>'unit' = 'slj'`,
    );
    expect(row?.unit.opinions).toMatchObject([{ stance: 'disputed', period: '2024-01' }]);
  });
});
