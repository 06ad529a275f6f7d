import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duban } from '../support/duban.ts';
import { type Home, home, type RunningDuban } from '../support/installation.ts';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';

const now = new Date().toISOString();
const [year, period] = [Number(now.slice(0, 4)), now.slice(0, 7)];
const PHOTO = Buffer.from('ffd8ffe000104a4649460001', 'hex');
const SHA256 = createHash('sha256').update(PHOTO).digest('hex');
let place: Home;
let running: RunningDuban;

beforeAll(async () => {
  place = await home(livePlan(2, year), LIVE_POLICY);
  running = await place.start();
  await writeFile(join(place.folder, '现场.jpg'), PHOTO);
  await writeFile(join(place.folder, 'page.html'), '<html>');
  const rows = ['at,unit,task,period,indicator,value,note', `${period}-01T00:00,slj,t1,${period},done,3,`];
  await writeFile(join(place.folder, 'month.csv'), rows.join('\n'));
});

afterAll(async () => {
  await running.stop();
  await place.clear();
});

/** Runs `duban` against the installation. */
const run = (...args: string[]) => duban([...args, '--lang', 'zh'], { DUBAN_HOME: join(place.folder, 'data') });
const file = (name: string) => join(place.folder, name);
const report = (...attach: string[]) =>
  run('report', '--unit', 'slj', '--file', file('month.csv'), '--attach', ...attach.map(file));

describe('evidence on the command line', () => {
  it('goes with a report, is listed with it, and is fetched again as it was', async () => {
    expect(await report('现场.jpg')).toMatchObject({ code: 0, err: '' });
    expect((await run('task', 'show', 't1')).out).toContain(`佐证：现场.jpg (${SHA256.slice(0, 12)})`);
    const [row] = JSON.parse((await run('evidence', 'list', '--unit', 'slj', '--json')).out);
    expect(row).toMatchObject({ name: '现场.jpg', size: 12, sha256: SHA256, uses: ['task/live/t1#1'] });
    expect((await run('evidence', 'list')).out).toMatch(/文件 +字节 +单位.+\n─+\n现场\.jpg +12 +slj /);
    const got = await run('evidence', 'get', SHA256.slice(0, 8), '--out', file('back.jpg'));
    expect([got.code, await readFile(file('back.jpg'))]).toEqual([0, PHOTO]);
    const again = await run('evidence', 'get', SHA256, '--out', file('back.jpg'));
    expect([again.code, again.err.includes('不能写入')]).toEqual([2, true]);
  });

  it('that is not taken hands in nothing', async () => {
    expect(await report('page.html')).toMatchObject({ code: 2, out: '' });
    expect(await report('nowhere.pdf')).toMatchObject({ code: 2, out: '' });
    expect(JSON.parse((await run('task', 'show', 't1', '--json')).out).reports).toHaveLength(1);
  });

  it('is verified with the record: a file that has gone is named', async () => {
    expect(await run('verify')).toMatchObject({ code: 0, out: expect.stringContaining('佐证文件 1 份') });
    const shelf = join(place.folder, 'data', 'evidence', SHA256.slice(0, 2));
    expect(await readdir(shelf)).toEqual([SHA256]);
    await writeFile(join(shelf, SHA256), 'x');
    const changed = await run('verify');
    expect([changed.code, changed.out]).toEqual([1, expect.stringMatching(/现场\.jpg \([0-9a-f]{64}\) 与其哈希不符/)]);
    expect((await run('evidence', 'get', SHA256, '--out', file('bad.jpg'))).code).toBe(1);
    expect(await run('evidence', 'add', file('现场.jpg'), '--unit', 'slj', '--as', 'office')).toMatchObject({
      code: 0,
    });
    expect((await run('verify')).code).toBe(0);
  });
});

describe('a file of reports on the command line', () => {
  const sent = async (...rows: string[]) => {
    await writeFile(file('reports.csv'), ['at,unit,task,period,indicator,value,note', ...rows].join('\n'));
    return run('report', '--unit', 'slj', '--file', file('reports.csv'));
  };
  const row = (task: string, value: string) => `${period}-01T00:00,slj,${task},${period},done,${value},`;

  it('is taken or refused report by report, and no refused line hides another', async () => {
    const ran = await sent('today,slj,t1', row('nowhere', '1'), row('t2', '1e999'), row('t1', '4'), 'x');
    expect([ran.code, ran.err]).toEqual([2, '']);
    expect(
      ran.out
        .replace(/，收到于.*/, '')
        .trimEnd()
        .split('\n'),
    ).toEqual([
      `未接收：nowhere ${period}`,
      '  第 3 行：没有任务“nowhere”',
      `未接收：t2 ${period}`,
      '  第 4 行：“1e999”不是这个指标允许的值',
      `已接收：t1 ${period} 第 2 版`,
      '未接收：不属于任何一份报告的行',
      '  第 2 行：不是 7 列，或时间不是 YYYY-MM-DDTHH:MM',
      '  第 6 行：不是 7 列，或时间不是 YYYY-MM-DDTHH:MM',
    ]);
  });
});
