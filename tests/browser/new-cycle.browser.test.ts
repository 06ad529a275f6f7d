import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';
import { seenAround } from './support/seen.ts';
import { enter, it, type Open } from './support/window.ts';

const sample = inject('sample');
/** Next year's plan, which leaves a figure open, contradicts itself, and has a task that nobody leads. */
const NEXT = livePlan(2, 2024)
  .replace('id: live', 'id: zz-next')
  .replace('title: 实时样例', 'title: 下一年度样例')
  .replace('target: ">= 12"', 'target: ">= 12", assumed: true, conflicts: [{clause: 附件2, target: ">= 10"}]')
  .replace('clause: "2", lead: [slj]', 'clause: "2", lead: []');

async function stage(open: Open): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, 'office');
  await page.goto(`${sample.url}/cycles/xupu-2024/new-cycle`);
  await page.getByLabel('方案（plan.yaml）').waitFor();
  return page;
}

async function check(page: Page, plan: string): Promise<void> {
  for (const [name, text] of Object.entries({ plan, policy: LIVE_POLICY })) {
    await writeFile(`${sample.folder}/next-${name}.yaml`, text);
    await page.locator(`input[type=file][id$=${name}]`).setInputFiles(`${sample.folder}/next-${name}.yaml`);
  }
  await page.getByRole('button', { name: '检查' }).click();
}

describe('a new cycle', () => {
  it('is not begun with files that are wrong: every fault is told with its line', async ({ open }) => {
    const page = await stage(open);
    await check(page, NEXT.replace('lead: [slj]', 'lead: [nobody]').replace('kind: cumulative', 'kind: guess'));
    await expect
      .poll(() => page.getByRole('alert').locator('p').allTextContents())
      .toEqual([expect.stringMatching(/plan\.yaml:\d+/), expect.stringMatching(/plan\.yaml:\d+/)]);
    await expect.poll(() => page.getByRole('button', { name: '启动周期' }).count()).toBe(0);
  });

  it('is looked at, started, and there', async ({ open }) => {
    const page = await stage(open);
    await check(page, NEXT);
    await page.getByRole('heading', { name: '下一年度样例' }).waitFor();
    await expect
      .poll(() => page.locator('.facts').textContent())
      .toContain('2 项，牵头 1 个（1 个单位），无人牵头 1 项');
    await expect.poll(() => page.locator('.plain-table tbody tr').textContent()).toMatch(/t1.*≥12（1）.*≥10（附件2）/);
    await seenAround(page, 'new-cycle');
    await page.getByRole('button', { name: '启动周期' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '启动周期' }).click();
    await page.getByText('“下一年度样例”已经启动').waitFor();
  });

  it('is not begun twice', async ({ open }) => {
    const page = await stage(open);
    await check(page, NEXT);
    await page.getByText('已经有编号为“zz-next”的考核周期').waitFor();
    await expect.poll(() => page.getByRole('button', { name: '启动周期' }).count()).toBe(0);
  });
});
