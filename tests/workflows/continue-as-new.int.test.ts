import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestUpdate } from '../../workflows/contract/supervise-task.ts';
import { task } from '../support/cast.ts';
import { ask, freshKey, hand } from '../support/requests.ts';
import { openStage, outcome, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const JANUARY = { unit: 'slj', period: '2024-01' };

describe('a task with a long history', () => {
  let stage: Stage;
  const handle = () => stage.deps.client.workflow.getHandle(`task/${stage.cycle}/hydropower`);
  const described = async () => {
    const { runId, historyLength } = await handle().describe();
    return { runId, historyLength };
  };

  beforeAll(async () => {
    stage = await openStage({ plan: quarterPlan({ tasks: [task(), task({ id: 'calm' })] }), policy: QUIET });
    await stage.until('2024-01-20T01:00:00Z');
  });
  afterAll(() => stage?.close());

  it('is laid down at the opening of a period, not before', async () => {
    const first = await described();
    for (let version = 1; version <= 12; version++) {
      const answer = await hand(stage, {
        task: 'hydropower',
        period: '2024-01',
        value: String(version),
        at: '2024-01-20T01:00:00Z',
      });
      expect(answer.version).toBe(version);
      const back = { ask: 'return', ...JANUARY, reason: '缺少佐证材料' } as const;
      await ask(stage, 'hydropower', { key: `back-${version}`, at: '2024-01-20T02:00:00Z' }, back);
    }
    expect((await described()).runId).toBe(first.runId);
    expect((await described()).historyLength).toBeGreaterThan(100);
    await stage.until('2024-02-01T01:00:00Z');
    await expect.poll(async () => (await described()).runId, { timeout: 10_000 }).not.toBe(first.runId);
    expect((await described()).historyLength).toBeLessThan(20);
  });

  it('answers as before: versions go on, an earlier key is known, what was refused is refused', async () => {
    const at = '2024-02-02T01:00:00Z';
    const back = { ask: 'return', ...JANUARY, reason: '缺少佐证材料' } as const;
    expect(await outcome(ask(stage, 'hydropower', { at }, back))).toBe('refused already_returned');
    const thirteenth = { task: 'hydropower', period: '2024-01', key: 'thirteenth', at };
    expect(await hand(stage, thirteenth)).toMatchObject({ version: 13, late: false });
    expect(await hand(stage, thirteenth)).toMatchObject({ version: 13, late: false });
    const command = { ...back, key: 'back-3', actor: 'office', at };
    const answer = await handle().executeUpdate(requestUpdate, { args: [command], updateId: freshKey() });
    expect(answer).toEqual({ number: 6 });
  });

  it('keeps its deadlines, and its numbers without gaps', async () => {
    await stage.until('2024-03-05T16:00:00Z');
    const events = await stage.eventsOf(`task/${stage.cycle}/hydropower`);
    expect(events.map((e) => e.number)).toEqual(events.map((_, i) => i + 1));
    expect(events.at(-1)).toMatchObject({ type: 'report_missing', at: '2024-03-05T16:00:00Z' });
  });

  it('is closed with its cycle, in its last run', async () => {
    await stage.until('2024-04-15T01:00:00Z');
    expect((await stage.eventsOf(`task/${stage.cycle}/hydropower`)).at(-1)?.type).toBe('task_closed');
    await expect.poll(async () => (await handle().describe()).status.name, { timeout: 10_000 }).toBe('COMPLETED');
  });
});
