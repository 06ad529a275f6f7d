import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duban, type Ran } from '../support/duban.ts';
import { type Home, home, type RunningDuban } from '../support/installation.ts';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';

const now = new Date();
const year = now.getUTCFullYear();
const month = now.toISOString().slice(0, 7);
const POLICY = `${LIVE_POLICY}lists: [{list: duty, name: 责任清单, fields: []}]
unit_plans: [{id: own, name: 年度责任清单, list: duty, units: [slj], due: ${year + 1}-12-01, remind: [3]}]
work_reports: [{id: monthly, name: 工作月报, period: month, publish: {working_days: 2}, to: [office2], blocks: [{id: tasks, name: 重点任务, from: tasks}]}]
`;
let place: Home;
let running: RunningDuban;

beforeAll(async () => {
  place = await home(livePlan(1, year), POLICY);
  running = await place.start();
});

afterAll(async () => {
  await running.stop();
  await place.clear();
});

const run = (language: string, ...args: string[]): Promise<Ran> =>
  duban([...args, '--lang', language], { DUBAN_HOME: `${place.folder}/data` });

/** What a command says in both languages, Chinese first; it has to end well. */
async function said(...args: string[]): Promise<readonly [zh: string, en: string]> {
  const [zh, en] = await Promise.all([run('zh', ...args), run('en', ...args)]);
  expect([zh, en]).toMatchObject([
    { code: 0, err: '' },
    { code: 0, err: '' },
  ]);
  return [zh.out, en.out];
}

async function done(...args: string[]): Promise<string> {
  const ran = await run('zh', ...args);
  expect(ran).toMatchObject({ code: 0, err: '' });
  return ran.out;
}

describe('duban compare', () => {
  it('puts the units that lead side by side, group by group, by name', async () => {
    const [zh, en] = await said('compare', '--period', month);
    expect(zh).toContain('县直部门（单位）');
    expect(zh).toMatch(/县水利局 +\d\/\d +0\/0 +0 +0/);
    expect(en).toContain('Group: county departments');
    expect(en).toMatch(/unit +on schedule\/due +closed\/problems +came back +worth taking over/);
  });

  it('refuses what is no period', async () =>
    expect(await run('en', 'compare', '--period', 'march')).toMatchObject({ code: 2, out: '' }));
});

describe('duban unit-plan', () => {
  const steps = () => join(place.folder, 'own.yaml');
  const act = (what: string, as: string, ...more: string[]) =>
    done('unit-plan', what, 'own', '--unit', 'slj', '--as', as, ...more);

  it('lists who has not filed, then what was filed, and by whom it is decided', async () => {
    const [zh, en] = await said('unit-plan', 'list');
    expect(zh).toMatch(/年度责任清单 \(own\) +县水利局 +\d{4}-12-01 +未报备 +0/);
    expect(en).toMatch(/县水利局 +\d{4}-12-01 +not filed/);
    await writeFile(steps(), `steps: [{task: t1, title: 完成勘察, due: ${year + 1}-06-30, charge: 张局长}]\n`);
    expect(await act('file', 'slj-head', '--file', steps())).toContain('县水利局“年度责任清单”：已报备，待审定。');
    expect(await act('return', 'office', '--reason', '没有时间进度')).toContain('已退回。');
    expect(await act('file', 'slj-head', '--file', steps())).toContain('已报备，待审定。');
    expect(await act('approve', 'office')).toContain('县水利局“年度责任清单”：已审定。');
    expect((await said('unit-plan', 'list'))[1]).toMatch(/approved +1/);
  });

  it('names every fault of a file with its path', async () => {
    await writeFile(steps(), 'steps: [{task: t1, title: 完成勘察, due: soon}]\n');
    const ran = await run('en', 'unit-plan', 'file', 'own', '--unit', 'slj', '--as', 'slj-head', '--file', steps());
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('steps[0].due');
    expect(ran.err).toContain('steps[0].charge');
  });
});

describe('duban work-report', () => {
  it('is drafted into a file with the names of its blocks, sent once, and listed by names', async () => {
    expect((await said('work-report', 'list')).map((text) => text.trim())).toEqual([
      '还没有发出工作报告。',
      'No work report has been sent.',
    ]);
    const out = join(place.folder, 'monthly.yaml');
    const which = ['monthly', '--period', month, '--as', 'office'];
    expect(await done('work-report', 'draft', ...which, '--out', out)).toContain(out);
    expect(await readFile(out, 'utf8')).toMatch(/^# 工作月报 \d{4}-\d{2}\n# tasks: 重点任务\ntasks: /);
    const send = ['work-report', 'send', ...which, '--file', out, '--number', '第1期', '--signer', '李主任'];
    expect(await done(...send)).toContain('已交发送，收件人：县政府办');
    expect(await run('en', ...send)).toMatchObject({ code: 2, out: '' });
    expect((await said('work-report', 'list'))[0]).toMatch(
      /工作月报 \(monthly\) +\d{4}-\d{2} +第1期 +李主任 +县政府办 /,
    );
  });
});
