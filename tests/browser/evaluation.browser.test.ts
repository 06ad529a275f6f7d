import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { marks, rateEachOther } from './support/mutual-rules.ts';
import { type AskAs, postsOf } from './support/posts.ts';
import { openedSeen, seenAround } from './support/seen.ts';
import { type RunningSample, standAt, startSample } from './support/start-sample.ts';
import { wantsFirst } from './support/wants-first.ts';
import { enter, it, type Open } from './support/window.ts';

/** While the year runs, after its end, and after the window in which units may object to the draft. */
const [RUNNING, OVER, RULED] = ['2024-05-21T02:00:00Z', '2025-01-06T02:00:00Z', '2025-01-15T02:00:00Z'];
/** Playing what is left of the year takes a while. */
const YEAR_MS = 300_000;

let sample: RunningSample;
let askAs: AskAs;

/** A sample of its own, in which the departments have rated each other. */
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duban-evaluation-'));
  await cp(inject('rehearsed'), folder, { recursive: true });
  sample = await startSample(folder);
  await standAt(sample, RUNNING);
  askAs = await postsOf(sample);
  await rateEachOther(askAs, '2024-05-21');
  const round = { id: 'mutual', source: 'mutual', period: '2024', closes: '2024-05-24' };
  await askAs('office', '/rating-rounds', round);
  const heads = ['jyj', 'fl', 'wjj', 'mzj', 'cl', 'rsj'];
  for (const [place, head] of heads.entries()) {
    const ballots = heads.filter((unit) => unit !== head).map((unit) => ({ unit, scores: marks(10 - place) }));
    await askAs(`${head}-head`, '/rating-rounds/mutual/ballots', { ballots });
  }
});

afterAll(() => sample.stop());

async function atYear(open: Open, who: string): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, who, sample);
  await page.goto(`${sample.url}/cycles/xupu-2024/evaluation`);
  await page.locator('.evaluation h2').first().waitFor();
  return page;
}

/** Opens the dialog of an act, fills in what it asks, and does it. */
async function act(page: Page, button: string, fill: (dialog: Locator) => Promise<unknown> = async () => {}) {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
  await dialog.waitFor({ state: 'detached' });
}

const step = (page: Page) => page.locator('.course [aria-current="step"] span:not(.anticon)').textContent();
const item = (page: Page) => page.locator('.year-entries tr', { hasText: '省级表彰' });

describe('while the year runs', () => {
  it('an item is proposed with its reason, and approved by somebody else', async ({ open }) => {
    const office = await atYear(open, 'office');
    await act(office, '提出加分或减分', async (dialog) => {
      await dialog.getByRole('combobox', { name: '单位' }).fill('县教育局');
      await office.locator('.ant-select-item-option', { hasText: '县教育局' }).waitFor();
      await office.keyboard.press('Enter');
      await dialog.getByLabel('分值').fill('2');
      await dialog.getByLabel('理由').fill('省级表彰');
      await dialog.getByLabel('佐证').fill('省政府表彰文件');
    });
    await item(office).getByText('由另一人审批').waitFor();
    await expect.poll(() => item(office).getByRole('button').allTextContents()).toEqual(['撤回']);
    const other = await atYear(open, 'office2');
    await item(other).getByRole('button', { name: /^同意/ }).click();
    await other.getByRole('dialog').locator('.ant-modal-footer .ant-btn-primary').click();
    await expect.poll(() => item(other).textContent()).toMatch(/加 2 分.*民生可感专班办公室.*同意/);
  });

  it('what it comes to so far is tried beside what it would, and a wrong figure is told', async ({ open }) => {
    const page = await atYear(open, 'office');
    await page.getByRole('button', { name: '开始试算' }).click();
    await page.getByText('照现在的记录，本年是这样').waitFor();
    await page.getByRole('combobox', { name: '改什么' }).fill('名额：优秀');
    await page.keyboard.press('Enter');
    await page.getByLabel('改成').fill('很高');
    await page.getByRole('button', { name: '试算', exact: true }).click();
    await page.getByText('这里不能这样填。填几个，如 3').waitFor();
    await page.getByLabel('改成').fill('无');
    await page.getByRole('button', { name: '试算', exact: true }).click();
    await page.getByText(/18 个单位中 \d+ 个有变化/).waitFor();
    await seenAround(page, 'evaluation-tried');
  });
});

