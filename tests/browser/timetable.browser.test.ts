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
    expect(april).toContain('依据：报告期结束后的报送期限：3 个工作日 规则 xupu 第 1 版 reporting.due');
    await expect.poll(() => coming.locator('li', { hasText: '结果公布（最早） 2024年第三季度' }).count()).toBe(1);
  });

  it('leads from each entry to what it speaks of, for the office and for a unit', async ({ open }) => {
    const office = await atTimetable(open, 'office');
    const to = (page: typeof office, name: RegExp) =>
      page.locator('.timetable').getByRole('link', { name }).first().getAttribute('href');
    expect(await to(office, /^数据冻结 2024年第一季度/)).toBe('/cycles/xupu-2024/reviews/2024-Q1');
    expect(await to(office, /^月通报 2024年4月/)).toBe('/cycles/xupu-2024/documents?kind=bulletin');
    const unit = await atTimetable(open, 'jyj-reporter');
    expect(await to(unit, /^报送截止 2024年4月/)).toBe('/cycles/xupu-2024/duties/2024-04');
    await unit
      .locator('.timetable')
      .getByRole('link', { name: /^报送截止 2024年4月/ })
      .click();
    await unit.waitForURL(/duties\/2024-04$/);
  });

  it('tells what ends a day before what begins the next', async ({ open }) => {
    const page = await atTimetable(open, 'office');
    const times = await page
      .locator('.timetable time')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('datetime'), /24:00$/.test(one.textContent ?? '')] as const),
      );
    const wrong = times.filter(([at, ends], i) => ends && times[i - 1]?.[0] === at && times[i - 1]?.[1] === false);
    expect(wrong).toEqual([]);
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
