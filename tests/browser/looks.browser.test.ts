import { describe, inject } from 'vitest';
import { seenAround } from './support/seen.ts';
import { atAccount, enter, it } from './support/window.ts';

const sample = inject('sample');
const DOORS = ['/sign-in', '/begin', '/begin#a-secret-of-a-letter', '/reset', '/reset#a-secret', '/enter#nothing'];

describe('to the eye', () => {
  it('the doors are in order', async ({ open }) => {
    const page = await open(sample.url);
    for (const door of DOORS) {
      await page.goto('about:blank');
      await page.goto(sample.url + door);
      await page.locator('h1').waitFor();
      await seenAround(page, door.replaceAll(/\W+/g, '-').slice(1));
    }
  });

  it('the page of one’s account is, where the organisation told of no second factor', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'jyj-head');
    await page.route('**/api/session', async (route) => {
      const response = await route.fetch();
      const { account, ...told } = await response.json();
      const json = { ...told, needsSecondFactor: true, account: { ...account, secondFactor: true } };
      await route.fulfill({ response, json });
    });
    await page.goto(`${sample.url}/profile`);
    await page.getByRole('button', { name: '验证', exact: true }).waitFor();
    await seenAround(page, 'profile-code');
  });

  it('the page of one’s account is, with its menu, and an address that leads nowhere', async ({ open }) => {
    const page = await open(sample.url);
    await atAccount(page, 'jyj-head');
    await seenAround(page, 'profile');
    await page.locator('.person summary').click();
    await seenAround(page, 'menu');
    await page.goto(`${sample.url}/cycles/xupu-2024/nothing`);
    await page.locator('h1').waitFor();
    await seenAround(page, 'nowhere');
  });
});
