import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JINYUN, task } from '../support/cast.ts';
import { approve, ask, askReview, hand, propose } from '../support/requests.ts';
import { openStage, quarterPlan, type Stage } from '../support/stage.ts';

describe('mail that a running cycle sends by itself', () => {
  let stage: Stage;
  /** The messages of a kind by day and recipient, as their files are named. */
  const sent = async (kind: string, day = '') =>
    (await stage.outbox())
      .filter((name) => name.includes(`-${kind}-`) && name.startsWith(day))
      .map((name) => `${name.slice(0, 10)} ${name.slice(0, -'-123456.eml'.length).split(`-${kind}-`)[1]}`);

  beforeAll(async () => {
    stage = await openStage({ plan: quarterPlan({ tasks: [task()] }), policy: JINYUN });
  });
  afterAll(() => stage?.close());

  it('reminds an idle approver on every working day until the proposal is decided', async () => {
    await stage.until('2024-01-10T04:00:00Z');
    const proposal = await propose(stage, 'hydropower', '2024-01-10T04:00:00Z', {
      act: 'extend',
      indicator: null,
      due: '2025-03-31',
    });
    await stage.until('2024-01-15T02:00:00Z');
    const days = ['2024-01-11', '2024-01-12', '2024-01-15'];
    expect(await sent('approval')).toEqual(days.map((day) => `${day} office2`));
    await approve(stage, 'hydropower', '2024-01-15T02:00:00Z', proposal);
    await stage.until('2024-01-19T02:00:00Z');
    expect(await sent('approval')).toHaveLength(3);
  });

  it('reminds of what has not come, and stops when it comes', async () => {
    await stage.until('2024-02-01T02:00:00Z');
    expect(await sent('reminder', '2024-02-01')).toEqual(['2024-02-01 slj-reporter']);
    await hand(stage, { task: 'hydropower', period: '2024-01', at: '2024-02-01T03:00:00Z' });
    await stage.until('2024-02-04T02:00:00Z');
    expect(await sent('reminder', '2024-02-04')).toEqual([]);
  });

  it('a return re-arms the slots that are left, and the new version stills them', async () => {
    const back = { ask: 'return', unit: 'slj', period: '2024-01', reason: '缺少佐证材料' } as const;
    await ask(stage, 'hydropower', { at: '2024-02-04T03:00:00Z' }, back);
    await stage.until('2024-02-05T02:00:00Z');
    expect(await sent('reminder', '2024-02-05')).toEqual(['2024-02-05 slj-head', '2024-02-05 slj-reporter']);
    await hand(stage, { task: 'hydropower', period: '2024-01', at: '2024-02-06T01:00:00Z' });
    await stage.until('2024-02-08T02:00:00Z');
    expect(await sent('reminder', '2024-02-07')).toEqual([]);
  });

  it('reminds of a review that is due and not published, until it is', async () => {
    await stage.until('2024-04-16T02:00:00Z');
    expect(await sent('approval', '2024-04-16')).toEqual(['2024-04-16 office', '2024-04-16 office2']);
    const at = '2024-04-16T03:00:00Z';
    await askReview(stage, '2024-Q1', { at }, { ask: 'propose' });
    await stage.until('2024-04-17T02:00:00Z');
    expect(await sent('approval', '2024-04-17')).toEqual(['2024-04-17 office2']);
    await askReview(stage, '2024-Q1', { at: '2024-04-17T03:00:00Z', actor: 'office2' }, { ask: 'approve' });
    await askReview(stage, '2024-Q1', { at: '2024-04-17T03:00:00Z' }, { ask: 'publish' });
    await stage.until('2024-04-22T02:00:00Z');
    expect((await sent('approval')).filter((m) => m > '2024-04-17 z')).toEqual([]);
  });
});
