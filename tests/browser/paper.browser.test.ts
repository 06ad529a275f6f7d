import { expect, inject } from 'vitest';
import { seen } from './support/seen.ts';
import { enter, it } from './support/window.ts';

const sample = inject('sample');
/** What an A4 sheet has room for between its margins. */
const SHEET = { width: 718, height: 1047 };
/** What does not fit on it, and would make all that stands on it smaller. */
const TOO_WIDE = `[...document.querySelectorAll('main *')]
  .filter((e) => e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.outerHTML.slice(0, 100))`;
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
    await expect.poll(() => page.evaluate(TOO_WIDE)).toEqual([]);
  },
);

const SAID: Readonly<Record<string, string>> = {
  burden: '2024年\\d+月',
  evaluation: '2024年',
  'reviews/2024-Q1': '2024年第一季度',
  lists: '上级政策清单',
};
const OF_THE_PLAN = [
  ...['findings', 'follow-ups', 'follow-ups/2024-Q1.zjj.interview', 'mail', 'matters', 'plan', 'record', 'reviews'],
  ...['tasks/sheng-1', 'timetable', 'unit-plans', 'waiting'],
];

it('whatever else is printed says of which plan it is, what of it was chosen, and its day; nothing is cut off', async ({
  open,
}) => {
  const page = await open(sample.url);
  await enter(page, 'office');
  const said = page.locator('.on-paper');
  for (const path of [...Object.keys(SAID), ...OF_THE_PLAN]) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${sample.url}/cycles/xupu-2024/${path}`);
    await said.waitFor({ state: 'attached' });
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print' });
    const chosen = SAID[path] ? ` · ${SAID[path]}` : '';
    const told = new RegExp(`^溆浦县实施“八大行动”总体方案${chosen} · 打印日期：2024年\\d+月\\d+日$`);
    await expect.poll(() => said.innerText(), { message: path }).toMatch(told);
    await expect.poll(() => page.evaluate(TOO_WIDE), { message: path }).toEqual([]);
  }
});

it('the plan fits on a sheet in English too, whose words are longer', async ({ open }) => {
  const page = await open(sample.url, { language: 'en' });
  await enter(page, 'office');
  await page.goto(`${sample.url}/cycles/xupu-2024/plan`);
  await page.locator('.plan-marks .told-state').first().waitFor();
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
  await page.locator('.head').waitFor({ state: 'hidden' });
  await expect.poll(() => page.evaluate(TOO_WIDE), { timeout: 3000 }).toEqual([]);
});
