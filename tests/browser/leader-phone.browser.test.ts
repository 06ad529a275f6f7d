import { randomUUID } from 'node:crypto';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { seen } from './support/seen.ts';
import { type RunningSample, standAt, startSample } from './support/start-sample.ts';
import { enter, it, type Open } from './support/window.ts';

/** While the draft of the second quarter is open to objection, and after its window. */
const [OPEN, CLOSED] = ['2024-07-08T02:00:00Z', '2024-07-10T17:00:00Z'];
/** A phone's own width; that of its window grows with a page that is too wide. */
const WIDTH = 'document.documentElement.clientWidth';
/** What a page is wider than a phone by. */
const TOO_WIDE = `document.documentElement.scrollWidth - ${WIDTH}`;
/** What a thumb presses, and is smaller than it finds. */
const TOO_SMALL = `[...document.querySelectorAll('button, .ant-btn, summary, select, input, [role=checkbox]')]
  .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('label'))
  .map((e) => [e.textContent.trim(), e.getBoundingClientRect()])
  .filter(([, { width, height }]) => width > 1 && (width < 24 || height < 24))
  .map(([text, { width, height }]) => text + ' ' + width + ' × ' + height)`;
/** What ends right of the window and cannot be pushed into it. */
const CUT_OFF = `[...document.querySelectorAll('main *, .ant-modal *')]
  .filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > ${WIDTH} + 1 && e.getBoundingClientRect().width > 1)
  .filter((e) => {
    for (let up = e.parentElement; up; up = up.parentElement) {
      const { overflowX, clipPath } = getComputedStyle(up);
      if (['auto', 'scroll'].includes(overflowX) || clipPath !== 'none') return false;
    }
    return true;
  }).map((e) => e.outerHTML.slice(0, 120))`;

let sample: RunningSample;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duban-leader-'));
  await cp(inject('rehearsed'), folder, { recursive: true });
  sample = await startSample(folder);
});

afterAll(() => sample.stop());

async function as(open: Open, who: string, phone = false): Promise<Page> {
  const page = await open(sample.url, { phone });
  await enter(page, who, sample);
  return page;
}

/** Asks something of the cycle as whoever is signed in in a window. */
async function asks(page: Page, path: string, data: object): Promise<void> {
  const headers = { 'Idempotency-Key': randomUUID(), Origin: sample.url };
  const answer = await page.request.post(`${sample.url}/api/cycles/xupu-2024/${path}`, { data, headers });
  expect([path, answer.ok() ? '' : await answer.text()]).toEqual([path, '']);
}

/** What the cycle says to whoever is signed in in a window, as soon as there is such a thing. */
async function told<T>(page: Page, path: string): Promise<T> {
  const answer = () => page.request.get(`${sample.url}/api/cycles/xupu-2024/${path}`);
  await expect.poll(async () => (await answer()).ok(), { timeout: 60_000 }).toBe(true);
  return (await answer()).json();
}

/** Has new rules and a review wait for a leader. */
async function aLeadersMorning(open: Open): Promise<void> {
  const office = await as(open, 'office');
  await standAt(sample, OPEN);
  await told(office, 'reviews/2024-Q2');
  await standAt(sample, CLOSED);
  await asks(office, 'reviews/2024-Q2/requests', { ask: 'propose' });
  const { text } = await told<{ text: string }>(office, 'policy');
  const policy = { name: 'policy.yaml', text: text.replace('version: 1', 'version: 2').replace('top: 3', 'top: 1') };
  const proposal = { ask: 'propose_policy', policy, from: '2024-08-01', reason: '只表扬第一名' };
  await asks(office, 'policy-changes/first-only/requests', proposal);
}

/** Looks at what a phone shows: nothing is cut off, pushed sideways or too small for a thumb. */
async function fits(page: Page, name: string): Promise<void> {
  await seen(page, `leader-phone-${name}`);
  const found = [await page.evaluate(TOO_WIDE), await page.evaluate(TOO_SMALL), await page.evaluate(CUT_OFF)];
  expect.soft([name, ...found]).toEqual([name, 0, [], []]);
}

/** Decides by the button of a page and that of its dialog, which is looked at in between. */
async function decides(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).tap();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name }).waitFor();
  await fits(page, `decides-${name}`);
  await dialog.getByRole('button', { name }).tap();
  await dialog.waitFor({ state: 'detached' });
}

describe('a leader of the county, by phone', () => {
  it('looks at the board, from there at a flag, and from there at why it is', async ({ open }) => {
    const page = await as(open, 'leader', true);
    await page.getByRole('button', { name: '打开导航' }).tap();
    await page.getByRole('dialog').getByRole('link', { name: '进展看板' }).waitFor();
    await fits(page, 'menu');
    await page.getByRole('dialog').getByRole('link', { name: '进展看板' }).tap();
    const flag = page.getByRole('link', { name: / 2024年第一季度 .旗：评定依据$/ }).first();
    await flag.waitFor();
    await fits(page, 'board');
    await flag.tap();
    await page.locator('.why-step').first().waitFor();
    await fits(page, 'why');
    await page.getByRole('link', { name: '旗帜与排名' }).first().tap();
    await page.getByRole('heading', { name: '县直部门（单位）' }).waitFor();
    await fits(page, 'flags');
  });

  it('is led to the rules and the review that wait, and decides them', async ({ open }) => {
    await aLeadersMorning(open);
    const page = await as(open, 'leader', true);
    await page.getByRole('link', { name: /^考核 2024年第二季度/ }).waitFor();
    await fits(page, 'waiting');
    await page.getByRole('link', { name: /^考核 2024年第二季度/ }).tap();
    await page.locator('.course').waitFor();
    await fits(page, 'review');
    await decides(page, '审批通过');
    await page.getByText(/常务副县长.*审批通过/).waitFor();
    await page.goto(`${sample.url}/cycles/xupu-2024/waiting`);
    await page.getByRole('link', { name: /^规则变更/ }).tap();
    await page.getByRole('button', { name: '看改动' }).tap();
    await page.getByText('旗帜 · 红旗 · 名次').waitFor();
    await fits(page, 'rules');
    await decides(page, '同意公布');
    await page.getByText('第 2 版，自 2024年8月1日 起执行 · 已同意').waitFor();
    await page.goto(`${sample.url}/cycles/xupu-2024/waiting`);
    await page.getByText('现在没有等您办理的事项').waitFor();
  });
});
