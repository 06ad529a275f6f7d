import { describe, inject } from 'vitest';
import { seen } from './support/seen.ts';
import { atAccount, type Eyes, it } from './support/window.ts';

const sample = inject('sample');
const EYES: readonly (readonly [string, Eyes])[] = [
  ['zh', {}],
  ['en-dark', { language: 'en', dark: true }],
  ['zh-phone-dark', { phone: true, dark: true }],
  ['en-phone', { language: 'en', phone: true }],
];
const DOORS = ['/sign-in', '/begin', '/begin#a-secret-of-a-letter', '/reset', '/reset#a-secret', '/enter#nothing'];

describe.each(EYES)('seen with eyes for %s', (eyes, how) => {
  it('the doors are in order', async ({ open }) => {
    const page = await open(sample.url, how);
    for (const door of DOORS) {
      await page.goto('about:blank');
      await page.goto(sample.url + door);
      await page.locator('h1').waitFor();
      await seen(page, `${door.replaceAll(/\W+/g, '-').slice(1)}-${eyes}`);
    }
  });

  it('the page of one’s account is, with its menu', async ({ open }) => {
    const page = await open(sample.url, how);
    await atAccount(page, 'jyj-head');
    await seen(page, `profile-${eyes}`);
    await page.locator('.person summary').click();
    await seen(page, `menu-${eyes}`);
  });
});
