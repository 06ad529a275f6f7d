import { describe, expect, inject } from 'vitest';
import { seenAround } from './support/seen.ts';
import { enter, it, type Open } from './support/window.ts';

const { url } = inject('sample');

async function atTimetable(open: Open, who: string) {
  const page = await open(url);
  await enter(page, who);
  await page.goto(`${url}/cycles/xupu-2024/timetable`);
  await page.locator('.timetable-now').waitFor();
  return page;
}

describe('the timetable', () => {
  it('tells what happened and what will, on both sides of now, each with its rule', async ({ open }) => {
    const page = await atTimetable(open, 'office');
    const [past, coming] = [page.locator('.timetable').first(), page.locator('.timetable').last()];
    const april = await past.locator('li', { hasText: '报送截止 2024年4月' }).textContent();
    expect(april).toMatch(/按时 \d+ 份，迟报 \d+ 份，至今未报 \d+ 份/);
    expect(april).toContain('依据：报告期结束后的报送期限：3 个工作日 规则 reporting.due（xupu 第 1 版）');
    await expect.poll(() => coming.locator('li', { hasText: '结果公布（最早） 2024年第三季度' }).count()).toBe(1);
  });

  it('shows one kind alone, and what concerns a reporter', async ({ open }) => {
    const page = await atTimetable(open, 'jyj-reporter');
    await page.getByRole('checkbox', { name: '只看与我有关的' }).click();
    const names = page.locator('.timetable strong');
    await names.filter({ hasText: '数据冻结' }).first().waitFor({ state: 'detached' });
    await expect.poll(() => names.filter({ hasText: '报送截止' }).count()).toBeGreaterThan(5);
    await page.getByRole('combobox', { name: '种类' }).selectOption('月通报');
    await names.filter({ hasText: '旬简报' }).first().waitFor({ state: 'detached' });
    expect(new Set(await names.allTextContents())).toEqual(new Set(['月通报']));
  });
});

describe('to the eye', () => {
  it('the timetable is in order', async ({ open }) => {
    await seenAround(await atTimetable(open, 'jyj-head'), 'timetable');
  });
});
