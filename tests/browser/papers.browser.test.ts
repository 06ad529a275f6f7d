import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { askForPapers, endARound } from './support/paper-rules.ts';
import { openedSeen, seenAround } from './support/seen.ts';
import { type RunningSample, startSample } from './support/start-sample.ts';
import { enter, it, type Open } from './support/window.ts';

let sample: RunningSample;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duban-papers-'));
  await cp(inject('rehearsed'), folder, { recursive: true });
  sample = await startSample(folder);
  await askForPapers(sample);
});

afterAll(() => sample.stop());

const PLAN = 'unit-plans/duty/jyj';

async function as(open: Open, who: string, path: string): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, who, sample);
  await page.goto(`${sample.url}/cycles/xupu-2024/${path}`);
  await page.locator('h1').waitFor();
  return page;
}

/** Writes a step of a plan. */
async function writeStep(page: Page, at: number, title: string, due: string): Promise<void> {
  const step = page.locator('.plan-steps > li').nth(at);
  await step.getByLabel('步骤', { exact: true }).fill(title);
  await step.getByRole('combobox', { name: '对应任务' }).fill('徐特立');
  await page.keyboard.press('Enter');
  await step.getByLabel('完成时限').fill(due);
  await step.getByLabel('责任人').fill('张三');
}

