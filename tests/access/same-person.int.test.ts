import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import { type Browser, PASSWORD, refusal, withSecondFactor } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

let db: Database;
let county: SignedUp;
let both: Browser;

/** Whoever holds `office` comes to hold `office2` as well. */
beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db);
  both = await county.newcomer('liang', 'office@jinyun.example');
  const held = { name: '督查室', email: 'office@jinyun.example', from: '2024-01-01', reason: '兼任' };
  expect((await county.ask('office', `/cycles/${county.cycle}/posts/office2/holders`, held)).status).toBe(201);
  // Whoever gains a post signs in anew.
  await both.signIn('liang', PASSWORD);
  await withSecondFactor(both);
});

afterAll(async () => {
  await county.close();
  await db.close();
});

const as = (post: Person['id'], path: string, body: object) =>
  both.ask('POST', `/cycles/${county.cycle}${path}`, body, { 'Duban-Post': post });

type Asked = readonly [asked: readonly [string, object], decided: readonly [string, object]];

const ASKED: Readonly<Record<string, Asked>> = {
  'a bonus': [
    [
      '/score-items/i1',
      { unit: 'slj', period: '2024-Q1', kind: 'bonus', amount: '1', reason: '表彰', evidence: '省级通报' },
    ],
    ['/score-items/i1/requests', { ask: 'approve_item' }],
  ],
  'a change of units': [
    [
      '/unit-changes/u1',
      { change: { act: 'rename_unit', unit: 'slj', name: '县水务局', from: '2024-07-01' }, reason: '机构改革' },
    ],
    ['/unit-changes/u1/requests', { ask: 'approve_unit_change' }],
  ],
};

describe('one person in two posts of the office', () => {
  it.each(Object.entries(ASKED))(
    'does not decide on %s in the one that they asked for it in the other',
    async (_, [asked, decided]: Asked) => {
      expect(await told(await as('office', ...asked))).toEqual([201]);
      expect(await told(await as('office2', ...decided))).toEqual([409, 'four_eyes']);
    },
  );
});

/** The status of an answer, with the code of its refusal. */
async function told(answer: Response): Promise<readonly (number | string)[]> {
  return answer.status === 201 ? [201] : refusal(answer);
}
