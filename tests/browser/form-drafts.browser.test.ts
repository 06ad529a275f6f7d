import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { AT_ONCE, handsAt, reportUsually } from './support/hands.ts';
import { OPENED, seenAround } from './support/seen.ts';
import { type RunningSample, standAt, startSample } from './support/start-sample.ts';
import { enter, it, type Open } from './support/window.ts';

let sample: RunningSample;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duban-drafts-'));
  await cp(inject('rehearsed'), folder, { recursive: true });
  sample = await startSample(folder);
});

afterAll(() => sample.stop());

/** The education bureau's form of May in a window of its own, with nothing filled in by anybody. */
async function form(open: Open, who: string): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, who, sample);
  await toForm(page);
  return page;
}

async function toForm(page: Page): Promise<void> {
  await page.goto(`${sample.url}/cycles/xupu-2024/duties/2024-05`);
  await page.locator('form').waitFor();
}

const figure = (page: Page, at: number) => page.locator('[data-figure]').nth(at);
const value = (page: Page, at: number) => figure(page, at).inputValue();
/** Long before anybody would look of their own accord. */
const SOON_MS = 10_000;
const saved = (page: Page) => page.getByText(/草稿已于 \d+:\d+ 保存/).waitFor();
const discard = async (page: Page) => {
  await page.getByRole('button', { name: '丢弃草稿' }).click();
  await page.getByText('没有待报送的内容').waitFor();
};
/** The page is turned to again, as by whoever comes back from another window. */
const turnedTo = (page: Page) => page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);

