import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbookOf } from '../../activities/documents/excel/workbook.ts';
import { changePlan, tellPlanChanges } from '../../client/operations/plan-change.ts';
import { changesIn } from '../../client/operations/plan-change-faults.ts';
import { planDiff } from '../../client/operations/plan-diff.ts';
import { livePlan } from '../../client/views/live-plan.ts';
import { planChanges } from '../../client/views/plan-changes.ts';
import { planTable } from '../../client/views/plan-table.ts';
import { standingQuery } from '../../workflows/contract/standing.ts';
import { leaf, task } from '../support/cast.ts';
import { hand } from '../support/requests.ts';
import { openStage, outcome, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const NOON = '2024-02-10T04:00:00Z';

describe('a table of tasks over a running cycle', () => {
  let stage: Stage;
  const csv = (text: string) => ({ name: '表.csv', bytes: Buffer.from(text) });
  const found = async (text: string) => (await planDiff(stage.deps, stage.cycle, csv(text), NOON)).found;
  const propose = async (id: string, text: string, withdraw = false) => {
    const { found: differences, source } = await planDiff(stage.deps, stage.cycle, csv(text), NOON);
    const command = {
      ask: 'propose_plan',
      reason: '县政府常务会议决定',
      source,
      key: `p-${id}`,
      actor: 'office',
      at: NOON,
    } as const;
    const { changes, impossible } = changesIn(differences, withdraw);
    return changePlan(stage.deps, stage.cycle, id, { ...command, changes }, impossible);
  };
  const decide = (id: string, actor: string, ask: 'approve_plan' | 'reject_plan' = 'approve_plan') =>
    changePlan(stage.deps, stage.cycle, id, { ask, reason: '依据不足', key: `${ask}-${actor}`, actor, at: NOON });
  const acts = async (name: string) =>
    (await stage.eventsOf(`task/${stage.cycle}/${name}`)).filter((e) => e.type === 'change_made');
  const live = async () => {
    const plan = await livePlan(stage.db, stage.cycle, NOON);
    if (!plan) throw new Error('the cycle runs');
    return plan;
  };

  beforeAll(async () => {
    const rice = task({ id: 'rice', title: '粮食生产', lead: ['nyncj'] });
    const old = task({ id: 'old', title: '旧任务', indicators: [leaf({ due: '2024-01-31' })] });
    stage = await openStage({ plan: quarterPlan({ tasks: [task(), rice, old] }), policy: QUIET });
    await stage.until(NOON);
  });
  afterAll(() => stage?.close());

  it('is no change when it is the one that was written', async () => {
    const table = planTable(await live(), '2024-02-10');
    const written = { name: '表.xlsx', bytes: workbookOf(table) };
    expect((await planDiff(stage.deps, stage.cycle, written, NOON)).found).toEqual([]);
  });

  it('is refused with a list of all that a running cycle cannot take', async () => {
    const text = '工作任务,指标,计量单位,权重\n水电产业发展,培育规上企业,户,2';
    expect(changesIn(await found(text), false).impossible.map((i) => i.subject)).toEqual([
      'hydropower firms weight 1 → 2',
      'hydropower firms unit 家 → 户',
    ]);
    expect(await outcome(propose('never', text))).toBe('refused not_while_running not_while_running');
  });

  it('leaves the tasks that it leaves out as they are, unless they are to be withdrawn', async () => {
    const differences = await found('工作任务,目标值\n水电产业发展,≥100');
    expect(changesIn(differences, false).changes).toEqual([]);
    expect(changesIn(differences, true).changes.map((c) => [c.task, c.change.act])).toEqual([
      ['rice', 'withdraw'],
      ['old', 'withdraw'],
    ]);
    expect(await outcome(propose('none', '工作任务,目标值\n水电产业发展,≥100'))).toBe('refused nothing_to_change');
  });

  it('is refused as a whole when one of its changes cannot be made today', async () => {
    const text = '工作任务,目标值\n水电产业发展,≥120\n旧任务,≥120';
    expect(await outcome(propose('late', text))).toBe('refused after_due');
    expect(await planChanges(stage.db, stage.cycle, NOON)).toEqual([]);
  });

  it('is made by another post’s approval, all of it in one go, and every task knows', async () => {
    await propose('one', '工作任务,目标值,牵头单位\n水电产业发展,≥120,县水利局\n粮食生产,≥80,县水利局');
    expect(await acts('rice')).toEqual([]);
    expect(await outcome(decide('one', 'office'))).toBe('refused four_eyes');
    expect(await outcome(decide('one', 'office2'))).toBe('taken');
    expect([(await acts('hydropower')).length, (await acts('rice')).length]).toEqual([1, 2]);
    expect((await live()).tasks[1]).toMatchObject({
      lead: ['slj'],
      indicators: [{ target: { op: '>=', value: '80' } }],
    });
    const numbers = await stage.eventsOf(`task/${stage.cycle}/rice`);
    const known = await stage.deps.client.workflow.getHandle(`task/${stage.cycle}/rice`).query(standingQuery);
    expect(known).toBe(numbers.at(-1)?.number);
    expect(await tellPlanChanges(stage.deps)).toBe(0);
    expect(await outcome(hand(stage, { task: 'rice', unit: 'slj', period: '2024-02', at: NOON }))).toBe('taken');
  });

  it('is decided once, and the same request is answered as before', async () => {
    expect(await outcome(decide('one', 'office2'))).toBe('taken');
    expect((await acts('rice')).length).toBe(2);
    expect(await outcome(decide('one', 'office2', 'reject_plan'))).toBe('refused already_decided');
  });

  it('changes nothing when it is rejected', async () => {
    await propose('two', '工作任务,目标值\n水电产业发展,≥150');
    await decide('two', 'office2', 'reject_plan');
    expect((await acts('hydropower')).length).toBe(1);
    const rows = await planChanges(stage.db, stage.cycle, NOON);
    expect(rows.map((r) => [r.id, r.status]).toSorted()).toEqual([
      ['one', 'approved'],
      ['two', 'rejected'],
    ]);
  });

  it('is told as it was decided: what stood then, and what each change made of it', async () => {
    const rows = await planChanges(stage.db, stage.cycle, NOON);
    const told = (id: string) =>
      rows.find((r) => r.id === id)?.told.map((t) => [t.title, t.act, t.indicator, t.before, t.after]);
    expect(told('two')).toEqual([['水电产业发展', 'change_target', '培育规上企业', '≥100 家', '≥150 家']]);
    expect(told('one')).toContainEqual(['粮食生产', 'change_lead', null, '县农业农村局', '县水利局']);
  });

  it('withdraws what it is told to withdraw, and such a task is in no table any more', async () => {
    await propose('three', '工作任务,目标值\n水电产业发展,≥120\n旧任务,≥100', true);
    await decide('three', 'office2');
    expect((await live()).tasks.map((t) => t.id)).toEqual(['hydropower', 'old']);
  });
});
