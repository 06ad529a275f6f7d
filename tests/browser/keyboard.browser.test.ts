import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { settled, tabbedThrough } from './support/keyboard.ts';
import { askForPapers, endARound } from './support/paper-rules.ts';
import { addressOf, allScreens, BY_ROLE, type Screen } from './support/screens.ts';
import { type RunningSample, startSample } from './support/start-sample.ts';
import { enter, it } from './support/window.ts';

let sample: RunningSample;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duban-keyboard-'));
  await cp(inject('rehearsed'), folder, { recursive: true });
  sample = await startSample(folder);
  await askForPapers(sample);
});

afterAll(() => sample.stop());

const SCREENS = await allScreens();
/** Who looks at a screen: the first of these that it is shown. */
const AT_A_DESK = ['supervisor', 'reporter', 'auditor', 'system_administrator'];
const ON_A_PHONE = ['leader', 'head'];

/** The addresses of the screens that somebody of a role is the first of these to be shown. */
function shownTo(role: string, roles: readonly string[]): readonly string[] {
  const first = (of: Screen['roles']) => roles.find((r) => of === 'everybody' || of.includes(r));
  return SCREENS.filter((screen) => first(screen.roles) === role).map(({ path }) => path);
}

async function at(page: Page, path: string): Promise<void> {
  await page.goto(sample.url + addressOf(path));
  await settled(page);
  const dialog = page.getByRole('dialog');
  if ((await dialog.count()) === 0) return;
  // An auditor says first why they look.
  expect.soft(await tabbedThrough(page)).toEqual([]);
  await dialog.getByRole('textbox').fill('季度审计');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await settled(page);
  await page.evaluate('document.activeElement?.blur()');
}

it('a round of ratings ends', () => endARound(sample));

describe.each([
  ['at a desk', AT_A_DESK, {}, ['Tab']],
  ['on a phone', ON_A_PHONE, { phone: true }, ['Tab', 'Shift+Tab']],
] as const)('%s', (_, roles, eyes, keys) => {
  it.for(roles)('a %s gets everywhere by keyboard, and sees where', async (role, { open }) => {
    const page = await open(sample.url, eyes);
    await enter(page, BY_ROLE[role] ?? '', sample);
    for (const path of shownTo(role, roles)) {
      await at(page, path);
      for (const key of keys) {
        const wrong = await tabbedThrough(page, key);
        expect.soft({ [path]: wrong }).toEqual({ [path]: [] });
      }
    }
  });
});

it('every screen is gone through at a desk', () => {
  expect(AT_A_DESK.flatMap((role) => shownTo(role, AT_A_DESK)).toSorted()).toEqual(
    SCREENS.map(({ path }) => path).toSorted(),
  );
});
