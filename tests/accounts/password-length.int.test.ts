import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { type Browser, PASSWORD, refusal, totp, withSecondFactor } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

const SHORT = 'k7#vQ2!mX9zR';
const LEADER = 'xz@jinyun.example';
let db: Database;
let county: SignedUp;

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db);
});

afterAll(async () => {
  await county.close();
  await db.close();
});

const board = (who: Browser) => who.ask('GET', `/cycles/${county.cycle}/board`);
const change = (who: Browser, current: string, next: string) => who.ask('PUT', '/password', { current, next });

/** Somebody of a unit whose password has twelve characters. */
async function withShort(username: string, email: string): Promise<Browser> {
  const who = await county.newcomer(username, email);
  expect((await change(who, PASSWORD, SHORT)).status).toBe(200);
  return who;
}

/** Whoever has an account comes to lead the county; what they were signed in by ends. */
async function promote(username: string): Promise<void> {
  await db.query(`update accounts set email = 'was-' || id where email = $1`, [LEADER]);
  await db.query('update accounts set email = $2 where username = $1', [username, LEADER]);
}

it('whoever comes to lead the county with a password of twelve characters sets a longer one first', async () => {
  const who = await withShort('sheng', 'slj-reporter@jinyun.example');
  expect((await board(who)).status).toBe(200);
  await promote('sheng');
  const again = county.browser();
  await again.signIn('sheng', SHORT);
  expect(await refusal(await board(who))).toEqual([401, 'unauthorised']);
  expect(await refusal(await board(again))).toEqual([403, 'password_too_short']);
  expect((await again.ask('GET', '/session')).status).toBe(200);
  expect(await refusal(await change(again, SHORT, 'R9!zXm2#Qv7k'))).toEqual([422, 'short_password']);
  expect((await change(again, SHORT, PASSWORD)).status).toBe(200);
  expect(await refusal(await board(again))).toEqual([403, 'second_factor_needed']);
});

it('of a password that was set before this is known it is known from the next sign-in on, by a code as well', async () => {
  const who = await withShort('frueher', 'slj-head@jinyun.example');
  const begun = (await (await who.ask('POST', '/second-factor', { password: SHORT })).json()) as { uri: string };
  expect((await who.ask('POST', '/session/code', { code: totp(begun.uri) })).status).toBe(201);
  for (const table of ['sign_ins', 'sessions']) await db.query(`update ${table} set short_password = null`);
  expect((await board(who)).status).toBe(200);
  await promote('frueher');
  const again = county.browser();
  expect(await (await again.signIn('frueher', SHORT)).json()).toEqual({ secondFactor: true });
  expect((await again.ask('POST', '/session/code', { code: totp(begun.uri, 30_000) })).status).toBe(201);
  expect(await refusal(await board(again))).toEqual([403, 'password_too_short']);
});

it('a password of fifteen characters holds for every post', async () => {
  const who = await county.newcomer('lang', 'lyj-head@jinyun.example');
  await promote('lang');
  await who.signIn('lang', PASSWORD);
  await withSecondFactor(who);
  expect((await board(who)).status).toBe(200);
});