describe('a draft of the form', () => {
  it('is saved by itself, and gone on with by the head at another machine, with its evidence', async ({ open }) => {
    const reporter = await form(open, 'jyj-reporter');
    const proof = `${sample.folder}/名单.csv`;
    await writeFile(proof, '姓名,单位\n张三,县教育局\n');
    await reporter.locator('.evidence input[type=file]').first().setInputFiles(proof);
    await reporter.getByRole('button', { name: '移除 名单.csv' }).waitFor();
    await figure(reporter, 0).fill('3');
    await saved(reporter);
    // The sample's day, whatever the machine's is.
    await toForm(reporter);
    await reporter.getByText(/已恢复 2024年\d+月\d+日.*填写的草稿/).waitFor();
    await reporter.context().close();
    const head = await open(sample.url);
    await enter(head, 'jyj-head', sample);
    const may = head.locator('.duty-period', { hasText: '2024年5月报告' });
    await may.getByText('草稿：已填 1 项，未报送').waitFor();
    await expect.poll(() => may.locator('.duty-draft').textContent()).toMatch(/县教育局.*保存于 2024年/);
    await seenAround(head, 'duties-draft');
    await may.getByRole('link', { name: '填报' }).click();
    await head.locator('form').waitFor();
    await head.getByText(/已接上县教育局.*保存的草稿（1 项）/).waitFor();
    expect(await value(head, 0)).toBe('3');
    await head.getByRole('button', { name: '移除 名单.csv' }).waitFor();
    await seenAround(head, 'form-draft');
    await discard(head);
    await toForm(head);
    expect(await value(head, 0)).not.toBe('3');
    await head.getByRole('link', { name: '返回我的任务' }).click();
    await may.waitFor();
    expect(await may.locator('.duty-draft').count()).toBe(0);
  });

  it('is filled in by two at once: each sees what the other did, and nothing is lost', async ({ open }) => {
    const [reporter, head] = [await form(open, 'jyj-reporter'), await form(open, 'jyj-head')];
    await figure(reporter, 0).fill('4');
    await saved(reporter);
    await figure(head, 1).fill('9');
    await saved(head);
    await expect.poll(() => value(head, 0)).toBe('4');
    await expect.poll(() => value(reporter, 1)).toBe('9');
    expect(await value(reporter, 0)).toBe('4');
    await discard(head);
  });

  it('is told to the colleague who has it open within seconds, and on the page of duties', async ({ open }) => {
    const [reporter, head] = [await form(open, 'jyj-reporter'), await open(sample.url)];
    await enter(head, 'jyj-head', sample);
    const may = head.locator('.duty-period', { hasText: '2024年5月报告' });
    await may.waitFor();
    await figure(reporter, 0).fill('4');
    await may.getByText('草稿：已填 1 项').waitFor({ timeout: SOON_MS });
    await may.getByRole('link', { name: '填报' }).click();
    await figure(head, 1).fill('9');
    await expect.poll(() => value(reporter, 1), { timeout: SOON_MS }).toBe('9');
    await reporter.getByText(/已接上县教育局.*保存的草稿（1 项）/).waitFor();
    // What both write of the same task is offered, and nothing of it is lost.
    await reporter.route('**/form-drafts/*', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await figure(reporter, 0).fill('5');
    await figure(head, 0).fill('6');
    await reporter.getByText('两份都还在').waitFor({ timeout: SOON_MS });
    await seenAround(reporter, 'form-clash-heard', OPENED);
    await reporter.unroute('**/form-drafts/*');
    await reporter.getByRole('button', { name: '用本页填的' }).click();
    await expect.poll(() => value(head, 0), { timeout: SOON_MS }).toBe('5');
    await discard(reporter);
    await head.getByText('没有待报送的内容').waitFor({ timeout: SOON_MS });
  });

  it('that both changed is told with both, and each may be chosen', async ({ open }) => {
    const [reporter, head] = [await form(open, 'jyj-reporter'), await form(open, 'jyj-head')];
    // Neither hears of the other before both have written.
    await head.route('**/form-drafts/*', (route) => route.abort());
    for (const at of [0, 1]) await figure(reporter, at).fill('4');
    await saved(reporter);
    for (const at of [0, 1]) await figure(head, at).fill('7');
    await head.unroute('**/form-drafts/*');
    await head.getByText('两份都还在').waitFor({ timeout: SOON_MS });
    await expect
      .poll(() => head.locator('.clash li li').allTextContents())
      .toEqual([expect.stringMatching(/本页：7　对方：4$/), expect.stringMatching(/本页：7　对方：4$/)]);
    await seenAround(head, 'form-clash');
    await head.reload();
    await head.getByRole('button', { name: '用本页填的' }).first().click();
    await head.getByRole('button', { name: '用对方填的' }).click();
    await saved(head);
    expect([await value(head, 0), await value(head, 1)]).toEqual(['7', '4']);
    await expect.poll(() => value(reporter, 0)).toBe('7');
    await discard(reporter);
  });

  it('is kept in the browser while the server is away, and saved when it is back', async ({ open }) => {
    const page = await form(open, 'jyj-reporter');
    const drafts = '**/form-drafts/*';
    await page.route(drafts, (route) => route.abort());
    await figure(page, 0).fill('6');
    await page.getByText('内容留存在本机').waitFor();
    await seenAround(page, 'form-unsaved', OPENED);
    await page.unroute(drafts);
    await page.evaluate(`dispatchEvent(new Event('online'))`);
    await saved(page);
    await toForm(page);
    await discard(page);
  });

  it('is gone once its reports are handed in, wherever it is open', async ({ open }) => {
    const [reporter, head] = [await form(open, 'jyj-reporter'), await form(open, 'jyj-head')];
    for (const at of [0, 1]) await figure(reporter, at).fill('8');
    await saved(reporter);
    await turnedTo(head);
    await head.getByRole('button', { name: '报送（2）' }).click();
    await head.getByText('2 项已报送。').waitFor();
    await reporter.getByText('没有待报送的内容').waitFor({ timeout: SOON_MS });
    await toForm(reporter);
    await reporter.getByText('没有待报送的内容').waitFor();
  });
});

describe('a usual report', () => {
  it('of two figures takes three clicks from the page one lands on, and no key but its figures', async ({ open }) => {
    await standAt(sample, '2024-06-12T01:00:00Z');
    const page = await open(sample.url);
    await enter(page, 'jyj-reporter', sample);
    const hands = handsAt(page, AT_ONCE);
    await reportUsually(page, hands, ['8', '9']);
    await page.getByText('2 项已报送。').waitFor();
    expect(await page.locator('.outcome').allTextContents()).toEqual([
      expect.stringContaining('已接收'),
      expect.stringContaining('已接收'),
    ]);
    expect(hands.done).toEqual({ clicks: 3, keys: 4 });
  });
});
