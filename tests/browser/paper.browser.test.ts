import { expect, inject } from 'vitest';
import { seen } from './support/seen.ts';
import { enter, it } from './support/window.ts';

const sample = inject('sample');
/** What an A4 sheet has room for between its margins. */
const SHEET = { width: 718, height: 1047 };
const PRINTED: readonly (readonly [string, string])[] = [
  ['board', '.named'],
  ['flags', '.flags-group'],
  ['plan', '.named'],
  ['reviews/2024-Q1', '.course'],
  ['why/2024-Q1/jyj', '.flag-history li'],
  ['timetable', '.timetable-now'],
  ['follow-ups', '.case-card'],
  ['follow-ups/2024-Q1.zjj.interview', '.history li'],
];

it.for(PRINTED)('%s is whole on paper, without what only a screen needs', async ([path, mark], { open }) => {
  const page = await open(sample.url, { dark: true });
  await enter(page, 'office');
  await page.goto(`${sample.url}/cycles/xupu-2024/${path}`);
  await page.locator(mark).first().waitFor();
  const [, all] = /(\d+)\D*$/.exec((await page.locator('main > [role=status]').allTextContents()).join('')) ?? [];
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
  await page.locator('.head').waitFor({ state: 'hidden' });
  await expect.poll(() => page.locator('.side, .head, .filters').filter({ visible: true }).count()).toBe(0);
  if (mark === '.named')
    await expect.poll(() => page.locator('tbody tr[data-index]:not([data-depth])').count()).toBe(Number(all));
  await seen(page, `paper-${path.replaceAll('/', '-')}`);
});

it.for([
  ['board?unit=fl', / · 2024年\d+月 · 县妇联 · 打印日期：2024年\d+月\d+日$/],
  ['board?look=map', / · 2024年1月至2024年\d+月 · 打印日期：2024年\d+月\d+日$/],
  ['flags', / · 2024年第一季度.* · 打印日期：2024年\d+月\d+日$/],
  ['lights', / · 2024年\d+月 · 打印日期：2024年\d+月\d+日$/],
] as const)(
  '%s says on paper alone of which plan and period it is, and when it was printed',
  async ([path, told], { open }) => {
    const page = await open(sample.url);
    await enter(page, 'office');
    await page.goto(`${sample.url}/cycles/xupu-2024/${path}`);
    const said = page.locator('.on-paper');
    await said.waitFor({ state: 'attached' });
    expect(await said.isVisible()).toBe(false);
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => said.innerText()).toMatch(told);
    await expect.poll(() => said.innerText()).toMatch(/^溆浦县实施“八大行动”总体方案 · /);
    const wide =
      '[...document.querySelectorAll("main *")].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).length';
    await expect.poll(() => page.evaluate(wide)).toBe(0);
  },
);
