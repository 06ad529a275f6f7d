import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { task } from '../support/cast.ts';
import { ask, hand } from '../support/requests.ts';
import { openStage, outcome, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const JANUARY = { unit: 'slj', period: '2024-01' };

describe('the life of a task', () => {
  let stage: Stage;
  const types = async (name: string) =>
    (await stage.eventsOf(`task/${stage.cycle}/${name}`)).map((e) => `${e.at} ${e.type}`);
  const versions = async (name: string, period: string) => {
    const events = await stage.eventsOf(`task/${stage.cycle}/${name}`);
    return events.filter((e) => e.type === 'report_received' && JSON.parse(e.body).period === period).length;
  };

  beforeAll(async () => {
    const tasks = ['hydropower', 'late', 'returned', 'claimed'].map((id) => task({ id }));
    stage = await openStage({ plan: quarterPlan({ tasks }), policy: QUIET });
  });
  afterAll(() => stage?.close());

  it('takes a report of an open period, and the same key gives the same answer and one version', async () => {
    const first = { task: 'hydropower', period: '2024-01', key: 'january', at: '2024-02-02T01:00:00Z' };
    await stage.until('2024-02-02T01:00:00Z');
    const taken = await hand(stage, first);
    expect(taken).toMatchObject({ status: 'taken', version: 1, late: false });
    expect(await hand(stage, { ...first, at: '2024-02-02T01:05:00Z' })).toEqual(taken);
    expect(await versions('hydropower', '2024-01')).toBe(1);
  });

  it('refuses another body under the same key, and another cycle that uses it', async () => {
    const other = { task: 'hydropower', period: '2024-01', key: 'january', at: '2024-02-02T02:00:00Z' };
    expect(await outcome(hand(stage, { ...other, value: '11' }))).toBe('conflict key_used');
    expect(await outcome(hand({ ...stage, cycle: 'another' }, other))).toBe('conflict key_used');
    expect(await outcome(hand({ ...stage, cycle: 'another' }, { ...other, key: 'fresh' }))).toBe(
      'not_found unknown_cycle',
    );
    expect(await versions('hydropower', '2024-01')).toBe(1);
  });

  it('refuses a report of a period that is yet to open, of another unit and of a task that is not there', async () => {
    const at = '2024-02-02T02:00:00Z';
    expect(await outcome(hand(stage, { task: 'late', period: '2024-03', at }))).toBe('refused period_not_open');
    expect(await outcome(hand(stage, { task: 'late', period: '2024-01', unit: 'nyncj', at }))).toBe('refused not_lead');
    expect(await outcome(hand(stage, { task: 'nothing', period: '2024-01', at }))).toBe('refused unknown_task');
    expect(await outcome(ask(stage, 'nothing', { at }, { ask: 'verify', ...JANUARY }))).toBe('not_found unknown_task');
  });

  it('verifies what was handed in, once', async () => {
    const at = '2024-02-02T03:00:00Z';
    const key = 'verify-january';
    const answer = await ask(stage, 'hydropower', { key, at }, { ask: 'verify', ...JANUARY });
    expect(answer).toEqual({ number: 2 });
    expect(await ask(stage, 'hydropower', { key, at }, { ask: 'verify', ...JANUARY })).toEqual(answer);
    expect(await outcome(ask(stage, 'hydropower', { at }, { ask: 'verify', ...JANUARY }))).toBe(
      'refused already_verified',
    );
    expect(await outcome(ask(stage, 'late', { at }, { ask: 'verify', ...JANUARY }))).toBe('refused unknown_report');
  });

  it('takes a new version of a returned report, which is not due anew', async () => {
    await hand(stage, { task: 'returned', period: '2024-01', at: '2024-02-02T04:00:00Z' });
    const back = { ask: 'return', ...JANUARY, reason: '缺少佐证材料' } as const;
    await ask(stage, 'returned', { at: '2024-02-02T05:00:00Z' }, back);
    expect(await outcome(ask(stage, 'returned', { at: '2024-02-02T05:00:00Z' }, back))).toBe(
      'refused already_returned',
    );
    await stage.until('2024-02-04T16:00:00Z');
    const again = await hand(stage, { task: 'returned', period: '2024-01', at: '2024-02-05T01:00:00Z' });
    expect(again).toMatchObject({ version: 2, late: false });
    await ask(stage, 'returned', { at: '2024-02-05T02:00:00Z' }, { ask: 'verify', ...JANUARY });
    expect(await types('returned')).not.toContainEqual(expect.stringContaining('report_missing'));
  });

  it('records what has not come by the deadline as missing, at the deadline, and nothing else', async () => {
    expect(await types('late')).toEqual(['2024-02-04T16:00:00Z report_missing']);
    expect(await types('hydropower')).toEqual([
      '2024-02-02T01:00:00Z report_received',
      '2024-02-02T03:00:00Z report_verified',
    ]);
  });

  it('takes a late report after it: late, and late for all its versions, and it stays missing', async () => {
    const late = { task: 'late', period: '2024-01' };
    expect(await hand(stage, { ...late, at: '2024-02-04T16:00:00Z' })).toMatchObject({ version: 1, late: true });
    expect(await hand(stage, { ...late, at: '2024-02-05T03:00:00Z', value: '12' })).toMatchObject({
      version: 2,
      late: true,
    });
    const missing = await stage.db.query('select task, unit, period from missing where cycle = $1 order by task', [
      stage.cycle,
    ]);
    expect(missing).toContainEqual({ task: 'late', ...JANUARY });
  });

  it('owes nothing after a completion that was claimed and accepted', async () => {
    const accept = { ask: 'propose', change: { act: 'accept', on: '2024-02-20' }, reason: '验收合格' } as const;
    await stage.until('2024-02-20T01:00:00Z');
    expect(await outcome(ask(stage, 'claimed', { at: '2024-02-20T01:00:00Z' }, accept))).toBe('refused not_claimed');
    const claim = { ask: 'claim_completion', note: '全面完成' } as const;
    const head = { actor: 'slj-head', at: '2024-02-20T01:00:00Z' };
    expect(await outcome(ask(stage, 'claimed', { ...head, actor: 'nyncj-head' }, { ...claim, unit: 'nyncj' }))).toBe(
      'refused not_lead',
    );
    await ask(stage, 'claimed', head, { ...claim, unit: 'slj' });
    await ask(stage, 'claimed', { key: 'accepted', at: '2024-02-20T02:00:00Z' }, accept);
    await ask(
      stage,
      'claimed',
      { actor: 'office2', at: '2024-02-20T03:00:00Z' },
      { ask: 'approve', proposal: 'accepted' },
    );
    await stage.until('2024-04-03T16:00:00Z');
    const missing = (await stage.eventsOf(`task/${stage.cycle}/claimed`)).filter((e) => e.type === 'report_missing');
    expect(missing.map((e) => JSON.parse(e.body).period)).toEqual(['2024-01', '2024-02']);
  });

  it('closes with its cycle and takes nothing more', async () => {
    await stage.until('2024-04-15T01:00:00Z');
    for (const name of ['hydropower', 'late', 'returned', 'claimed']) {
      expect((await types(name)).at(-1)).toBe('2024-04-15T01:00:00Z task_closed');
    }
    const at = '2024-04-15T01:00:00Z';
    expect(await outcome(hand(stage, { task: 'late', period: '2024-03', at }))).toBe('refused cycle_closed');
    expect(await outcome(ask(stage, 'late', { at }, { ask: 'verify', ...JANUARY }))).toBe('refused task_closed');
  });

  it('leaves the record numbered without gaps', async () => {
    for (const name of ['hydropower', 'late', 'returned', 'claimed']) {
      const events = await stage.eventsOf(`task/${stage.cycle}/${name}`);
      expect(events.map((e) => e.number)).toEqual(events.map((_, i) => i + 1));
    }
  });
});
