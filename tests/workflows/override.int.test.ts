import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import { whyOf, whyText } from '../../client/explain/why-text.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import type { ReviewView } from '../../client/views/review.ts';
import type { ScoreItemRow } from '../../client/views/score-items.ts';
import { policy, task } from '../support/cast.ts';
import { edge, type Post } from '../support/edge.ts';
import { hand } from '../support/requests.ts';
import { openStage, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const IN_TIME = '2024-04-02T02:00:00Z';
const OVERRIDE = {
  unit: 'slj',
  period: '2024-Q1',
  kind: 'override',
  task: 'hydropower',
  indicator: 'firms',
  sets: 'performance',
  amount: '0.9',
  reason: '用地预审延误，非本单位责任',
  evidence: '督查报告〔2024〕3号',
};

describe('an override', () => {
  let stage: Stage;
  let office: Post;
  let other: Post;
  const propose = (id: string, over: object = {}, who = office) =>
    who.post<{ code?: string }>(`/score-items/${id}`, { ...OVERRIDE, ...over });
  const approve = (id: string, who: Post) =>
    who.post<{ code?: string }>(`/score-items/${id}/requests`, { ask: 'approve_item' });

  beforeAll(async () => {
    const tasks = [task(), task({ id: 'rice', lead: ['nyncj'] })];
    stage = await openStage({ plan: quarterPlan({ tasks }), policy: policy(QUIET) });
    await stage.until(IN_TIME);
    await hand(stage, { task: 'hydropower', period: '2024-03', value: '10', at: IN_TIME });
    office = await edge(stage, 'office');
    other = await edge(stage, 'office2');
  });
  afterAll(() => stage?.close());

  it.each([
    [{ reason: '' }, 'bad_request'],
    [{ reason: '  ' }, 'reason_needed'],
    [{ evidence: '  ' }, 'evidence_needed'],
    [{ amount: '1.3' }, 'bad_value'],
    [{ indicator: 'mills' }, 'unknown_indicator'],
    [{ task: 'mills' }, 'unknown_task'],
    [{ task: 'rice' }, 'not_lead'],
    [{ period: '2024-Q9' }, 'unknown_period'],
  ])('is refused with %j: %s', async (over, code) => {
    const refused = await propose('refused', over);
    expect([refused.status, refused.body.code]).toEqual([422, code]);
  });

  it('is refused in bulk, and to those who may not', async () => {
    const bulk = await office.post<{ code?: string }>('/score-items/many', [OVERRIDE, OVERRIDE]);
    expect([bulk.status, bulk.body.code]).toEqual([422, 'one_at_a_time']);
    expect((await propose('own', {}, await edge(stage, 'slj-head'))).status).toBe(403);
    expect((await office.get<ScoreItemRow[]>('/score-items')).body).toEqual([]);
  });

  it('is proposed by one and approved by another', async () => {
    expect((await propose('o1')).status).toBe(201);
    expect((await approve('o1', office)).body.code).toBe('four_eyes');
    expect((await approve('o1', other)).status).toBe(201);
    expect((await office.get<ScoreItemRow[]>('/score-items')).body).toMatchObject([
      {
        ...{ id: 'o1', kind: 'override', sets: 'performance', amount: '0.9', status: 'approved', decidedBy: 'office2' },
        ...{ title: '水电产业发展', name: '培育规上企业' },
      },
    ]);
  });

  it('that nobody approved changes nothing; one that was is in the review, with its arithmetic in why', async () => {
    await propose('o2', { unit: 'nyncj', task: 'rice' });
    await stage.until('2024-04-09T01:00:00Z');
    const view = (await office.get<ReviewView>('/reviews/2024-Q1')).body;
    const [group] = view.snapshot.groups;
    const found = (unit: string) => group?.units.find((u) => u.unit === unit);
    expect(found('slj')).toMatchObject({ performance: '90.000000', lines: [{ performance: '0.900000' }] });
    expect(found('nyncj')?.lines[0]).not.toHaveProperty('overrides');
    const terminal = { say: speaker('zh') } as Terminal;
    const slj = found('slj');
    if (!group || !slj) throw new Error('not in the review');
    const why = whyText(whyOf(terminal, view, group, slj));
    expect(why).toContain(
      '改判：表现由 0.402198 改为 0.9；理由：用地预审延误，非本单位责任；依据：督查报告〔2024〕3号',
    );
    expect(why).toContain('（县政府督查室 提出，县政府督查室 批准）');
    expect(why).toContain('表现 p = 0.900000（改判）');
    expect((await propose('o3')).body.code).toBe('already_frozen');
  });
});
