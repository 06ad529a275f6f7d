import { describe, expect, inject } from 'vitest';
import { seen, seenAround } from './support/seen.ts';
import { enter, it } from './support/window.ts';

const sample = inject('sample');
const HALLS = [
  [1280, 720],
  [1920, 1080],
] as const;

describe('the big screen', () => {
  it('goes a page on and back by the keys of a clicker, turns black, and is left by Escape', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'leader');
    await page.goto(`${sample.url}/cycles/xupu-2024/big-screen`);
    const heading = page.locator('.big-screen h1');
    await heading.getByText('2024年第一季度考核结果').waitFor();
    const controls = page.locator('.hall-controls');
    await expect
      .poll(() => controls.innerText())
      .toMatch(/^← 上一页\s*→ 下一页\s*F 全屏\s*B 黑屏\s*Esc 退出\s*第 1 页，共 \d+ 页$/);
    for (const key of ['PageDown', 'ArrowRight', ' ']) await page.keyboard.press(key);
    await expect.poll(() => page.locator('.hall-controls').textContent()).toContain('第 4 页');
    for (const key of ['PageUp', 'ArrowLeft']) await page.keyboard.press(key);
    await heading.getByText('红旗').waitFor();
    await page.reload();
    await heading.getByText('红旗').waitFor();
    await page.keyboard.press('b');
    await expect.poll(() => heading.count()).toBe(0);
    await page.keyboard.press('PageDown');
    await heading.getByText('红旗').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: '旗帜与排名' }).waitFor();
  });
});

describe.each(HALLS)('in a hall of %i × %i', (width, height) => {
  it('every page fits without scrolling, in large type', async ({ open }) => {
    const page = await open(sample.url);
    await page.setViewportSize({ width, height });
    await enter(page, 'leader');
    await page.goto(`${sample.url}/cycles/xupu-2024/big-screen`);
    await page.locator('.big-screen').waitFor();
    const [, of = '1'] = /共 (\d+) 页/.exec((await page.locator('.hall-controls').textContent()) ?? '') ?? [];
    const tooHigh =
      "(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)(document.querySelector('.big-screen'))";
    for (let at = 1; at <= Number(of); at += 1) {
      expect(await page.evaluate(tooHigh)).toBe(false);
      await seen(page, `big-screen-${height}-${at}`);
      if (at < Number(of)) await page.keyboard.press('PageDown');
    }
    const type = "parseFloat(getComputedStyle(document.querySelector('.hall-ranking tbody th')).fontSize)";
    expect(await page.evaluate<number>(type)).toBeGreaterThanOrEqual(height / 25);
  });
});

describe('to the eye', () => {
  it('its cover, a flag and the ranking are in order', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'leader');
    for (const at of [1, 2, 5]) {
      await page.goto(`${sample.url}/cycles/xupu-2024/big-screen?page=${at}`);
      await page.locator('.hall-page').waitFor();
      await seenAround(page, `big-screen-${at}`);
    }
  });
});
