import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { linkIn } from '../../support/link-in.ts';

/** A password that nobody guesses, long enough for everybody. */
export const PHRASE = '三月里的小雨淅沥沥沥沥下个不停';

/** Signs in on the page of the sign-in. */
export async function signIn(page: Page, login: string, password = PHRASE): Promise<void> {
  await page.getByLabel('用户名或电子邮件地址').fill(login);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/** Waits until somebody is signed in, as the head of the page shows. */
export async function shown(page: Page, name: string): Promise<void> {
  await page.locator('.person .name', { hasText: name }).waitFor();
}

/** Signs out by the person's menu. */
export async function signOut(page: Page): Promise<void> {
  await page.locator('.person summary').click();
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('heading', { name: '登录' }).waitFor();
}

/** Chooses a user name and a password, with the link of a letter already opened. */
export async function begin(page: Page, username: string): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(PHRASE);
  await page.getByLabel('再输入一次密码').fill(PHRASE);
  await page.getByRole('button', { name: '开通账号' }).click();
}

const opened = new Set<string>();

/** The secret of a letter that an installation sent and nobody has opened here; waits for one that is still under way. */
export async function newSecret(folder: string): Promise<string> {
  const secret = await vi.waitUntil(async () => (await secretsIn(folder)).find((found) => !opened.has(found)), {
    timeout: 15_000,
  });
  opened.add(secret);
  return secret;
}

async function secretsIn(folder: string): Promise<readonly string[]> {
  const outbox = join(folder, 'outbox');
  const letters = (await readdir(outbox, { recursive: true })).filter((name) => name.endsWith('.eml'));
  const read = await Promise.all(letters.map((name) => readFile(join(outbox, name), 'utf8')));
  return read.map(linkIn).filter((secret) => secret !== '');
}