describe('a unit’s own plan', () => {
  it('is among the unit’s duties, and is filed with its paper, step by step', async ({ open }) => {
    const page = await as(open, 'jyj-reporter', 'duties');
    await page.getByRole('link', { name: '2024年度责任清单' }).click();
    await page.getByRole('heading', { name: '县教育局 2024年度责任清单' }).waitFor();
    const paper = join(sample.folder, '责任清单.txt');
    await writeFile(paper, '县教育局2024年度责任清单');
    await page.locator('input[type=file]').setInputFiles(paper);
    await page.getByText('责任清单.txt').waitFor();
    await page.getByLabel('目标和措施').fill('全年新建校舍三所');
    await writeStep(page, 0, '完成选址', '2024-07-31');
    await page.getByRole('button', { name: '添加一步' }).click();
    await writeStep(page, 1, '主体完工', '2024-11-30');
    await seenAround(page, 'unit-plan-form');
    await page.getByRole('button', { name: '报备', exact: true }).click();
    await page.getByText('待审定').first().waitFor();
    await expect.poll(() => page.locator('tbody tr').allTextContents()).toHaveLength(2);
    await page.goto(`${sample.url}/cycles/xupu-2024/duties`);
    await page.getByText('已报备，待审定').waitFor();
  });

  it('waits for the office, which sends it back with a reason', async ({ open }) => {
    const page = await as(open, 'office', 'waiting');
    await page.getByRole('link', { name: /^实施方案/ }).click();
    await page.getByRole('link', { name: '责任清单.txt' }).or(page.getByText('责任清单.txt')).first().waitFor();
    await seenAround(page, 'unit-plan-decide');
    await page.getByRole('button', { name: '退回' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('退回理由').fill('没有量化');
    await dialog.getByRole('button', { name: '退回' }).click();
    await page.getByText('已退回').first().waitFor();
    await expect.poll(() => page.getByRole('button', { name: '审定' }).count()).toBe(0);
  });

  it('is mended and filed again, and its paper stays', async ({ open }) => {
    const page = await as(open, 'jyj-head', PLAN);
    await page.getByText('没有量化').waitFor();
    await expect.poll(() => page.getByLabel('步骤', { exact: true }).first().inputValue()).toBe('完成选址');
    await page.getByLabel('目标和措施').fill('全年新建校舍三所，面积一万平方米');
    await page.getByRole('button', { name: '报备', exact: true }).click();
    await page.getByText('待审定').first().waitFor();
    await page.getByText('责任清单.txt').waitFor();
  });

  it('is approved, and each of its steps is followed from then on', async ({ open }) => {
    const page = await as(open, 'office2', PLAN);
    await page.getByRole('button', { name: '审定' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '审定' }).click();
    await page.getByText('已审定').first().waitFor();
    await page.getByRole('link', { name: '主体完工' }).click();
    await page.getByRole('heading', { name: /重点任务清单：县教育局 主体完工/ }).waitFor();
    await page.goto(`${sample.url}/cycles/xupu-2024/unit-plans`);
    await page.locator('tbody tr').first().waitFor();
    await seenAround(page, 'unit-plans');
    await page.getByRole('button', { name: /^已审定/ }).click();
    await expect.poll(() => page.locator('tbody tr').allTextContents()).toEqual([expect.stringContaining('县教育局')]);
  });
});

describe('a report on the work', () => {
  it('is owed, drafted from the record, completed and sent by the office', async ({ open }) => {
    const page = await as(open, 'office', 'work-reports');
    await seenAround(page, 'work-reports');
    await page.getByRole('link', { name: '起草2024年5月工作月报' }).click();
    const tasks = page.getByRole('textbox', { name: '重点任务' });
    await expect.poll(() => tasks.inputValue()).toMatch(/慢于序时进度/);
    await tasks.fill(`${await tasks.inputValue()}\n另：教育项目已全部开工。`);
    await page.getByLabel('期号').fill('第5期');
    await page.getByLabel('签发人').fill('王主任');
    await seenAround(page, 'work-report-written');
    await page.getByRole('button', { name: '发送' }).click();
    await page.getByText('另：教育项目已全部开工。').waitFor();
    await expect.poll(() => page.locator('.facts').textContent()).toMatch(/第5期.*王主任.*常务副县长/);
    await seenAround(page, 'work-report-sent');
    await page.getByRole('link', { name: '回到工作报告' }).click();
    await page.getByText('现在没有待报送的工作报告。').waitFor();
  });

  it('is read by a leader as it went out', async ({ open }) => {
    const page = await as(open, 'leader', 'work-reports');
    await page.getByRole('link', { name: '2024年5月工作月报' }).click();
    await page.getByText('另：教育项目已全部开工。').waitFor();
  });
});

describe('what units are asked for', () => {
  it('is told against the limits, those first that are asked for too much', async ({ open }) => {
    const page = await as(open, 'office', 'burden');
    await page.getByText(/个单位中有 \d+ 个超过上限/).waitFor();
    await expect.poll(() => page.locator('tbody tr').first().textContent()).toMatch(/\d \/ 2\s+超 \d/);
    await seenAround(page, 'burden');
    await page.getByLabel('只看超限的单位').click();
    await expect
      .poll(async () => (await page.locator('tbody tr').allTextContents()).every((t) => t.includes('超')))
      .toBe(true);
    await page.getByLabel('月份').selectOption({ label: '2024年2月' });
    await page
      .getByText(/2024年2月/)
      .last()
      .waitFor();
  });

  it('is told to a unit about itself alone', async ({ open }) => {
    const page = await as(open, 'jyj-reporter', 'burden');
    await expect.poll(() => page.locator('tbody tr').allTextContents()).toEqual([expect.stringMatching(/^县教育局/)]);
  });
});

describe('an inspection', () => {
  it('is recorded by the post that sees to it, and read by the others of its unit', async ({ open }) => {
    const page = await as(open, 'jyj-head', 'visits');
    await page.getByText('由县教育局责任领导负责').waitFor();
    await page.getByRole('button', { name: /^记录督查/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '督查的单位' }).fill('县民政局');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('日期').fill('2024-05-29');
    await dialog.getByLabel('看到的情况').fill('床位建设滞后');
    expect(await dialog.getByText('佐证材料').count()).toBe(0);
    await dialog.getByRole('button', { name: '记录督查' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.visit', { hasText: '床位建设滞后' }).waitFor();
    const reporter = await as(open, 'jyj-reporter', 'visits');
    await reporter.locator('.visit', { hasText: '床位建设滞后' }).waitFor();
    expect(await reporter.locator('main button').count()).toBe(0);
  });
});

describe('a special report', () => {
  it('tells of a round that has closed, and is opened and taken along as a paper', async ({ open }) => {
    const page = await as(open, 'office', 'special-reports');
    await page.getByText('还没有结束的测评').waitFor();
    await endARound(sample);
    await page.reload();
    await openedSeen(page, '.heading button', 'special-report-written');
    const dialog = page.getByRole('dialog');
    const fields = {
      标题: '第二季度码上评情况',
      文号或期号: '专报〔2024〕3号',
      签发人: '王主任',
      呈报日期: '2024-06-06',
      正文: '群众评价总体良好。\n两个单位得分偏低。',
    };
    for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label, { exact: true }).fill(text);
    await dialog.getByRole('button', { name: '写专报' }).click();
    await dialog.waitFor({ state: 'detached' });
    const report = page.locator('.special-report', { hasText: '第二季度码上评情况' });
    await expect.poll(() => report.textContent()).toMatch(/专报〔2024〕3号.*县人民政府主要领导.*两个单位得分偏低/s);
    await seenAround(page, 'special-reports');
    const [paper] = await Promise.all([
      page.waitForEvent('popup'),
      report.getByRole('link', { name: '打开文书' }).click(),
    ]);
    await paper.getByText('两个单位得分偏低。').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      report.getByRole('button', { name: '下载文书' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('第二季度码上评情况.html');
  });

  it('is read by a leader, who writes none', async ({ open }) => {
    const page = await as(open, 'leader', 'special-reports');
    await page.getByRole('heading', { name: '第二季度码上评情况' }).waitFor();
    expect(await page.getByRole('button', { name: '写专报' }).count()).toBe(0);
  });
});
