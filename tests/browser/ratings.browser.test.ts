import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { marks, rateEachOther } from './support/mutual-rules.ts';
import { type AskAs, postsOf } from './support/posts.ts';
import { OPENED, openedSeen, seenAround } from './support/seen.ts';
import { type RunningSample, standAt, startSample } from './support/start-sample.ts';
import { enter, it, type Open } from './support/window.ts';

const [NOW, CLOSED] = ['2024-05-21T02:00:00Z', '2024-05-24T17:00:00Z'];

let sample: RunningSample;
let askAs: AskAs;

/** A sample of its own whose clock stands still, under rules by which the departments rate each other. */
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duban-ratings-'));
  await cp(inject('rehearsed'), folder, { recursive: true });
  sample = await startSample(folder);
  await standAt(sample, NOW);
  askAs = await postsOf(sample);
  await rateEachOther(askAs, '2024-05-21');
});

afterAll(() => sample.stop());

async function at(open: Open, who: string, path: string): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, who, sample);
  await page.goto(`${sample.url}/cycles/xupu-2024/${path}`);
  await page.locator('h1').waitFor();
  return page;
}

const mark = (page: Page, unit: string, item: string) => page.getByLabel(`${unit}：${item}`, { exact: true });

/** Gives a unit this mark on every item. */
async function rate(page: Page, unit: string, all: string): Promise<void> {
  const row = page.getByRole('row', { name: unit });
  for (const field of await row.getByRole('textbox').all()) await field.fill(all);
}

/** The heads of these units rate all others, but not the last one of the list. */
async function othersRate(round: string, heads: readonly string[], units: readonly string[]): Promise<void> {
  for (const [place, head] of heads.entries()) {
    const ballots = units.filter((unit) => unit !== head).map((unit) => ({ unit, scores: marks(9 - place) }));
    await askAs(`${head}-head`, `/rating-rounds/${round}/ballots`, { ballots });
  }
}

/** Opens a round about the second quarter until a day. */
async function openRound(page: Page, name: string, closes: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog', { name });
  await dialog.getByRole('combobox', { name: '评价时期' }).fill('2024年第二季度');
  await page.locator('.ant-select-item-option', { hasText: '2024年第二季度' }).waitFor();
  await page.keyboard.press('Enter');
  await dialog.getByLabel('截止日').fill(closes);
  await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
  await dialog.waitFor({ state: 'detached' });
}

/** Another of the office gives a round more time. */
async function extendedByAnother(open: Open, path: string): Promise<void> {
  const page = await at(open, 'office2', path);
  await page.getByRole('button', { name: '延期' }).click();
  const dialog = page.getByRole('dialog', { name: '延期' });
  await dialog.getByLabel('截止日').fill('2024-07-05');
  await dialog.getByLabel('理由').fill('评议人出差');
  await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
  await dialog.waitFor({ state: 'detached' });
}

