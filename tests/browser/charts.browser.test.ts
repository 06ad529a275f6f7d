import { describe, expect, inject } from 'vitest';
import { openedSeen, seenAround } from './support/seen.ts';
import { enter, it } from './support/window.ts';

const sample = inject('sample');
describe('whoever would rather look than read', () => {
  it('sees units by months on the board, and goes from a cell to its indicators', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'leader');
    await page.goto(`${sample.url}/cycles/xupu-2024/board`);
    await page.getByRole('button', { name: '按月看' }).click();
    const cell = page.getByRole('link', { name: /^县民政局 2024年1月：6 项到期，\d 项未达序时$/ });
    await expect.poll(() => cell.textContent()).toMatch(/^\d\/6$/);
    await cell.click();
    await page.getByRole('button', { name: '逐项看', pressed: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?period=2024-01&unit=mzj');
  });
});

describe('what is made of parts', () => {
  const parts = ['家庭教育指导服务和实践活动', '惠及家长'];

  it('stands on the board with its parts below it, wherever it is sorted to, and by when it is due', async ({
    open,
  }) => {
    const page = await open(sample.url);
    await enter(page, 'leader');
    await page.goto(`${sample.url}/cycles/xupu-2024/board?unit=fl&period=2024-04&sort=gap`);
    const rows = page.locator('.long-table tbody tr');
    const whole = rows.filter({ hasText: '开展家庭教育指导服务' });
    await whole
      .getByRole('link', { name: '县妇联 2024年第一季度 蓝旗：评定依据' })
      .getByText('2024年第一季度')
      .waitFor();
    await expect.poll(() => whole.textContent()).toMatch(/0\/2 达序时全部达到2024-12-31$/);
    for (const [at, name] of parts.entries()) {
      const part = whole.locator(`xpath=following-sibling::tr[${at + 1}]`);
      expect(await part.textContent()).toMatch(new RegExp(`^${name}.*慢 .*(场|人).*(场|人)2024-12-31$`));
    }
    await page.getByRole('button', { name: '惠及家长的详情' }).click();
    await page.getByRole('dialog', { name: '惠及家长' }).getByText('31000 人').waitFor();
  });

  it('is a card with its parts on a phone', async ({ open }) => {
    const page = await open(sample.url, { phone: true });
    await enter(page, 'leader');
    await page.goto(`${sample.url}/cycles/xupu-2024/board?unit=fl&period=2024-04`);
    const part = page.getByRole('list', { name: '目标的各项' }).getByRole('listitem').last();
    await expect.poll(() => part.textContent()).toMatch(/^惠及家长黄灯10105 人 \/ 31000 人32.6%期限 2024年12月31日$/);
  });
});

describe('whoever looks at the months on a phone', () => {
  it('sees the newest of them first', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'leader');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${sample.url}/cycles/xupu-2024/board?look=map`);
    const newest = page.locator('.light-map thead th').last();
    await expect.poll(async () => (await newest.boundingBox())?.x ?? 390).toBeLessThan(330);
  });
});

describe('to the eye', () => {
  it('the board, its months, the flags and the history of one are in order', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'leader');
    await page.goto(`${sample.url}/cycles/xupu-2024/board`);
    await page.locator('.named').first().waitFor();
    await seenAround(page, 'board');
    await openedSeen(page, '.named button', 'board-details');
    await page.goto(`${sample.url}/cycles/xupu-2024/flags`);
    await page.locator('.flags-group').first().waitFor();
    await seenAround(page, 'flags');
    await page
      .getByRole('link', { name: 'Side by side' })
      .or(page.getByRole('link', { name: '三比' }))
      .click();
    await page.locator('.comparison tbody tr').first().waitFor();
    await seenAround(page, 'comparison');
    await page.goto(`${sample.url}/cycles/xupu-2024/board?look=map`);
    await page.locator('.light-map td').first().waitFor();
    await seenAround(page, 'light-map');
    await page.goto(`${sample.url}/cycles/xupu-2024/why/2024-Q1/jyj`);
    await page.locator('.flag-history li').first().waitFor();
    await seenAround(page, 'flag-history');
  });
});
