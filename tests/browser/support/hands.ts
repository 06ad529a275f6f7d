import type { Locator, Page } from 'playwright-core';

/** How long a person takes for one of these, in milliseconds. */
interface Pace {
  readonly click: number;
  readonly key: number;
}

/** A mouse and a keyboard as a person uses them; what was done with them is counted. */
export interface Hands {
  readonly click: (target: Locator) => Promise<void>;
  readonly press: (keys: readonly string[]) => Promise<void>;
  readonly done: { clicks: number; keys: number };
}

/** The pace of somebody who works with a computer every day, and looks before each click. */
export const AT_EASE: Pace = { click: 1500, key: 250 };
/** Nothing but what is done, as fast as it can be. */
export const AT_ONCE: Pace = { click: 0, key: 0 };

/** Hands at a page. */
export function handsAt(page: Page, pace: Pace): Hands {
  const done = { clicks: 0, keys: 0 };
  return {
    done,
    click: async (target) => {
      await target.waitFor();
      await page.waitForTimeout(pace.click);
      await target.click();
      done.clicks += 1;
    },
    press: async (keys) => {
      for (const key of keys) {
        await page.waitForTimeout(pace.key);
        await page.keyboard.press(key);
        done.keys += 1;
      }
    },
  };
}

/** Fills in the first figures of the period that waits first, from the page one lands on, and hands them in. */
export async function reportUsually(page: Page, { click, press }: Hands, figures: readonly string[]): Promise<void> {
  await click(page.getByRole('link', { name: '填报' }).first());
  await click(page.locator('[data-figure]').first());
  for (const figure of figures) await press([...figure, 'Enter']);
  await click(page.locator('.send-bar button'));
  await page.locator('.outcome').first().waitFor();
  await page.locator('.send-bar .ant-btn-loading').waitFor({ state: 'detached' });
}
