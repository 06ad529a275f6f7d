import { Client } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepReceipt } from '../../activities/store/inbox.ts';
import { createApp } from '../../client/http/app.ts';
import { dispatchInbox } from '../../client/operations/dispatch-inbox.ts';
import { issueToken } from '../../client/operations/tokens.ts';
import { task } from '../support/cast.ts';
import { edge, edgeDeps } from '../support/edge.ts';
import { freshKey } from '../support/requests.ts';
import { openStage, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const AT = '2024-02-02T01:00:00Z';

describe('a server that is newer than the worker', () => {
  let stage: Stage;
  /** The stage as a program sees it that asks for what the worker does not know yet. */
  let newer: Pick<Stage, 'deps' | 'cycle'>;

  beforeAll(async () => {
    stage = await openStage({ plan: quarterPlan({ tasks: [task()] }), policy: QUIET });
    await stage.until(AT);
    const { connection } = stage.deps.client;
    const client = new Client({
      connection,
      interceptors: {
        workflow: [
          {
            startUpdate: (input, next) => next({ ...input, updateName: `${input.updateName}-2` }),
            startUpdateWithStart: (input, next) => next(input),
          },
        ],
      },
    });
    newer = { deps: { ...stage.deps, client }, cycle: stage.cycle };
  });
  afterAll(() => stage?.close());

  it('refuses a request for now, with a code and when to ask again', async () => {
    const token = await issueToken(newer.deps, newer.cycle, 'office');
    const headers = {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': freshKey(),
    };
    const body = JSON.stringify({
      ask: 'propose',
      change: { act: 'withdraw', from: '2024-02-10' },
      reason: '不再需要',
    });
    const path = `/api/cycles/${newer.cycle}/tasks/hydropower/requests`;
    const answer = await createApp(edgeDeps(newer.deps)).request(path, { method: 'POST', headers, body });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.json()).toMatchObject({ code: 'worker_behind' });
  });

  it('gives a receipt for a report, which is taken when the worker is upgraded', async () => {
    const reporter = await edge(newer, 'slj-reporter');
    const lines = [{ indicator: 'firms', value: '1', note: '' }];
    const report = { unit: 'slj', task: 'hydropower', period: '2024-01', lines };
    expect(await reporter.post('/reports', report)).toMatchObject({ status: 202, body: { status: 'received' } });
    expect(await dispatchInbox(stage.deps, await waitedFor())).toBe(1);
    expect(await stage.eventsOf(`task/${stage.cycle}/hydropower`)).toMatchObject([{ type: 'report_received' }]);
  });

  it('a receipt that the program fails on holds up no other', async () => {
    const nonsense = {
      key: 'nonsense',
      cycle: stage.cycle,
      task: 'hydropower',
      body: 'null',
      bodyHash: 'x',
      actor: 'office',
    };
    await keepReceipt(stage.db, { ...nonsense, receivedAt: AT });
    const reporter = await edge(newer, 'slj-reporter');
    const lines = [{ indicator: 'firms', value: '2', note: '' }];
    await reporter.post('/reports', { unit: 'slj', task: 'hydropower', period: '2024-01', lines });
    const seen = await waitedFor();
    await expect(dispatchInbox(stage.deps, seen)).rejects.toThrow(TypeError);
    expect(await stage.eventsOf(`task/${stage.cycle}/hydropower`)).toHaveLength(2);
  });

  /** The receipts that have waited long enough to be brought by the dispatcher. */
  const waitedFor = async () => {
    const rows = await stage.db.query<{ key: string }>('select key from inbox');
    return new Map(rows.map(({ key }) => [key, 0]));
  };
});