describe('when the year is over', () => {
  it(
    'its evaluation is drafted by the office, and a unit sees its own part and objects',
    async ({ open }) => {
      await standAt(sample, OVER);
      const office = await atYear(open, 'office');
      await expect.poll(() => step(office), { timeout: YEAR_MS }).toBe('由督查机构拟定草案');
      await act(office, '拟定草案');
      await office.locator('.year-group tbody tr').first().waitFor();
      await expect.poll(() => step(office)).toContain('各单位可对自己的草案提出异议');
      await expect.poll(() => office.getByText('由县领导审批').count()).toBe(1);
      const head = await atYear(open, 'jyj-head');
      await expect.poll(() => head.locator('.year-group tbody th').allTextContents()).toEqual(['县教育局']);
      await act(head, '提出异议', async (dialog) => {
        await dialog.getByLabel('异议理由').fill('第二季度的数据漏计');
        await dialog.getByLabel('佐证', { exact: true }).fill('补报回执');
      });
      await head.getByText('待裁定').waitFor();
      await seenAround(head, 'evaluation-own');
      await act(office, '裁定：县教育局', async (dialog) => {
        await dialog.getByRole('combobox', { name: '裁定' }).fill('不采纳');
        await office.keyboard.press('Enter');
        await dialog.getByLabel('理由').fill('记录里没有漏计');
      });
      await office.getByText('理由：记录里没有漏计').waitFor();
    },
    YEAR_MS,
  );

  it('is tried with another quota beside the standing result, and nothing is written', async ({ open }) => {
    const page = await atYear(open, 'leader');
    await page.getByRole('button', { name: '开始试算' }).click();
    await page.getByRole('combobox', { name: '改什么' }).fill('加分：县教育局');
    await page.keyboard.press('Enter');
    await page.getByLabel('改成').fill('5');
    await page.getByRole('button', { name: '试算', exact: true }).click();
    const row = page.locator('.what-if tr', { hasText: '县教育局' });
    await expect.poll(() => row.textContent()).toMatch(/\+3\.00/);
    await page.reload();
    await expect.poll(() => page.locator('.year-group').textContent()).toMatch(/县教育局.*2\.00/);
  });

  it('is approved by another than who drafted it, and published', async ({ open }) => {
    await standAt(sample, RULED);
    const drafter = await atYear(open, 'office');
    await expect.poll(() => step(drafter)).toBe('由县领导审批');
    await expect.poll(() => drafter.getByRole('button', { name: '审批通过' }).count()).toBe(0);
    await act(await atYear(open, 'leader'), '审批通过');
    await wantsFirst(drafter, '**/evaluations/2024/requests', 'proof_needed');
    await drafter.getByRole('button', { name: '公布', exact: true }).click();
    const dialog = drafter.getByRole('dialog', { name: '公布', exact: true });
    await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
    const proof = drafter.getByRole('dialog', { name: '请再输入一次密码' });
    await proof.getByRole('button', { name: '取消' }).click();
    await dialog.getByRole('alert').waitFor();
    await expect.poll(() => step(drafter)).toBe('公布结果');
    await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
    await drafter.getByText(/县政府督查室公布/).waitFor();
    await act(drafter, '登记结果运用', async (dialog) => {
      await dialog.getByRole('combobox', { name: '供哪项考核采用' }).press('ArrowDown');
      await drafter.keyboard.press('Enter');
      await dialog.getByLabel('采用的机关').fill('县考核办');
      await dialog.getByLabel('凭据').fill('县考〔2025〕3号');
    });
    await seenAround(drafter, 'evaluation');
    await openedSeen(drafter, '.year-group tbody th button', 'evaluation-sheet');
  });

  it('is seen by every unit, each figure with how it came about, and taken along as a document', async ({ open }) => {
    const page = await atYear(open, 'jyj-reporter');
    await expect.poll(() => page.locator('.year-group tbody tr').count()).toBe(18);
    await page.getByRole('button', { name: '看县教育局的得分怎么来' }).click();
    const sheet = page.locator('.year-sheet');
    await expect.poll(() => sheet.textContent()).toMatch(/互评.*分（满分 30，最多 30）.*取年内各次的平均/);
    await expect
      .poll(() => sheet.textContent())
      .toMatch(/加分：计 2\.00 分（最多 5）加 2 分 省级表彰 佐证：省政府表彰文件/);
    await page.keyboard.press('Escape');
    const [document] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载文件' }).click(),
    ]);
    expect(document.suggestedFilename()).toBe('xupu-2024-2024.html');
  });

  it('is corrected for a reason, and the version before stays to be taken along as it was', async ({ open }) => {
    const office = await atYear(open, 'office');
    await act(office, '拟定更正', (dialog) => dialog.getByLabel('理由').fill('省级表彰已撤销'));
    await office.getByText(/第 1 版于 .* 公布/).waitFor();
    await seenAround(office, 'evaluation-corrected');
    const [document] = await Promise.all([
      office.waitForEvent('download'),
      office.getByRole('button', { name: '下载第 1 版' }).click(),
    ]);
    expect(document.suggestedFilename()).toBe('xupu-2024-2024-v1.html');
  });
});
