import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulletinInput } from '../../activities/documents/bulletin-input.ts';
import { reviewInput } from '../../activities/review-input.ts';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import { whyOf, whyText } from '../../client/explain/why-text.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import { changePlan } from '../../client/operations/plan-change.ts';
import { changesIn } from '../../client/operations/plan-change-faults.ts';
import { planDiff } from '../../client/operations/plan-diff.ts';
import { reconcile } from '../../client/operations/reconcile.ts';
import { submitReport } from '../../client/operations/submit-report.ts';
import { dueReports } from '../../client/views/due.ts';
import { planChanges } from '../../client/views/plan-changes.ts';
import { reviewView } from '../../client/views/review.ts';
import { taskView } from '../../client/views/task.ts';
import { standingQuery } from '../../workflows/contract/standing.ts';
import { policy, task } from '../support/cast.ts';
import { freshKey, hand } from '../support/requests.ts';
import { openStage, outcome, quarterPlan, type Stage } from '../support/stage.ts';

const NOON = '2024-04-20T04:00:00Z';
const TABLE = [
  '任务编号,工作任务,指标编号,指标,指标类型,计量单位,目标值,完成时限,牵头单位',
  'hydropower,水电产业发展,firms,培育规上企业,累计,家,≥100,2024-12-31,县水利局',
  ',,plants,小水电改造,累计,座,≥8,2024-12-31,',
  'tea,茶产业提升,mu,改造茶园,累计,亩,≥800,2024-12-31,县农业农村局',
].join('\n');

