import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { Browser } from '../support/browser.ts';
import { split } from '../support/organised.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

const PEOPLE = ['slj-reporter', 'slj-head', 'lyj-reporter', 'neu', 'nyj'] as const;
type Who = (typeof PEOPLE)[number];
const addressOf = (who: Who) => (who === 'nyj' ? 'nyj@x.example' : `${who}@jinyun.example`);

let db: Database;
let county: SignedUp;
const signedIn = new Map<Who, Browser>();

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db);
  await county.performUntil('2024-01-15T01:00:00Z');
  for (const who of PEOPLE) signedIn.set(who, await county.newcomer(who, addressOf(who)));
});

beforeEach(async () => {
  for (const who of PEOPLE) if (!(await isIn(who))) await signedIn.get(who)?.signIn(who);
});

afterAll(async () => {
  await county.close();
  await db.close();
});

const isIn = async (who: Who) => (await signedIn.get(who)?.ask('GET', '/session'))?.status === 200;
/** Whose sessions are over. */
async function out(): Promise<Who[]> {
  const found: Who[] = [];
  for (const who of PEOPLE) if (!(await isIn(who))) found.push(who);
  return found;
}
const change = (post: string, email: string, from: string, key = `holder-of-${post}-${from}`) =>
  county.ask(
    'office',
    `/cycles/${county.cycle}/posts/${post}/holders`,
    { name: '接任', email, from, reason: '工作调整' },
    { 'Idempotency-Key': key },
  );

describe('whoever gains or loses a post', () => {
  it('is signed in no more when it changes hands today, and nobody else; and once', async () => {
    expect((await change('slj-reporter', addressOf('neu'), '2024-01-15')).status).toBe(201);
    expect(await out()).toEqual(['slj-reporter', 'neu']);
    for (const who of ['slj-reporter', 'neu'] as const) await signedIn.get(who)?.signIn(who);
    expect((await change('slj-reporter', addressOf('neu'), '2024-01-15')).status).toBe(201);
    await county.performUntil('2024-01-15T02:00:00Z');
    expect(await out()).toEqual([]);
  });

  it('stays signed in until the day on which it changes hands, and no longer', async () => {
    expect((await change('slj-head', addressOf('neu').toUpperCase(), '2024-01-20')).status).toBe(201);
    await county.performUntil('2024-01-19T15:00:00Z');
    expect(await out()).toEqual([]);
    await county.performUntil('2024-01-19T16:00:00Z');
    expect(await out()).toEqual(['slj-head', 'neu']);
  });

  it('is signed in no more when units change, on the day they do', async () => {
    const at = `/cycles/${county.cycle}/unit-changes`;
    for (const [id, from] of [
      ['later', '2024-02-02'],
      ['refused', '2024-02-03'],
    ] as const) {
      const asked = split(from);
      const founds = asked.founds.map(({ aliases: _, ...unit }) => unit);
      const body = { change: { ...asked, founds }, reason: '机构改革' };
      expect((await county.ask('office', `${at}/${id}`, body)).status).toBe(201);
    }
    expect((await county.ask('office2', `${at}/later/requests`, { ask: 'approve_unit_change' })).status).toBe(201);
    const reject = { ask: 'reject_unit_change', reason: '不必' };
    expect((await county.ask('office2', `${at}/refused/requests`, reject)).status).toBe(201);
    expect(await out()).toEqual([]);
    await county.performUntil('2024-02-02T01:00:00Z');
    expect(await out()).toEqual(['neu', 'nyj']);
  });
});

describe('whoever comes to look after something else', () => {
  it('is signed in no more in the moment in which it is changed, however it is', async () => {
    const id = await county.idOf('lyj-reporter');
    await db.query('update accounts set name = $2 where id = $1', [id, '林']);
    expect(await out()).toEqual([]);
    await db.query(`update accounts set role = 'auditor' where id = $1`, [id]);
    expect(await out()).toEqual(['lyj-reporter']);
  });
});
