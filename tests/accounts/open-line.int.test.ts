import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { Browser } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

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

/** Listens for changes; answers with all that is told until the line ends, without its signs of life. */
const listening = async (who: Browser) => {
  const line = await who.ask('GET', `/cycles/${county.cycle}/changes`);
  expect(line.status).toBe(200);
  return { told: line.text().then((text) => text.match(/^data: .*$/gm) ?? []) };
};

/** Something that everybody who listens is told of. */
const somethingChanges = async (id: string) => {
  const item = { unit: 'slj', period: '2024-Q1', kind: 'bonus', amount: '1', reason: '表彰', evidence: '省级通报' };
  expect((await county.ask('office', `/cycles/${county.cycle}/score-items/${id}`, item)).status).toBe(201);
};

describe('a line for changes that was opened before', () => {
  it('tells nothing more to an account that was ended', async () => {
    const head = await county.newcomer('slj', 'slj-head@jinyun.example');
    const { told } = await listening(head);
    const asked = await county.admin.ask('POST', `/accounts/${await county.idOf('slj')}/requests`, { ask: 'end' });
    await county.approved(asked);
    await somethingChanges('p1');
    expect(await told).toEqual([]);
  }, 30_000);

  it('tells nothing more to whoever holds the post no more', async () => {
    const head = await county.newcomer('lyj', 'lyj-head@jinyun.example');
    const { told } = await listening(head);
    const next = { name: '李四', email: 'li@jinyun.example', from: '2024-01-01', reason: '工作调整' };
    expect((await county.ask('office', `/cycles/${county.cycle}/posts/lyj-head/holders`, next)).status).toBe(201);
    await somethingChanges('p2');
    expect(await told).toEqual([]);
  }, 30_000);
});
