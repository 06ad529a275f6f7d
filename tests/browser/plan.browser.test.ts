import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { openedSeen, seenAround } from './support/seen.ts';
import { enter, it, type Open } from './support/window.ts';

const sample = inject('sample');
async function plan(open: Open, who: string, query = ''): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, who);
  await page.goto(`${sample.url}/cycles/xupu-2024/plan${query}`);
  await page.locator('[role="status"]').first().waitFor();
  return page;
}

/** Chooses a table of tasks that somebody wrote. */
async function bring(page: Page, text: string): Promise<void> {
  const path = `${sample.folder}/plan.csv`;
  await writeFile(path, text);
  await page.locator('#plan-file').setInputFiles(path);
}

describe('the plan', () => {
  it('shows what its document leaves in doubt, with both clauses', async ({ open }) => {
    const page = await plan(open, 'leader');
    await page.getByRole('button', { name: /原文有出入/ }).click();
    await page.getByRole('button', { name: /开工改造城镇老旧小区2个/ }).click();
    const clauses = page.locator('.conflicts');
    await clauses.waitFor();
    await expect.poll(() => clauses.textContent()).toMatch(/以此为准2 个附件8 省18另一处的说法65 个附件6/);
  });

  it('is changed by a table: every fault by its cell, then old and new, then one request', async ({ open }) => {
    const page = await plan(open, 'office');
    const answer = await page.request.get(`${sample.url}/api/cycles/xupu-2024/plan-table?as=csv`);
    const table = await answer.text();
    await page.getByRole('button', { name: '导入任务分解表' }).click();
    await bring(page, table.replace('县城管执法局', '县火星局').replace('5.63', '很多'));
    await page.getByRole('alert').waitFor();
    await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/没有名为“县火星局”的单位/);
    await bring(page, table.replace('县城管执法局', '县财政局'));
    await page.locator('.ant-drawer .differs tbody tr').first().waitFor();
    await expect
      .poll(() => page.locator('.ant-drawer .differs tbody tr').allTextContents())
      .toEqual([expect.stringMatching(/建设城乡垃圾中转站 牵头单位县城管执法局 ?县财政局 ?可以改/)]);
    await page.getByLabel('理由').fill('县政府常务会议决定');
    await page.getByRole('button', { name: '作为一次变更提出' }).click();
    await page.getByText('已提出，等另一人审批').waitFor();
  });

  it('is not changed by whoever asked, and another may say no', async ({ open }) => {
    const asker = await plan(open, 'office');
    const change = (page: Page) => page.locator('.plan-changes article', { hasText: '建设城乡垃圾中转站' });
    await change(asker).getByText('须由另一人审批').waitFor();
    const decider = await plan(open, 'office2');
    await change(decider)
      .getByRole('button', { name: /^不同意/ })
      .click();
    await decider.getByLabel('理由').fill('依据不足');
    await decider.locator('.ant-modal').getByRole('button', { name: '不同意' }).click();
    await decider.getByText('已审批的整表变更').waitFor();
    await expect
      .poll(() => decider.locator('.plan-changes', { hasText: '已审批' }).textContent())
      .toContain('依据不足');
  });

  it('lets a head ask for a change of what the unit leads, and of nothing else', async ({ open }) => {
    const page = await plan(open, 'jyj-head', '?unit=jyj');
    await page.getByRole('button', { name: /“徐特立项目”完工投入使用/ }).click();
    await page.getByRole('button', { name: /^延长期限/ }).click();
    await page.getByLabel('新的期限').fill('2024-12-31');
    await page.getByLabel('理由').fill('工期顺延');
    await page.locator('.ant-modal').getByRole('button', { name: '延长期限' }).click();
    await page.locator('.ant-modal').getByRole('alert').waitFor();
    await expect.poll(() => page.locator('.ant-modal').getByRole('alert').textContent()).toMatch(/晚/);
    await page.goto(`${sample.url}/cycles/xupu-2024/plan?unit=slj`);
    await page.locator('.named button').first().click();
    await page.getByText('提出过的变更').waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^延长期限/ }).count()).toBe(0);
  });
});

describe('to the eye', () => {
  it('the plan, a line of it and what brings a table back are in order', async ({ open }) => {
    const page = await plan(open, 'office');
    await seenAround(page, 'plan');
    await openedSeen(page, '.named button', 'plan-details');
    await openedSeen(page, '.propose button', 'plan-propose');
    await page.reload();
    const table = await page.request.get(`${sample.url}/api/cycles/xupu-2024/plan-table?as=csv`);
    await page.locator('.heading .ant-btn').nth(1).click();
    await bring(page, (await table.text()).replace('县城管执法局', '县财政局').replace('5.63', '6'));
    await page.locator('.ant-drawer .differs').waitFor();
    await seenAround(page, 'plan-import');
  });
});
