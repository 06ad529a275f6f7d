import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { taskEvent } from '../../activities/record-task.ts';
import { append } from '../../activities/store/append.ts';
import { keepReceipt } from '../../activities/store/inbox.ts';
import { readEvents } from '../../activities/store/read-events.ts';
import { reconcileTask } from '../../client/operations/reconcile.ts';
import { adoptUpdate, reportUpdate, type TaskAnswer } from '../../workflows/contract/supervise-task.ts';
import { task } from '../support/cast.ts';
import { ask, hand } from '../support/requests.ts';
import { openStage, outcome, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const AT = '2024-02-02T01:00:00Z';
const JANUARY = { unit: 'slj', period: '2024-01' };
const VERIFY = { ask: 'verify', ...JANUARY } as const;

describe('a report that its task has decided and nobody has recorded', () => {
  let stage: Stage;
  const entity = (name: string) => `task/${stage.cycle}/${name}`;
  const types = async (name: string) => (await stage.eventsOf(entity(name))).map((e) => `${e.number} ${e.type}`);
  const reportOf = (name: string) => ({
    unit: 'slj',
    task: name,
    period: '2024-01',
    lines: [{ indicator: 'firms', value: '10', note: '' }],
  });
  /** What a caller does that dies before it records: the task has decided, the record knows nothing of it. */
  const decidedOnly = (name: string, key: string): Promise<TaskAnswer> => {
    const command = { ask: 'report', key, actor: 'slj-reporter', at: AT, report: reportOf(name) } as const;
    const handle = stage.deps.client.workflow.getHandle(entity(name));
    return handle.executeUpdate(reportUpdate, { args: [command], updateId: key });
  };
  const received = (name: string, key: string) => {
    const body = JSON.stringify(reportOf(name));
    const bodyHash = createHash('sha256').update(body).digest('hex');
    const of = { cycle: stage.cycle, task: name, receivedAt: AT, actor: 'slj-reporter' };
    return keepReceipt(stage.db, { ...of, key, body, bodyHash });
  };
  /** Something that is recorded without the task. */
  const claimed = (name: string, expect: number) => {
    const body = { cycle: stage.cycle, task: name, unit: 'slj', note: '已全部完成' };
    const of = { entity: entity(name), key: 'claimed', at: AT, actor: 'slj-head' };
    return append(stage.db, [{ ...of, type: 'completion_claimed', body, expect }], stage.deps.now());
  };

  beforeAll(async () => {
    const tasks = ['late', 'phantom', 'overtaken', 'many', 'missing', 'second', 'told', 'stale'].map((id) =>
      task({ id }),
    );
    stage = await openStage({ plan: quarterPlan({ tasks }), policy: QUIET });
    await stage.until(AT);
  });
  afterAll(() => stage?.close());

  it('is recorded with the next thing that happens to the task, from its receipt', async () => {
    await received('late', 'late-1');
    expect(await decidedOnly('late', 'late-1')).toEqual({ number: 1, version: 1, late: false, toRecord: [] });
    expect(await types('late')).toEqual([]);
    await ask(stage, 'late', { at: AT }, VERIFY);
    expect(await types('late')).toEqual(['1 report_received', '2 report_verified']);
  });

  it('never was, where no receipt speaks of it', async () => {
    await decidedOnly('phantom', 'phantom-1');
    expect(await outcome(ask(stage, 'phantom', { at: AT }, VERIFY))).toBe('refused unknown_report');
    expect(await hand(stage, { task: 'phantom', period: '2024-01', at: AT })).toMatchObject({ version: 1 });
    expect(await types('phantom')).toEqual(['1 report_received']);
  });

  it('is decided again, where something else was recorded first', async () => {
    await claimed('overtaken', 0);
    expect(await hand(stage, { task: 'overtaken', period: '2024-01', at: AT })).toMatchObject({
      status: 'taken',
      version: 1,
    });
    await ask(stage, 'overtaken', { at: AT }, VERIFY);
    expect(await types('overtaken')).toEqual(['1 completion_claimed', '2 report_received', '3 report_verified']);
  });

  it('may be one of many: each has its number and its version', async () => {
    for (let version = 1; version <= 20; version += 1) {
      const answer = await hand(stage, { task: 'many', period: '2024-01', at: AT, value: `${version}` });
      expect(answer).toMatchObject({ status: 'taken', version });
    }
    const events = await stage.eventsOf(entity('many'));
    expect(events.map((e) => e.number)).toEqual(events.map((_, i) => i + 1));
    expect(events).toHaveLength(20);
  });

  it('is recorded with the next report, which waits for it only so long', async () => {
    await received('missing', 'missing-1');
    await decidedOnly('missing', 'missing-1');
    const report = { task: 'missing', period: '2024-01', at: AT, key: 'missing-2' };
    expect(await hand(stage, report)).toMatchObject({ status: 'taken', version: 2 });
    expect(await types('missing')).toEqual(['1 report_received', '2 report_received']);
  });

  it('does not count for the next one, where something else was recorded in its place', async () => {
    for (const key of ['second-1', 'second-2']) await received('second', key);
    await decidedOnly('second', 'second-1');
    expect(await decidedOnly('second', 'second-2')).toMatchObject({ number: 2, version: 2 });
    await claimed('second', 0);
    const second = { task: 'second', period: '2024-01', at: AT, key: 'second-2' };
    expect(await hand(stage, second)).toMatchObject({ status: 'taken', version: 1 });
    expect(await hand(stage, { ...second, key: 'second-1' })).toMatchObject({ status: 'taken', version: 2 });
    expect(await types('second')).toEqual(['1 completion_claimed', '2 report_received', '3 report_received']);
  });

  it('does not keep a task from being told what was recorded in its place', async () => {
    await decidedOnly('told', 'told-1');
    await claimed('told', 0);
    expect(await reconcileTask(stage.deps, stage.cycle, 'told')).toMatchObject({ mended: 'caught_up' });
    expect(await reconcileTask(stage.deps, stage.cycle, 'told')).toMatchObject({ mended: 'nothing' });
  });

  it('is not forgotten by a task that is told again what it knows', async () => {
    await claimed('stale', 0);
    await reconcileTask(stage.deps, stage.cycle, 'stale');
    expect(await hand(stage, { task: 'stale', period: '2024-01', at: AT })).toMatchObject({ version: 1 });
    const known = (await readEvents(stage.db, entity('stale'), 0)).slice(0, 1).map(taskEvent);
    const handle = stage.deps.client.workflow.getHandle(entity('stale'));
    await handle.executeUpdate(adoptUpdate, { args: [known], updateId: 'again' });
    await ask(stage, 'stale', { at: AT }, VERIFY);
    expect(await types('stale')).toEqual(['1 completion_claimed', '2 report_received', '3 report_verified']);
  });

  it('goes on with its task when that is laid down and taken up again', async () => {
    const described = () => stage.deps.client.workflow.getHandle(entity('many')).describe();
    const { runId, historyLength } = await described();
    expect(historyLength).toBeGreaterThan(100);
    await stage.until('2024-03-02T01:00:00Z');
    await expect.poll(async () => (await described()).runId, { timeout: 10_000 }).not.toBe(runId);
    const at = '2024-03-02T01:00:00Z';
    expect(await hand(stage, { task: 'many', period: '2024-02', at })).toMatchObject({ status: 'taken', version: 1 });
    await ask(stage, 'many', { at }, { ask: 'verify', unit: 'slj', period: '2024-02' });
    expect((await types('many')).slice(20)).toEqual(['21 report_received', '22 report_verified']);
  });
});
