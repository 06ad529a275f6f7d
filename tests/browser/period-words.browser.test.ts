import { expect, inject } from 'vitest';
import { enter, it } from './support/window.ts';

const sample = inject('sample');
/** Where periods are told; a report that is written by hand may name one as its author likes. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  office: [
    ...['waiting', 'timetable', 'follow-ups', 'matters', 'lists', 'unit-plans', 'findings', 'visits', 'spot-checks'],
    ...['work-reports', 'special-reports', 'documents', 'board', 'board?look=map', 'lights', 'flags', 'comparison'],
    ...['reviews', 'reviews/2024-Q1', 'why/2024-Q1/jyj', 'evaluation', 'ratings', 'burden', 'plan', 'policy', 'mail'],
    ...['record', 'tasks/sheng-1'],
  ],
  'jyj-head': ['duties', 'duties/2024-05'],
};
/** Everything that is read or read aloud, but for what is shown as it is written in a file. */
const SAID = `[...document.querySelectorAll('main, main *')].filter((e) => !e.closest('pre, code, textarea, iframe'))
  .flatMap((e) => [e.getAttribute('aria-label'), e.getAttribute('title'), e.getAttribute('placeholder'),
    ...[...e.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data)]).filter(Boolean)`;
const AN_ID = /(?<![\w-])20\d\d-(?:[QH]\d|(?:0[1-9]|1[0-2])(?:-D[123])?)(?![\w-])/;

it('tells no period by its id', async ({ open }) => {
  const page = await open(sample.url);
  const told: Record<string, string[]> = {};
  for (const [who, places] of Object.entries(SCREENS)) {
    await enter(page, who);
    for (const place of places) {
      await page.goto(`${sample.url}/cycles/xupu-2024/${place}`);
      await page.locator('h1').waitFor();
      await expect.poll(() => page.locator('.waiting').count()).toBe(0);
      await page.waitForLoadState('networkidle');
      const found = (await page.evaluate<string[]>(SAID)).filter((said) => AN_ID.test(said));
      if (found.length > 0) told[place] = [...new Set(found)];
    }
  }
  expect(told).toEqual({});
});
