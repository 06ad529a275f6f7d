import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { FIVE_THOUSAND, type LargeCounty, openLargeCounty } from '../support/large-county.ts';
import { manyCases } from '../support/many-cases.ts';
import { openRecord } from '../support/record.ts';
import { seenAround } from './support/seen.ts';
import { type Eyes, it, type Open } from './support/window.ts';

let db: Database;
let county: LargeCounty;

beforeAll(async () => {
  db = await openRecord();
  county = await openLargeCounty(db, FIVE_THOUSAND);
  await manyCases(db, county.cycle, 5000, '2024-04-15T01:00:00Z');
});

afterAll(async () => {
  await county.stop();
  await db.close();
});

/** A window in which a post has signed in, at a page of the cycle. */
async function at(open: Open, who: string, path: string, eyes: Eyes = {}): Promise<Page> {
  const page = await open(county.url, eyes);
  await page.goto(county.link(who));
  await page.waitForURL((url) => url.pathname !== '/enter' && url.pathname !== '/');
  await page.goto(`${county.url}/cycles/${county.cycle}/${path}`);
  return page;
}

/** The most of something that is drawn while a page is scrolled to its end, a tenth at a time. */
async function mostOnTheWay(page: Page, room: string, row: string): Promise<number> {
  let most = 0;
  for (let tenth = 0; tenth <= 10; tenth += 1) {
    await page.evaluate(`${room}.scrollTop = ${room}.scrollHeight * ${tenth} / 10`);
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    most = Math.max(most, await page.locator(row).count());
  }
  return most;
}

/** As much of five thousand rows as may be drawn at once. */
const FEW = 60;

/** The board's rows at a desk, and its cards on a phone. */
const LONG = [
  ['rows at a desk', {}, `document.querySelector('.long-table')`, '.long-table tbody tr[data-index]'],
  ['cards on a phone', { phone: true }, 'document.scrollingElement', '.long-list > li'],
] as const;

describe('a board of five thousand rows', () => {
  it.for(LONG)(
    'draws of its %s those that are seen, and the last one at the end',
    async ([, eyes, room, row], { open }) => {
      const page = await at(open, 'office', 'board', eyes);
      await page.locator(row).first().waitFor();
      await page
        .getByText(/5,?000/)
        .first()
        .waitFor();
      const drawn = await mostOnTheWay(page, room, row);
      expect(drawn).toBeGreaterThan(3);
      expect(drawn).toBeLessThanOrEqual(FEW);
      await page.evaluate(`${room}.scrollTop = ${room}.scrollHeight`);
      await expect.poll(() => page.locator(row).last().getAttribute('data-index')).toBe('4999');
      expect(await page.locator(row).last().textContent()).toMatch(/重点任务10.*第50局|第50局.*重点任务10/);
      expect(await page.locator(`${row}[data-index="0"]`).count()).toBe(0);
    },
  );
});

describe('five thousand cases', () => {
  const column = (page: Page, name: RegExp) => page.getByRole('region', { name });

  it('are counted, all of them, and a column shows its next ones when it is asked', async ({ open }) => {
    const page = await at(open, 'office', 'follow-ups');
    await page.getByText(/^5000 件，其中逾期 \d+ 件$/).waitFor();
    const over = column(page, /已办结/);
    await expect.poll(() => over.locator('.case-card').count()).toBe(50);
    const [, all] = /已办结 (\d+)/.exec((await over.getByRole('heading').textContent()) ?? '') ?? [];
    await over.getByRole('button', { name: `更多（还有 ${Number(all) - 50} 件）` }).click();
    await expect.poll(() => over.locator('.case-card').count()).toBe(100);
    await over.getByRole('button', { name: `更多（还有 ${Number(all) - 100} 件）` }).waitFor();
    expect(
      await column(page, /承办单位办理/)
        .locator('.case-card')
        .count(),
    ).toBe(50);
    await seenAround(page, 'follow-ups-many');
  });

  it('are looked through by the server, not only those that are shown', async ({ open }) => {
    const page = await at(open, 'office', 'follow-ups');
    await page.getByRole('searchbox', { name: '事由、单位或文号' }).fill('督字〔2024〕29号');
    const told = page.getByText(/^\d\d 件，/);
    await told.waitFor();
    const count = Number.parseInt((await told.textContent()) ?? '', 10);
    await expect.poll(() => page.locator('.case-card', { hasText: '项目滞后（30）' }).count()).toBe(count);
    expect(await page.locator('.case-card').count()).toBe(count);
    expect(new URL(page.url()).searchParams.get('text')).toBe('督字〔2024〕29号');
  });

  it('are chosen by an address that was kept, as it was said then and as it is said now', async ({ open }) => {
    const page = await at(open, 'office', 'follow-ups?kind=problem&unit=unit3&overdue=yes');
    const chosen = page.getByRole('button', { name: /^问题台账/, pressed: true });
    await chosen.waitFor();
    expect(await page.getByLabel('期限').inputValue()).toBe('overdue');
    expect(await page.getByLabel('单位', { exact: true }).inputValue()).toBe('unit3');
    await page.locator('.case-card').first().waitFor();
    for (const card of await page.locator('.case-card').allTextContents())
      expect(card).toMatch(/问题台账.*第3局.*逾期/);
    const before = await page.locator('p[role=status]').textContent();
    await page.getByLabel('期限').selectOption('');
    await expect.poll(() => page.locator('p[role=status]').textContent()).not.toBe(before);
    expect(new URL(page.url()).search).toBe('?kind=problem&unit=unit3');
  });

  it('are told to a unit as far as they are its own or it helps, those that wait for it by themselves', async ({
    open,
  }) => {
    const page = await at(open, 'unit3-head', 'follow-ups?mine=yes');
    await page.locator('.case-card').first().waitFor();
    for (const card of await page.locator('.case-card').allTextContents()) expect(card).toMatch(/第3局.*待我办理/);
    expect(
      await column(page, /已办结/)
        .locator('.case-card')
        .count(),
    ).toBe(0);
  });
});