describe('a task and an indicator added to a running cycle by a table', () => {
  let stage: Stage;
  const propose = async (id: string, text: string) => {
    const { found, source } = await planDiff(
      stage.deps,
      stage.cycle,
      { name: '表.csv', bytes: Buffer.from(text) },
      NOON,
    );
    const { changes, impossible } = changesIn(found, false);
    const command = { ask: 'propose_plan', changes, reason: '县政府常务会议决定', source, key: `p-${id}` } as const;
    return changePlan(stage.deps, stage.cycle, id, { ...command, actor: 'office', at: NOON }, impossible);
  };
  const approve = (id: string, actor = 'office2') =>
    changePlan(stage.deps, stage.cycle, id, { ask: 'approve_plan', key: `a-${id}-${actor}`, actor, at: NOON });
  const report = (of: string, unit: string, period: string, values: Readonly<Record<string, string>>, at: string) => {
    const lines = Object.entries(values).map(([indicator, value]) => ({ indicator, value, note: '' }));
    const sent = { unit, task: of, period, lines };
    return submitReport(stage.deps, {
      cycle: stage.cycle,
      key: freshKey(),
      actor: `${unit}-reporter`,
      report: sent,
      receivedAt: at,
    });
  };
  const owed = async (unit: string, at: string) =>
    (await dueReports(stage.db, stage.cycle, unit, at)).map((d) => [
      d.task,
      d.period,
      d.indicators.map((i) => i.indicator).join(),
    ]);
  const handle = (id: string) => stage.deps.client.workflow.getHandle(`task/${stage.cycle}/${id}`);
  const reviewed = async (period: string) => {
    const view = await reviewView(stage.db, stage.cycle, period);
    return view?.snapshot.groups
      .flatMap((group) => group.units)
      .flatMap((u) => u.lines.map((l) => `${u.unit} ${l.task} ${l.indicator} ${l.state}`));
  };

  beforeAll(async () => {
    stage = await openStage({
      plan: quarterPlan({ horizon: { from: '2024-01-01', to: '2024-06-30' }, tasks: [task()] }),
      policy: policy({ reminders: { slots: [{ offset: 0, to: ['reporter'] }] }, bulletin: null }),
    });
    await stage.until(NOON);
  });
  afterAll(() => stage?.close());

  it('is refused with everything that is wrong of it', async () => {
    const wrong = [
      '任务编号,工作任务,指标编号,指标,指标类型,计量单位,权重,目标值,完成时限,牵头单位',
      'hydropower,水电产业发展,firms,培育规上企业,累计,家,3,≥100,2024-12-31,县水利局',
      'tea,茶产业提升,mu,改造茶园,累计,亩,,≥800,2024-04-30,县农业农村局',
      ',,firms,茶企,累计,家,,≥8,2024-03-31,',
    ].join('\n');
    expect(await outcome(propose('wrong', wrong))).toBe('refused not_while_running past_due past_due');
    expect(await planChanges(stage.db, stage.cycle, NOON)).toEqual([]);
  });

  it('waits for another post’s approval; then its task runs, and who asked and approved is kept', async () => {
    await propose('more', TABLE);
    expect((await stage.db.query('select task from tasks')).length).toBe(1);
    expect(await outcome(approve('more', 'office'))).toBe('refused four_eyes');
    expect(await outcome(approve('more'))).toBe('taken');
    expect(await outcome(approve('more'))).toBe('taken');
    expect(await handle('tea').query(standingQuery)).toBe(1);
    const [change] = await planChanges(stage.db, stage.cycle, NOON);
    expect(change).toMatchObject({ status: 'approved', proposedBy: 'office', decidedBy: 'office2' });
    expect(change?.changes.map((c) => [c.task, c.change.act])).toEqual([
      ['hydropower', 'add_indicator'],
      ['tea', 'add_task'],
    ]);
    const view = await taskView(stage.db, stage.cycle, 'hydropower', NOON);
    expect(view?.indicators.map((i) => [i.indicator, i.since])).toEqual([
      ['firms', null],
      ['plants', '2024-05-01'],
    ]);
  });

  it('is no difference any more to the same table', async () => {
    const again = await planDiff(stage.deps, stage.cycle, { name: '表.csv', bytes: Buffer.from(TABLE) }, NOON);
    expect(again.found).toEqual([]);
    expect(await outcome(propose('again', TABLE))).toBe('refused nothing_to_change');
  });

  it('owes nothing for a period that had begun', async () => {
    expect(await owed('nyncj', NOON)).toEqual([]);
    expect((await owed('slj', NOON)).at(-1)).toEqual(['hydropower', '2024-04', 'firms']);
    expect(await outcome(hand(stage, { task: 'tea', unit: 'nyncj', period: '2024-04', at: NOON }))).toBe(
      'refused unknown_period',
    );
  });

  it('is owed, and reminded of, from the first period that opens after the approval', async () => {
    await stage.until('2024-06-05T02:00:00Z');
    expect((await owed('nyncj', '2024-06-01T02:00:00Z')).map(([t, p]) => [t, p])).toEqual([
      ['tea', '2024-05'],
      ['tea', '2024-06'],
    ]);
    expect((await owed('slj', '2024-06-01T02:00:00Z')).at(-1)).toEqual(['hydropower', '2024-06', 'firms,plants']);
    const mail = await stage.db.query<{ items: { task: string; period: string }[] }>(
      `select items from mail where recipient = 'nyncj-reporter' and kind = 'reminder'`,
    );
    expect(mail.flatMap((m) => m.items.map((i) => [i.task, i.period]))).toEqual([['tea', '2024-05']]);
    const early = await stage.db.query(`select 1 from missing where task = 'tea'`);
    expect(early).toEqual([]);
  });

  it('takes reports of what was added', async () => {
    const at = '2024-06-05T03:00:00Z';
    expect(await outcome(report('tea', 'nyncj', '2024-05', { mu: '100' }, at))).toBe('taken');
    expect(await outcome(report('hydropower', 'slj', '2024-05', { firms: '50', plants: '1' }, at))).toBe('taken');
  });

  it('runs on from the record when its workflow is lost', async () => {
    await handle('tea').terminate('lost');
    expect((await reconcile(stage.deps)).started).toEqual([`task/${stage.cycle}/tea`]);
    expect((await reconcile(stage.deps)).started).toEqual([]);
  });

  it('is scored in the next quarter’s review and not in the one before', async () => {
    const before = await stage.db.query('select sha256, snapshot::text from reviews');
    expect(await reviewed('2024-Q1')).toEqual(['slj hydropower firms missing']);
    await stage.until('2024-07-01T02:00:00Z');
    const at = '2024-07-01T02:00:00Z';
    await report('tea', 'nyncj', '2024-06', { mu: '200' }, at);
    await report('hydropower', 'slj', '2024-06', { firms: '60', plants: '0' }, at);
    await stage.until('2024-07-08T01:00:00Z');
    expect((await reviewed('2024-Q2'))?.toSorted()).toEqual([
      'nyncj tea mu ahead',
      'slj hydropower firms ahead',
      'slj hydropower plants behind',
    ]);
    expect(await stage.db.query(`select sha256, snapshot::text from reviews where period = '2024-Q1'`)).toEqual(before);
    const anew = await reviewInput(stage.db, stage.cycle, '2024-Q1', '2024-07-08T01:00:00Z');
    expect(anew.plan.tasks.map((t) => [t.id, t.indicators.length])).toEqual([['hydropower', 1]]);
  });

  it('stands in the bulletin from the month it counts in, and in none before', async () => {
    const told = async (period: string, at: string) => {
      const input = await bulletinInput(stage.db, stage.cycle, period, at);
      return input.standings.map((s) => `${s.task} ${s.indicator} ${s.value}`).toSorted();
    };
    expect(await told('2024-04', '2024-05-10T01:00:00Z')).toEqual(['hydropower firms null']);
    expect(await told('2024-05', '2024-06-07T01:00:00Z')).toEqual([
      'hydropower firms 50',
      'hydropower plants 1',
      'tea mu 100',
    ]);
    const { tasks } = await bulletinInput(stage.db, stage.cycle, '2024-05', '2024-06-07T01:00:00Z');
    expect(tasks.map((t) => t.title)).toEqual(['水电产业发展', '茶产业提升']);
  });

  it('is explained by why, with its sums', async () => {
    const view = await reviewView(stage.db, stage.cycle, '2024-Q2');
    const group = view?.snapshot.groups.find((g) => g.units.some((u) => u.unit === 'nyncj'));
    const unit = group?.units.find((u) => u.unit === 'nyncj');
    if (!view || !group || !unit) throw new Error('not reviewed');
    const terminal = { say: speaker('zh') } as Terminal;
    const why = whyText(whyOf(terminal, view, group, unit, []));
    expect(why).toMatch(/[^/]：改造茶园/);
    expect(why).toMatch(/完成率 c = 值 ÷ 目标 = 200 \S+ ÷ 800 \S+ = 25\.00%/);
  });
});
