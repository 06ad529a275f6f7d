import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../browser/support/chromium.ts';
import { type Eyes, optionsFor } from '../browser/support/eyes.ts';
import { FIVE_THOUSAND, type LargeCounty, openLargeCounty, type Size } from '../support/large-county.ts';
import { openRecord } from '../support/record.ts';
import { median, quantile, report } from './figures.ts';
import { answered, USED } from './screens/acts.ts';
import { type Long, scrolled, usable } from './screens/felt.ts';
import { usualReport } from './screens/usual-report.ts';

const VISITS = 5;
const USABLE_MS = 1500;
const USUAL_S = 60;
/** Two frames of a screen that shows sixty a second. */
const FRAME_MS = 34;
const MOST_ROWS = 60;
const ROW = '.long-table tbody tr[data-index]';
const CYCLE = '/cycles/jinyun-2024';
const BOARD = `${CYCLE}/board`;

/** How soon the console can be used and how soon it answers, by the browser's own clock. */
export async function benchScreens(): Promise<boolean> {
  const chromium = await openChromium();
  try {
    const kept = [
      ...(await within({ units: 30, tasks: 10, indicators: 1 }, (county) => threeHundred(chromium, county))),
      ...(await within(FIVE_THOUSAND, (county) => fiveThousand(chromium, county))),
    ];
    return kept.every(Boolean);
  } finally {
    await chromium.close();
  }
}

async function within(size: Size, look: (county: LargeCounty) => Promise<boolean[]>): Promise<boolean[]> {
  const db = await openRecord();
  const county = await openLargeCounty(db, size);
  try {
    return await look(county);
  } finally {
    await county.stop();
    await db.close();
  }
}

async function threeHundred(chromium: Browser, county: LargeCounty): Promise<boolean[]> {
  const kept = [
    await firstScreen(chromium, county, 'unit1-reporter', `${CYCLE}/duties`, 'main h2, main .duty'),
    await firstScreen(chromium, county, 'office', BOARD, ROW),
  ];
  const reporter = await entered(chromium, county, 'unit2-reporter');
  const seconds = await usualReport(reporter);
  kept.push(report({ name: 'a usual report of two figures, s', value: seconds, target: USUAL_S, within: 'at most' }));
  await reporter.context().close();
  for (const used of USED) {
    const page = await entered(chromium, county, 'office', { ...used, path: CYCLE + used.path });
    kept.push(...(await answered(page, used)));
    await page.context().close();
  }
  return kept;
}

/** The board's rows on a desk, and its cards on a phone. */
const LONG: readonly (readonly [name: string, eyes: Eyes, long: Long])[] = [
  ['on a desk', {}, { room: `document.querySelector('.long-table')`, row: ROW }],
  ['on a phone', { phone: true }, { room: 'document.scrollingElement', row: '.long-list > li' }],
];

async function fiveThousand(chromium: Browser, county: LargeCounty): Promise<boolean[]> {
  const kept: boolean[] = [];
  for (const [where, eyes, long] of LONG) {
    const board = await entered(chromium, county, 'office', { path: BOARD, what: long.row, eyes });
    const { frames, rows } = await scrolled(board, long);
    await board.context().close();
    const p95 = quantile(frames, 0.95);
    kept.push(
      report({ name: `5,000 rows ${where}, drawn at once`, value: rows, target: MOST_ROWS, within: 'at most' }),
      report({ name: `5,000 rows ${where}, frame ms p95`, value: p95, target: FRAME_MS, within: 'at most' }),
    );
  }
  return kept;
}

async function firstScreen(chromium: Browser, county: LargeCounty, who: string, path: string, what: string) {
  const times: number[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const page = await entered(chromium, county, who);
    const cookies = await page.context().cookies();
    await page.context().close();
    const context = await chromium.newContext(optionsFor({}));
    await context.addCookies(cookies);
    times.push(await usable(await context.newPage(), county.url + path, what));
    await context.close();
  }
  const name = `300 tasks, first screen of ${who}, ms`;
  return report({ name, value: median(times), target: USABLE_MS, within: 'at most' });
}

interface Seen {
  readonly path: string;
  /** What is there when the page is drawn. */
  readonly what: string;
  readonly eyes?: Eyes;
}

/** A window in which a post has signed in, at where it begins or at a page that is drawn. */
async function entered(chromium: Browser, county: LargeCounty, who: string, seen?: Seen): Promise<Page> {
  const context = await chromium.newContext(optionsFor(seen?.eyes ?? {}));
  const page = await context.newPage();
  await page.goto(county.link(who));
  await page.waitForURL((url) => url.pathname !== '/enter' && url.pathname !== '/');
  if (!seen) return page;
  await page.goto(county.url + seen.path);
  await page.locator(seen.what).first().waitFor();
  return page;
}
