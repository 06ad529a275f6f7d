import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { Listening } from '../../client/serve/listen.ts';
import type { EvaluationView } from '../../client/views/evaluation.ts';
import type { FollowUpView } from '../../client/views/follow-ups.ts';
import { task } from '../support/cast.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { duban } from '../support/duban.ts';
import { RATED_COUNTY, RATED_POLICY, withObjections } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';

/** Four departments and two supervisors; nobody owes a report, so that only what is asked happens. */
const COUNTY = { ...RATED_COUNTY, tasks: [task({ lead: [], indicators: [] })] };
let db: Database;
let counter: Counter;
let doors: Listening;

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY, policy: withObjections(RATED_POLICY) });
  await counter.performUntil('2024-04-15T01:00:00Z');
  doors = await counter.listen();
});

afterAll(async () => {
  await doors.stop();
  await counter.close();
  await db.close();
});

/** Runs `duban` as a post and says what it came to. */
const run = (who: string, ...args: string[]) => {
  const env = { DUBAN_URL: doors.url, DUBAN_TOKEN: counter.tokenOf(who), DUBAN_HOME: counter.folder };
  return duban([...args, '--cycle', counter.cycle, '--lang', 'zh'], env);
};
const told = async (who: string, ...args: string[]) => {
  const ran = await run(who, ...args);
  expect([ran.code, ran.err]).toEqual([0, '']);
  return ran.out;
};

describe('a table that adds to a running plan', () => {
  it('is told change by change, waits, and is made whole when another post approves it', async () => {
    const file = join(counter.folder, 'table.csv');
    const head = '任务编号,工作任务,指标编号,指标,指标类型,计量单位,目标值,完成时限,牵头单位';
    await writeFile(
      file,
      `${head}\nhydropower,水电产业发展,,,,,,,\ntea,茶产业提升,mu,改造茶园,累计,亩,≥800,2024-12-31,县林业局\n`,
    );
    const proposed = await told('office', 'plan', 'apply', file, '--reason', '常务会议决定', '--as', 'office');
    expect(proposed).toMatch(/茶产业提升/);
    const [id = ''] = /[0-9a-f]{8}/.exec(proposed) ?? [];
    expect(await run('office', 'plan', 'approve', id, '--as', 'office')).toMatchObject({ code: 2, out: '' });
    await told('office2', 'plan', 'approve', id, '--as', 'office2');
    expect(await told('office', 'plan', 'changes')).toContain(id);
    expect(await db.query('select task from tasks order by place')).toEqual([{ task: 'hydropower' }, { task: 'tea' }]);
  });
});

describe('a case that is raised', () => {
  const show = async (id: string) =>
    JSON.parse(await told('office', 'follow-up', 'show', id, '--json')) as FollowUpView;

  it('ends where it stands, and the next rung is opened with the reason', async () => {
    const about = ['--kind', 'problem', '--unit', 'slj', '--title', '河道堆积', '--due', '2024-05-31'];
    await told('office', 'follow-up', 'open', 'p1', ...about, '--reason', '现场督查', '--as', 'office');
    await told('office', 'follow-up', 'raise', 'p1', '--reason', '拒不整改', '--as', 'office');
    expect(await show('p1')).toMatchObject({ state: 'raised', awaited: null });
    expect(await show('p1.notice')).toMatchObject({ kind: 'supervision_notice', source: { reason: '拒不整改' } });
    const again = await run('office', 'follow-up', 'raise', 'p1', '--reason', '再升', '--as', 'office');
    expect(again).toMatchObject({ code: 2, out: '' });
  });

  it('is not the unit’s to raise', async () => {
    const ran = await run('slj-head', 'follow-up', 'raise', 'p1.notice', '--reason', '不服', '--as', 'slj-head');
    expect([ran.code, ran.out]).toEqual([2, '']);
  });
});

describe('an objection to the draft of a year', () => {
  const show = async (who: string) =>
    JSON.parse(await told(who, 'evaluation', 'show', '2024', '--json')) as EvaluationView;
  const OBJECTS = ['evaluation', 'object', '2024', '--unit', 'lyj', '--grounds', '漏计一次', '--evidence', '省文件9号'];

  it('is raised by the unit’s head, seen by both, and ruled on with a reason', async () => {
    await counter.performUntil('2025-01-06T01:00:00Z');
    await told('office', 'evaluation', 'draft', '2024', '--as', 'office');
    await told('lyj-head', ...OBJECTS, '--as', 'lyj-head');
    const [objection] = (await show('lyj-head')).objections;
    expect(objection).toMatchObject({ unit: 'lyj', grounds: '漏计一次', ruling: null });
    expect(await told('office', 'evaluation', 'show', '2024')).toContain('漏计一次');
    const rule = ['evaluation', 'rule', '2024', '--objection', objection?.id ?? '', '--reason', '已核对'];
    await told('office2', ...rule, '--upheld', '--as', 'office2');
    expect((await show('office')).objections).toMatchObject([{ ruling: { upheld: true, reason: '已核对' } }]);
  });

  it('is refused to anybody else’s head, in words', async () => {
    const ran = await run('slj-head', ...OBJECTS, '--as', 'slj-head');
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).not.toBe('');
  });
});