/** The id of the round that was opened last, as its page's address has it. */
async function roundOf(page: Page, name: string): Promise<string> {
  await page.getByRole('link', { name, exact: true }).click();
  await page.waitForURL(/\/ratings\/round-/);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

describe('a round in which units rate each other', () => {
  let round = '';

  it('is opened by the office', async ({ open }) => {
    const page = await at(open, 'office', 'ratings');
    await page.getByText('还没有开展过互评或测评').waitFor();
    await openRound(page, '开始互评', '2024-05-24');
    await expect
      .poll(() => page.locator('tbody tr').textContent())
      .toMatch(/互评.*单位互评.*2024年第二季度.*24:00.*进行中/);
    round = await roundOf(page, '互评');
    await page.getByText('评分人 18，已评完 0，未评完 18；已收 0 票').waitFor();
  });

  it('waits among the duties of a head, who is told at its cell which mark is wrong, and nothing is taken', async ({
    open,
  }) => {
    const page = await at(open, 'jyj-head', 'duties');
    await page.getByRole('link', { name: '互评', exact: true }).click();
    await page.getByRole('heading', { name: '我的评分' }).waitFor();
    await expect.poll(() => page.locator('.ballot-table tbody th').count()).toBe(17);
    await expect.poll(() => page.locator('.ballot-table').textContent()).not.toContain('县教育局');
    await rate(page, '县妇联', '9');
    await rate(page, '县卫健局', '8.5');
    await mark(page, '县妇联', '工作成效').fill('11');
    await mark(page, '县卫健局', '作风').fill('');
    await page.reload();
    await page.getByText('已填 2 个单位').waitFor();
    await page.getByRole('button', { name: '提交评分（2）' }).click();
    await page.getByText('请改正标红的 2 处').waitFor();
    const wrong = mark(page, '县妇联', '工作成效');
    await expect.poll(() => wrong.getAttribute('aria-invalid')).toBe('true');
    await expect
      .poll(() => page.evaluate('document.activeElement?.getAttribute("aria-label")'))
      .toBe('县妇联：工作成效');
    await page.getByText('分值应在 0 到满分之间，最多六位小数：县妇联 工作成效 11').waitFor();
    await page.getByText('缺少一项评分：县卫健局 作风').waitFor();
    await expect.poll(() => page.locator('.ballot-table th', { hasText: '已评' }).count()).toBe(0);
  });

  it('takes them once they are right, and shows the office who is left', async ({ open }) => {
    const page = await at(open, 'jyj-head', `ratings/${round}`);
    await rate(page, '县妇联', '10');
    await rate(page, '县卫健局', '8.5');
    await page.getByRole('button', { name: '提交评分（2）' }).click();
    await page.getByText('已收下 2 个单位的评分').waitFor();
    await expect.poll(() => page.locator('.ballot-table th', { hasText: '已评' }).count()).toBe(2);
    await page.goto(`${sample.url}/cycles/xupu-2024/duties`);
    await page.getByText('还有 15 个单位未评').waitFor();
    const office = await at(open, 'office', `ratings/${round}`);
    await expect
      .poll(() => office.getByRole('row', { name: /^县教育局/ }).textContent())
      .toContain('还有 15 个单位没评');
  });

  it('is seen by its raters and by the office', async ({ open }) => {
    const head = await at(open, 'jyj-head', `ratings/${round}`);
    await mark(head, '县残联', '工作成效').fill('12');
    await head.getByRole('button', { name: '提交评分（1）' }).click();
    await head.locator('.mark-fault').first().waitFor();
    await seenAround(head, 'rating-form');
    await head.goto(`${sample.url}/cycles/xupu-2024/duties`);
    await head.locator('.duty-list').first().waitFor();
    await seenAround(head, 'duties-rating');
    const office = await at(open, 'office', `ratings/${round}`);
    await office.locator('.stacked').first().waitFor();
    await seenAround(office, 'rating-office');
    await office.goto(`${sample.url}/cycles/xupu-2024/ratings`);
    await office.locator('tbody tr').first().waitFor();
    await seenAround(office, 'ratings');
    await openedSeen(office, '.open-rounds button', 'ratings-open');
  });

  it('goes on for longer, closes by itself, and says who was not scored', async ({ open }) => {
    const office = await at(open, 'office', `ratings/${round}`);
    await office.getByRole('button', { name: '延期' }).click();
    const dialog = office.getByRole('dialog', { name: '延期' });
    await dialog.getByLabel('截止日').fill('2024-05-24');
    await dialog.getByLabel('理由').fill('无');
    await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await othersRate(round, ['fl', 'wjj', 'mzj', 'cl'], ['jyj', 'fl', 'wjj', 'mzj', 'cl', 'rsj']);
    await standAt(sample, CLOSED);
    const result = office.locator('.round-result');
    await result.waitFor();
    await expect.poll(() => result.getByRole('row', { name: /^县残联/ }).textContent()).toMatch(/^县残联\d+\.\d\d3/);
    await expect
      .poll(() => result.getByRole('row', { name: /^县水利局/ }).textContent())
      .toContain('不足 3 票，不计分');
    await seenAround(office, 'rating-closed');
  });

  it('shows a unit its own result, and an auditor who gave which mark', async ({ open }) => {
    const head = await at(open, 'jyj-head', `ratings/${round}`);
    await head.getByText('这里只显示本单位的结果').waitFor();
    await expect.poll(() => head.locator('.round-result tbody th').allTextContents()).toEqual(['县教育局']);
    await expect.poll(() => head.getByText('各评分人怎么打分').count()).toBe(0);
    const auditor = await open(sample.url);
    await enter(auditor, 'auditor', sample);
    await auditor.goto(`${sample.url}/cycles/xupu-2024/ratings/${round}`);
    const why = auditor.getByRole('dialog');
    await why.getByRole('textbox').fill('季度审计');
    await why.locator('.ant-btn-primary').click();
    await auditor.getByText('各评分人怎么打分').click();
    await auditor
      .getByRole('row', { name: /^县教育局 县妇联 10/ })
      .first()
      .waitFor();
  });
});

describe('a round of a panel', () => {
  it('takes paper ballots by a table whole, or names every line that is wrong', async ({ open }) => {
    const page = await at(open, 'office', 'ratings');
    await openRound(page, '开始专项评', '2024-06-28');
    await roundOf(page, '专项评');
    const [form] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载表样' }).click(),
    ]);
    expect(form.suggestedFilename()).toMatch(/^round-.*\.csv$/);
    const bring = async (...lines: string[]) => {
      const buffer = Buffer.from(['class,rater,unit,dimension,score', ...lines].join('\n'));
      await page.locator('.bring-in input').setInputFiles({ name: '票.csv', mimeType: 'text/csv', buffer });
      await page.getByRole('button', { name: '导入 票.csv' }).click();
    };
    await bring('deputies,01,jyj,ping.work,90', 'deputies,02,jyj,ping.work,900');
    await page.getByText('第 3 行：分值应在 0 到满分之间，最多六位小数：县教育局 工作成效 900').waitFor();
    await seenAround(page, 'rating-panel');
    await bring('deputies,01,jyj,ping.work,90', 'deputies,02,jyj,ping.work,80');
    await page.getByText('收下 2 票，未收 0 票').waitFor();
  });

  it('is closed by the office before its day, for a reason that stands on it, and takes no more', async ({ open }) => {
    const page = await at(open, 'office', 'ratings');
    await roundOf(page, '专项评');
    await page.getByRole('button', { name: '提前结束' }).click();
    const dialog = page.getByRole('dialog', { name: '提前结束' });
    await dialog.getByLabel('理由').fill('评议人已全部交票');
    await extendedByAnother(open, new URL(page.url()).pathname.replace('/cycles/xupu-2024/', ''));
    await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
    await dialog.getByRole('row', { name: /^时间.*2024年7月5日 24:00$/ }).waitFor();
    await dialog.getByText(/延期：从 .* 到 2024年7月5日 24:00。理由：评议人出差/).waitFor();
    await page.mouse.move(0, 0);
    await seenAround(page, 'rating-changed', OPENED);
    await dialog.getByRole('button', { name: '载入最新内容' }).click();
    await dialog.getByText('已是最新内容').waitFor();
    await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
    await page.getByText(/提前结束。理由：评议人已全部交票/).waitFor();
    await page.locator('.round-result').waitFor();
    await expect.poll(() => page.locator('.bring-in').count()).toBe(0);
    await seenAround(page, 'rating-closed-early');
  });
});
