import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { seen, seenAround } from './support/seen.ts';
import { enter, it, type Open } from './support/window.ts';

const sample = inject('sample');
const at = (path: string) => `${sample.url}/cycles/xupu-2024/${path}`;

/** Somebody as they come in in the morning. */
async function inTheMorning(open: Open, who: string): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, who);
  await page.locator('.waits tbody tr').first().waitFor();
  return page;
}

/** The education bureau asks the office for help. */
async function askForHelp(open: Open, subject: string): Promise<void> {
  const head = await open(sample.url);
  await enter(head, 'jyj-head');
  await head.goto(at('follow-ups'));
  await head.getByRole('button', { name: '请求协调' }).click();
  const dialog = head.getByRole('dialog');
  await dialog.getByLabel('事由').fill(subject);
  await dialog.getByLabel('办结期限').fill('2024-12-20');
  await dialog.getByLabel('依据').fill('用地预审未办');
  await dialog.getByRole('button', { name: '请求协调' }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe('the supervisor', () => {
  it('is led to all that waits, sees what comes at once, goes where it is done, and finds it gone', async ({
    open,
  }) => {
    const page = await inTheMorning(open, 'office');
    expect(new URL(page.url()).pathname).toBe('/cycles/xupu-2024/waiting');
    await page.getByRole('heading', { name: '我的待办' }).waitFor();
    await askForHelp(open, '高中用地');
    const line = page.getByRole('row', { name: /高中用地/ });
    await line.waitFor();
    await expect.poll(() => line.textContent()).toMatch(/协调请求.*答复.*县教育局.*还剩 \d+ 个工作日/);
    await page.getByRole('link', { name: /高中用地/ }).click();
    await page.getByRole('heading', { name: /高中用地/ }).waitFor();
    await page.getByRole('button', { name: '答复', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('已协调自然资源局');
    await dialog.getByRole('button', { name: '答复', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '我的待办' }).click();
    await page.locator('.waits tbody tr').first().waitFor();
    await line.waitFor({ state: 'detached' });
  });

  it('looks at one kind, by keyboard, and may send its address to somebody', async ({ open }) => {
    const page = await inTheMorning(open, 'office');
    const chip = page.locator('.chips button').first();
    const count = Number(await chip.locator('strong').textContent());
    await chip.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?kind=/);
    await page.getByText(new RegExp(`^共 ${count} 项`)).waitFor();
    await expect.poll(() => page.locator('.waits tbody tr').count()).toBe(count);
    expect(await page.evaluate('document.activeElement?.getAttribute("aria-pressed")')).toBe('true');
    await page.reload();
    await page.locator('.chips button[aria-pressed="true"]').waitFor();
  });
});

describe('the head of a lead', () => {
  it('names the co-unit that holds a task up, and follows what becomes of it', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'jyj-head');
    await page.goto(at('tasks/sheng-1'));
    await page.getByRole('button', { name: /^反映受阻/ }).click();
    const dialog = page.getByRole('dialog', { name: '反映受阻' });
    await dialog.getByLabel('哪个单位配合不到位').fill('县自然资源局');
    await dialog.getByLabel('哪个单位配合不到位').press('Enter');
    await dialog.getByLabel('卡在哪里').fill('用地预审未办');
    await dialog.getByLabel('请在哪天前答复').fill('2024-12-20');
    await dialog.getByRole('button', { name: '反映受阻' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '查看这件事' }).click();
    await page.getByRole('heading', { name: /县教育局反映配合受阻/ }).waitFor();
  });
});

/** Asks something as whoever is signed in in a window. */
async function asks(page: Page, path: string, data: object): Promise<void> {
  const headers = { 'Idempotency-Key': randomUUID(), Origin: sample.url };
  const answer = await page.request.post(`${sample.url}/api/cycles/xupu-2024/${path}`, { data, headers });
  expect([path, answer.status()]).toEqual([path, 201]);
}

/** Has several things wait for the second post of the office. */
async function aBusyMorning(open: Open): Promise<void> {
  const head = await open(sample.url);
  await enter(head, 'jyj-head');
  const change = { act: 'extend', indicator: null, due: '2025-03-31' };
  await asks(head, 'tasks/sheng-1/requests', { ask: 'propose', change, reason: '用地预审未办' });
  const office = await open(sample.url);
  await enter(office, 'office');
  const about = { unit: 'slj', reason: '现场督查', title: '河道堆积' };
  await asks(office, 'follow-ups', { ...about, id: 'busy-1', kind: 'supervision_notice', due: null });
  await asks(office, 'follow-ups', { ...about, id: 'busy-2', kind: 'interview', due: '2024-12-20' });
  const item = { kind: 'bonus', amount: '1', reason: '省级表彰', evidence: '省文件' };
  await asks(office, 'score-items/busy', { ...item, unit: 'wjj', period: '2024-Q3' });
}

describe('a second post of the office', () => {
  it('is led to what it has to decide, and what it did not ask for itself', async ({ open }) => {
    await aBusyMorning(open);
    const page = await inTheMorning(open, 'office2');
    for (const [name, place] of [
      [/任务变更/, 'tasks/sheng-1'],
      [/督办通知书 河道堆积/, 'follow-ups/busy-1'],
      [/加减分项/, 'reviews'],
    ] as const) {
      expect(await page.getByRole('link', { name }).getAttribute('href')).toBe(`/cycles/xupu-2024/${place}`);
    }
  });

  it('decides a change of units where the page leads to', async ({ open }) => {
    const office = await open(sample.url);
    await enter(office, 'office');
    const change = { act: 'rename_unit', unit: 'yzgs', name: '邮政公司', from: '2024-12-20' };
    await asks(office, 'unit-changes/busy', { change, reason: '上级批复' });
    const page = await inTheMorning(open, 'office2');
    await page.getByRole('link', { name: /机构变更 单位更名/ }).click();
    await page.getByText('自2024年12月20日起，中国邮政溆浦分公司更名为邮政公司').waitFor();
    await seen(page, 'unit-change-zh');
    await page.getByRole('button', { name: /^不同意/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('理由').fill('批复未到');
    await dialog.getByRole('button', { name: '不同意' }).click();
    await page.getByText('更名为邮政公司 · 未同意').waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^不同意/ }).count()).toBe(0);
  });
});

describe('seen with eyes', () => {
  it('what waits is in order', async ({ open }) => {
    await seenAround(await inTheMorning(open, 'office2'), 'waiting');
  });

  it('the button for a lead that is held up is in order', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'jyj-head');
    await page.goto(at('tasks/sheng-1'));
    await page.getByRole('button', { name: '反映受阻' }).click();
    await page.getByRole('dialog').waitFor();
    await seenAround(page, 'blocked');
  });
});
