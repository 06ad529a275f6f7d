import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { FollowUpRow } from '../../client/views/follow-ups.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { leader } from '../support/countywide.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

interface Desk extends Counter {
  /** The status of what is asked as a post, by its path under the cycle. */
  readonly status: (who: string, path: string, body?: object) => Promise<number>;
}

/** On Monday the fifteenth of April 2024, in a county with a leader above the office. */
const onMonday = (work: (desk: Desk) => Promise<void>) =>
  undone(db, async (tx) => {
    const counter = await openCounter(tx, { plan: { ...COUNTY, people: [...COUNTY.people, leader()] } });
    await counter.performUntil('2024-04-15T01:00:00Z');
    const status: Desk['status'] = async (who, path, body) =>
      (await counter.ask(who, `/cycles/${counter.cycle}${path}`, body)).status;
    await work({ ...counter, status }).finally(counter.close);
  });

const NOTICE = { id: 'n1', kind: 'supervision_notice', unit: 'slj', title: '河道堆积', due: null, reason: '督查' };
const step = (name: string, fields: object = {}) => ({ ask: 'step', step: name, fields });

describe('a leader of the county', () => {
  it('reads what is kept from units: every case, the mail ledger, the special reports', () =>
    onMonday(async ({ ask, cycle, status }) => {
      await status('office', '/follow-ups', NOTICE);
      const rows = (await (await ask('leader', `/cycles/${cycle}/follow-ups`)).json()) as FollowUpRow[];
      expect(rows.map((row) => row.id)).toContain('n1');
      for (const path of ['/mail', '/special-reports', '/score-items', '/burden']) {
        expect([path, await status('leader', path)]).toEqual([path, 200]);
      }
    }));

  it('releases what the office drafted, and drafts nothing', () =>
    onMonday(async ({ status }) => {
      await status('office', '/follow-ups', NOTICE);
      const ask = (who: string, request: object) => status(who, '/follow-ups/n1/requests', request);
      expect(await ask('leader', step('drafted', { text: '限期整改' }))).toBe(422);
      expect(await ask('office', step('drafted', { text: '限期整改' }))).toBe(201);
      expect(await ask('office', step('approved'))).toBe(409);
      expect(await ask('leader', step('approved'))).toBe(201);
    }));

  it('approves a deduction that the office proposed, and proposes none', () =>
    onMonday(async ({ status }) => {
      const about = { unit: 'slj', period: '2024-Q2', reason: '督查发现', evidence: '督查报告3号' };
      const item = { ...about, kind: 'deduction', amount: '2' };
      expect(await status('leader', '/score-items/s1', item)).toBe(403);
      expect(await status('office', '/score-items/s1', item)).toBe(201);
      expect(await status('leader', '/score-items/s1/requests', { ask: 'approve_item' })).toBe(201);
    }));

  it('neither reports for a unit nor does the office’s work', () =>
    onMonday(async ({ status }) => {
      expect(await status('leader', '/follow-ups', NOTICE)).toBe(403);
      const report = { unit: 'slj', task: 'hydropower', period: '2024-03', lines: [] };
      expect(await status('leader', '/reports', report)).toBe(403);
      const problem = { ask: 'draft', reason: null };
      expect(await status('leader', '/evaluations/2024/requests', problem)).toBe(403);
    }));
});
