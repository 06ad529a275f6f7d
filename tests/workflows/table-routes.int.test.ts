import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../client/http/app.ts';
import { issueToken } from '../../client/operations/tokens.ts';
import { task } from '../support/cast.ts';
import { edgeDeps } from '../support/edge.ts';
import { freshKey } from '../support/requests.ts';
import { openStage, QUIET, quarterPlan, type Stage } from '../support/stage.ts';
import { xlsx } from '../support/workbooks.ts';

const NOON = '2024-02-10T04:00:00Z';

describe('tables over HTTP', () => {
  let stage: Stage;
  let app: ReturnType<typeof createApp>;
  const tokens: Record<string, string> = {};
  const call = (post: string, path: string, body?: Uint8Array | string, more: Record<string, string> = {}) =>
    app.request(`/api/cycles/${stage.cycle}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Authorization: `Bearer ${tokens[post]}`, 'Idempotency-Key': freshKey(), ...more },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
    });

  beforeAll(async () => {
    stage = await openStage({ plan: quarterPlan({ tasks: [task()] }), policy: QUIET });
    await stage.until(NOON);
    app = createApp(edgeDeps(stage.deps));
    for (const post of ['slj-reporter', 'nyncj-reporter', 'office', 'office2']) {
      tokens[post] = await issueToken(stage.deps, stage.cycle, post);
    }
  });
  afterAll(() => stage?.close());

  it('hands out the plan and finds it unchanged when it comes back', async () => {
    const table = await call('office', '/plan-table');
    expect(table.headers.get('content-disposition')).toContain('.xlsx');
    const bytes = new Uint8Array(await table.arrayBuffer());
    const diff = await call('office', '/plan-diff?name=plan.xlsx', bytes);
    expect([diff.status, await diff.json()]).toEqual([200, []]);
  });

  it('lets supervisors alone propose a change, and another of them approve it', async () => {
    const text = '工作任务,目标值\n水电产业发展,≥120';
    const path = '/plan-changes/one?name=t.csv&reason=because';
    const key = { 'Idempotency-Key': 'propose-one' };
    expect((await call('slj-reporter', path, text, key)).status).toBe(403);
    expect((await call('office', path, text, key)).status).toBe(201);
    const decide = (post: string, id: string) =>
      call(post, '/plan-changes/one/requests', JSON.stringify({ ask: 'approve_plan' }), {
        'Content-Type': 'application/json',
        'Idempotency-Key': id,
      });
    expect((await decide('office', 'approve-1')).status).toBe(409);
    expect((await decide('office2', 'approve-2')).status).toBe(201);
    expect(await (await call('office', '/plan-changes')).json()).toMatchObject([{ id: 'one', status: 'approved' }]);
  });

  it('takes a unit’s form from that unit only', async () => {
    const form = '任务编号,指标编号,报告期,本期值\nhydropower,firms,2024-01,20';
    const path = '/units/slj/form?name=m.csv';
    expect((await call('nyncj-reporter', path, form)).status).toBe(403);
    expect((await call('nyncj-reporter', '/units/slj/form')).status).toBe(403);
    const taken = await call('slj-reporter', path, form);
    expect([taken.status, await taken.json()]).toMatchObject([200, [{ status: 'taken' }]]);
    const key = { 'Idempotency-Key': 'a-form-of-january' };
    const next = form.replace('2024-01,20', '2024-01,21');
    const corrected = await (await call('slj-reporter', `${path}&reason=漏报`, next, key)).text();
    expect(JSON.parse(corrected)).toMatchObject([{ status: 'taken', version: 2 }]);
    expect(await (await call('slj-reporter', `${path}&reason=漏报`, next, key)).text()).toBe(corrected);
    const anew = await (await call('slj-reporter', `${path}&reason=漏报`, next)).json();
    expect(anew).toMatchObject([{ status: 'unchanged', version: 2 }]);
    expect(await (await call('slj-reporter', '/units/slj/form?as=csv&period=2024-01')).text()).toContain('firms');
  });

  it('refuses a file as what it is: too long, of another kind, without a name, damaged', async () => {
    const send = async (name: string, bytes: Uint8Array) =>
      (await call('slj-reporter', `/units/slj/form?name=${name}`, bytes)).status;
    expect(await send('m.csv', new Uint8Array(9 * 1024 * 1024))).toBe(413);
    expect(await send('m.xlsx', xlsx({ more: [{ name: 'xl/vbaProject.bin', text: '' }] }))).toBe(415);
    expect(await send('m.csv', xlsx({}))).toBe(415);
    expect(await send('m.exe', xlsx({}))).toBe(422);
    expect(await send('m.xlsx', xlsx({ more: [{ name: '../x', text: '' }] }))).toBe(422);
  });
});
