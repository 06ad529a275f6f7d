import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { duban } from '../../support/duban.ts';
import { begin, newSecret, signIn } from './people.ts';
import type { Open } from './window.ts';

let invited = 0;

/** Has the next call to such an address answered by an interface that wants something of the person first. */
export async function wantsFirst(page: Page, address: string, code: string): Promise<void> {
  const body = JSON.stringify({ status: 403, code, title: code, errors: [{ path: null, code, message: code }] });
  const contentType = 'application/problem+json';
  await page.route(address, (route) => route.fulfill({ status: 403, contentType, body }), { times: 1 });
}

/** A person of the county at their account's page, whose next look at the sessions waits for something first. */
export async function waitedFor(open: Open, code: string): Promise<Page> {
  const { url, folder } = inject('county');
  const name = `needs-${++invited}`;
  await duban(['account', 'invite', `${name}@duban.example`, '--name', name], { DUBAN_HOME: folder });
  const page = await open(url);
  await page.goto(`${url}/begin#${await newSecret(folder)}`);
  await begin(page, name);
  await wantsFirst(page, '**/api/sessions', code);
  await signIn(page, name);
  await page.waitForURL(/\/profile$/);
  return page;
}
