import { describe, expect, inject } from 'vitest';
import { seenAround } from './support/seen.ts';
import { enter, it } from './support/window.ts';

const sample = inject('sample');
const SPOT_CHECKS = `${sample.url}/cycles/xupu-2024/spot-checks?period=2024-04`;

describe('the office', () => {
  it('draws the reports of a period, and anybody draws them again from the record', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'office');
    await page.goto(SPOT_CHECKS);
    await page.getByText('这一期还没有抽取。').waitFor();
    await page.getByRole('button', { name: '抽取名单' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '抽取名单' }).click();
    await page.getByText(/抽中 \d+ 份，已核查 0 份/).waitFor();
    const drawn = await page.locator('tbody tr').count();
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain(`抽中 ${drawn} 份`);
    await expect.poll(() => page.locator('tbody tr').first().textContent()).toMatch(/未核查去核查$/);
    const leader = await open(sample.url);
    await enter(leader, 'leader');
    await leader.goto(SPOT_CHECKS);
    await leader.getByRole('button', { name: '凭记录重抽核对' }).click();
    await leader.getByText('重抽的名单与记录的一致').waitFor();
    await expect.poll(() => leader.getByText('去核查').count()).toBe(0);
  });
});

describe('to the eye', () => {
  it('the spot checks are in order', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'office');
    await page.goto(SPOT_CHECKS);
    await page.locator('tbody tr').first().waitFor();
    await seenAround(page, 'spot-checks');
  });
});
