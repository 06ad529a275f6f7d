import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definitionOf } from '../../activities/store/definition.ts';
import { projectionSql } from '../../activities/store/migrate.ts';
import { rebuild } from '../../activities/store/rebuild.ts';
import { cycleStatus } from '../../client/views/status.ts';
import type { TaskView } from '../../client/views/task.ts';
import { agendaTold } from '../../client/views/timetable.ts';
import { task } from '../support/cast.ts';
import { edge } from '../support/edge.ts';
import { ask, hand } from '../support/requests.ts';
import { openStage, outcome, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const JANUARY = { unit: 'slj', period: '2024-01' };
const withdrawal = { ask: 'withdraw_report', ...JANUARY, reason: '报错了单位' } as const;

describe('a report that its unit takes back', () => {
  let stage: Stage;
  const types = async (name: string) =>
    (await stage.eventsOf(`task/${stage.cycle}/${name}`)).map((e) => `${e.at} ${e.type}`);
  const reports = (name: string) =>
    stage.db.query('select version, late from reports where cycle = $1 and task = $2', [stage.cycle, name]);
  const withdraw = (name: string, at: string, key?: string) =>
    ask(stage, name, { at, ...(key ? { key } : {}) }, withdrawal);

  beforeAll(async () => {
    const tasks = ['again', 'forgotten', 'verified', 'returned', 'punctual'].map((id) => task({ id }));
    stage = await openStage({ plan: quarterPlan({ tasks }), policy: QUIET });
    await stage.until('2024-02-02T01:00:00Z');
  });
  afterAll(() => stage?.close());

  it('is offered to be taken back to its own unit until the office has decided or it is due', async () => {
    const offered = async (who: string) => {
      const { body } = await (await edge(stage, who)).get<TaskView>('/tasks/again');
      return body.reports.flatMap(({ asks }) => asks).filter((a) => a === 'withdraw_report');
    };
    await hand(stage, { task: 'again', period: '2024-01', at: '2024-02-02T00:30:00Z' });
    const all = ['slj-reporter', 'slj-head', 'nyncj-head', 'office'];
    expect(await Promise.all(all.map(offered))).toEqual([['withdraw_report'], ['withdraw_report'], [], []]);
    await withdraw('again', '2024-02-02T00:45:00Z');
    expect(await offered('slj-reporter')).toEqual([]);
  });

  it('is as if it had not come: once under a key, and nothing is left to verify, return or withdraw', async () => {
    const at = '2024-02-02T01:00:00Z';
    const first = { task: 'again', period: '2024-01', key: 'first', at };
    const taken = await hand(stage, first);
    await hand(stage, { ...first, key: 'second' });
    const done = await withdraw('again', '2024-02-02T02:00:00Z', 'back');
    expect(await withdraw('again', '2024-02-02T02:00:00Z', 'back')).toEqual(done);
    expect(await reports('again')).toEqual([]);
    for (const more of [withdrawal, { ask: 'verify', ...JANUARY }, { ask: 'return', ...JANUARY, reason: 'x' }] as const)
      expect(await outcome(ask(stage, 'again', { at }, more))).toBe('refused unknown_report');
    // The receipt stands: whoever sends the same again is told the same.
    expect(await hand(stage, first)).toEqual(taken);
  });

  it('may come once more, as the next version, and in time as long as it is', async () => {
    const next = await hand(stage, { task: 'again', period: '2024-01', key: 'third', at: '2024-02-03T01:00:00Z' });
    expect(next).toMatchObject({ status: 'taken', version: 4, late: false });
    expect(await reports('again')).toEqual([{ version: 4, late: false }]);
  });

  it('stays with its unit once the office has verified or returned it', async () => {
    const at = '2024-02-02T03:00:00Z';
    for (const name of ['verified', 'returned']) await hand(stage, { task: name, period: '2024-01', at });
    await ask(stage, 'verified', { at }, { ask: 'verify', ...JANUARY });
    await ask(stage, 'returned', { at }, { ask: 'return', ...JANUARY, reason: '缺少佐证材料' });
    expect(await outcome(withdraw('verified', at))).toBe('refused already_verified');
    expect(await outcome(withdraw('returned', at))).toBe('refused already_returned');
  });

  it('is missing at the deadline unless it has come again, and late when it comes after it', async () => {
    const at = '2024-02-02T04:00:00Z';
    for (const name of ['forgotten', 'punctual']) await hand(stage, { task: name, period: '2024-01', at });
    await withdraw('forgotten', '2024-02-02T05:00:00Z');
    await stage.until('2024-02-05T01:00:00Z');
    expect((await types('forgotten')).at(-1)).toBe('2024-02-04T16:00:00Z report_missing');
    expect((await types('again')).some((t) => t.endsWith('report_missing'))).toBe(false);
    const late = await hand(stage, { task: 'forgotten', period: '2024-01', at: '2024-02-05T02:00:00Z' });
    expect(late).toMatchObject({ version: 2, late: true });
    // `again` came as its fourth version, `forgotten` as its second: each is one report that was received.
    const counts = { received: 5, late: 1 };
    const { periods } = (await cycleStatus(stage.db, stage.cycle, '2024-02-05T02:00:00Z')) ?? {};
    expect(periods?.[0]).toMatchObject({ ...counts, missing: 0 });
    const definition = await definitionOf(stage.db, stage.cycle);
    const { outcomes } = await agendaTold(stage.db, stage.cycle, definition, null);
    expect(outcomes.reports['2024-01']).toEqual(counts);
  });

  it('is refused from the deadline on', async () => {
    expect(await outcome(withdraw('punctual', '2024-02-05T02:00:00Z'))).toBe('refused period_closed');
    expect(await reports('punctual')).toEqual([{ version: 1, late: false }]);
  });

  it('stands in the record so that all of it is shown anew', async () => {
    const before = await Promise.all(['again', 'forgotten', 'punctual'].map(reports));
    await rebuild(stage.db, projectionSql());
    expect(await Promise.all(['again', 'forgotten', 'punctual'].map(reports))).toEqual(before);
  });
});
