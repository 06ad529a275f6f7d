import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caller } from '../support/caller.ts';
import { duban } from '../support/duban.ts';
import { eventually } from '../support/eventually.ts';
import { type Home, home, type RunningDuban } from '../support/installation.ts';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';

const year = new Date().getUTCFullYear();
const period = new Date().toISOString().slice(0, 7);
const [due, next] = [`${year + 1}-12-31`, `${year + 2}-03-31`];
let place: Home;
let running: RunningDuban;

beforeAll(async () => {
  place = await home(livePlan(2, year), LIVE_POLICY);
  running = await place.start();
});

afterAll(async () => {
  await running.stop();
  await place.clear();
});

/** Runs `duban` against the installation and says what it came to. */
const run = (...args: string[]) => duban([...args, '--lang', 'en'], { DUBAN_HOME: `${place.folder}/data` });

/** Runs `duban task` and reads its JSON. */
async function task<T>(...args: string[]): Promise<T> {
  const ran = await run('task', ...args, '--json');
  expect(ran).toMatchObject({ code: 0, err: '' });
  return JSON.parse(ran.out) as T;
}

/** Hands in the report of a task for this month. */
async function report(id: string): Promise<void> {
  const token = await caller(running.url, running.operator).token('live', 'slj-reporter');
  const hand = () => caller(running.url, token).report('live', `report-of-${id}`, { unit: 'slj', task: id, period });
  await eventually('the report is in the record', async () => (await hand()).status === 201);
}

interface Shown {
  readonly status: string;
  readonly indicators: readonly { due: string; planned: { due: string } }[];
  readonly reports: readonly { verifiedAt: string | null; returnedAt: string | null; reason: string | null }[];
  readonly proposals: readonly { id: string; status: string; decidedBy: string | null }[];
}

describe('what is asked of a task on the command line', () => {
  it('verifies a report, and returns it after all with a reason', async () => {
    await report('t1');
    await task('verify', 't1', '--unit', 'slj', '--period', period, '--as', 'office');
    expect((await task<Shown>('show', 't1')).reports).toMatchObject([{ returnedAt: null }]);
    const given = ['--unit', 'slj', '--period', period, '--reason', 'no evidence', '--as', 'office'];
    await task('return', 't1', ...given);
    expect((await task<Shown>('show', 't1')).reports).toMatchObject([{ reason: 'no evidence' }]);
    const again = await run('task', 'return', 't1', ...given);
    expect(again).toMatchObject({ code: 2, out: '', err: `report “slj/${period}” is returned already\n` });
  });

  it('takes a report back before it is due, as its unit', async () => {
    await report('t2');
    const given = ['--unit', 'slj', '--period', period, '--reason', 'wrong month', '--as', 'slj-reporter'];
    await task('take-back', 't2', ...given);
    expect((await task<Shown>('show', 't2')).reports).toEqual([]);
    const again = await run('task', 'take-back', 't2', ...given);
    expect(again).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`slj/${period}`) });
  });

  it('extends a task when another post approves what one proposed, and keeps what was planned', async () => {
    const { proposal } = await task<{ proposal: string }>(
      ...['extend', 't2', '--due', next, '--reason', 'floods', '--as', 'office'],
    );
    expect(await task('proposals')).toMatchObject([{ id: proposal, task: 't2', status: 'open' }]);
    const own = await run('task', 'approve', 't2', '--proposal', proposal, '--as', 'office');
    expect([own.code, own.out]).toEqual([2, '']);
    await task('approve', 't2', '--proposal', proposal, '--as', 'office2');
    const shown = await task<Shown>('show', 't2');
    expect(shown.indicators).toMatchObject([{ due: next, planned: { due } }]);
    expect(shown.proposals).toMatchObject([{ status: 'approved', decidedBy: 'office2' }]);
    expect(await task('proposals')).toEqual([]);
  });

  it('shows an approver what a new target is about, and what it stands at', async () => {
    const change = ['--indicator', 'done', '--target', '>= 15', '--from', `${year + 1}-01-01`, '--reason', 'order'];
    const { proposal } = await task<{ proposal: string }>('target', 't2', ...change, '--as', 'office');
    const of = { name: '完成数', unit: '个', target: { op: '>=', value: '12' }, due: next };
    expect(await task('proposals')).toMatchObject([{ title: '任务2', of }]);
    await task('reject', 't2', '--proposal', proposal, '--reason', 'not now', '--as', 'office2');
  });

  it('is refused with what is wrong, and changes nothing', async () => {
    const change = ['--indicator', 'done', '--target', '>= 15'];
    const wrong: [string[], string][] = [
      [['withdraw', 't1', '--from', `${year}-02-30`, '--reason', 'x', '--as', 'office'], '--from'],
      [['lead', 't1', '--lead', 'nobody', '--from', next, '--reason', 'x', '--as', 'office'], 'nobody'],
      [['extend', 't1', '--due', `${year}-01-31`, '--reason', 'x', '--as', 'office'], 'later'],
      [['target', 't1', ...change, '--from', `${year + 3}-01-01`, '--reason', 'x', '--as', 'office'], 'once it is due'],
      [['accept', 't1', '--on', next, '--reason', 'x', '--as', 'office'], 'claimed'],
      [['verify', 't9', '--unit', 'slj', '--period', period, '--as', 'office'], 't9'],
      [['verify', 't1', '--unit', 'slj', '--period', period, '--as', 'slj-reporter'], 'slj-reporter'],
    ];
    for (const [args, told] of wrong) {
      const ran = await run('task', ...args);
      expect([args[0], ran.code, ran.out]).toEqual([args[0], 2, '']);
      expect(ran.err).toContain(told);
    }
    expect((await task<Shown>('show', 't1')).proposals).toEqual([]);
  });

  it('tells a task’s life in words', async () => {
    const ran = await run('task', 'show', 't2');
    expect(ran.out).toContain(`${next} (planned ${due})`);
    expect(ran.out).toContain('floods');
  });
});

describe('long work on the record', () => {
  it.each(['verify', 'rebuild', 'reconcile'])('%s ends well and says so', async (command) => {
    const ran = await run(command);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).not.toBe('');
  });

  it('refuses a head that is none', async () => {
    expect(await run('verify', '--head', 'abc')).toMatchObject({ code: 2, out: '' });
  });

  it('finds that the record is not the one whose head was kept', async () => {
    const ran = await run('verify', '--head', `1:${'0'.repeat(64)}`);
    expect(ran.code).toBe(1);
  });
});
