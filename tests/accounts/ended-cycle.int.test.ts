import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { type Browser, refusal, withSecondFactor } from '../support/browser.ts';
import { RATED_POLICY } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

let db: Database;
let county: SignedUp;
let supervisor: Browser;
const FILES = { plan: { name: 'plan.yaml', text: 'x' }, policy: { name: 'policy.yaml', text: 'x' } };

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db, {}, RATED_POLICY);
  await county.performUntil('2024-04-15T01:00:00Z');
  supervisor = await county.newcomer('duchashi', 'office@jinyun.example');
  await withSecondFactor(supervisor);
});

afterAll(async () => {
  await county.close();
  await db.close();
});

const statusOf = async (answer: Promise<Response>) => (await answer).status;
const posts = async () =>
  ((await (await supervisor.ask('GET', '/session')).json()) as { posts: { ended: boolean }[] }).posts;

describe('a supervisor of the only cycle', () => {
  it('may look at the next one and start it while it runs: what is wrong with its files is told', async () => {
    expect(await statusOf(supervisor.ask('GET', '/rehearsals'))).toBe(200);
    expect(await statusOf(supervisor.ask('POST', '/cycle-checks', FILES))).toBe(422);
    expect(await statusOf(supervisor.ask('POST', '/cycles', FILES))).toBe(422);
    expect(await posts()).toMatchObject([{ ended: false }]);
  });

  it('concludes it when it has ended, and neither starts nor rehearses another', async () => {
    const { cycle, deps } = county;
    const event = { entity: `cycle/${cycle}`, key: 'ended', type: 'cycle_ended', actor: 'system', body: { cycle } };
    await append(db, [{ ...event, at: '2024-04-15T01:00:00Z' }], deps.now());
    expect(await posts()).toMatchObject([{ ended: true }]);
    expect(await statusOf(supervisor.ask('GET', `/cycles/${cycle}/evaluations`))).toBe(200);
    expect(await refusal(await supervisor.ask('POST', '/cycle-checks', FILES))).toEqual([403, 'cycle_over']);
    expect(await refusal(await supervisor.ask('POST', '/cycles', FILES))).toEqual([403, 'cycle_over']);
    expect(await refusal(await supervisor.ask('GET', '/rehearsals'))).toEqual([403, 'cycle_over']);
  });

  it('leaves the next one to the operator, who needs nobody for it', async () => {
    expect(await statusOf(county.ask('operator', '/cycle-checks', FILES))).toBe(422);
    expect(await statusOf(county.ask('operator', '/cycles', FILES))).toBe(422);
  });
});
