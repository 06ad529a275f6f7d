import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { roundText } from '../../client/cli/evaluation/rating-text.ts';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import { type Hall, inHall } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';

const ASKED = '2024-04-26T02:00:00Z';
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

/** A mutual round until the thirtieth of April, and it is the twenty-sixth. */
const open = (work: (hall: Hall, extend: (closes: string, post?: string) => Promise<unknown>) => Promise<void>) =>
  inHall(db, async (hall) => {
    await hall.open({ id: 'm1', source: 'mutual', period: '2024-Q2', closes: '2024-04-30' });
    await hall.performUntil(ASKED);
    await work(hall, async (closes, post = 'office') => {
      const asked = { ask: 'extend', closes, reason: '汛期值守' };
      const { status, body } = await hall.as(post).post<{ code?: string }>('/rating-rounds/m1/requests', asked);
      return body.code ?? status;
    });
  });

const rated = (hall: Hall) => hall.rate('m1', 'slj-head', [{ unit: 'lyj', scores: { 'ping.work': '6' } }]);

describe('the end of a round', () => {
  it('is moved to a later day by the office, for a reason that everybody sees', () =>
    open(async (hall, extend) => {
      expect(await extend('2024-05-10', 'slj-head')).toBe('forbidden');
      expect([await extend('2024-04-30'), await extend('2024-04-20')]).toEqual(['not_later', 'not_later']);
      expect(await extend('2024-05-10')).toBe(201);
      const view = await hall.view('m1', 'slj-head');
      expect(view).toMatchObject({
        closesAt: '2024-05-10T16:00:00Z',
        extensions: [{ before: '2024-04-30T16:00:00Z', reason: '汛期值守', by: 'office', at: ASKED }],
      });
      expect(roundText({ say: speaker('zh') } as Terminal, view)).toContain(
        '2024-04-26 10:00 由 office 从 2024-04-30 24:00 延至 2024-05-10 24:00：汛期值守',
      );
    }));

  it('is that day from then on: ballots are taken until it, and it closes then and not before', () =>
    open(async (hall, extend) => {
      await extend('2024-05-10');
      await hall.performUntil('2024-05-07T00:00:00Z');
      expect(await rated(hall)).toMatchObject({ status: 201 });
      expect(await hall.view('m1', 'office')).toMatchObject({ state: 'open' });
      await hall.performUntil('2024-05-10T16:00:00Z');
      expect(await hall.view('m1', 'office')).toMatchObject({ state: 'closed' });
      expect(await extend('2024-05-20')).toBe('round_closed');
    }));

  it('takes the reminders with it, those of the old end that are still to come are not sent', () =>
    open(async (hall, extend) => {
      await extend('2024-05-06');
      await hall.performUntil('2024-05-06T16:00:00Z');
      const done = await hall.db.query<{ at: string }>(
        `select at from agenda where subject = 'm1' and kind = 'rating_reminder' and state = 'done' order by at`,
      );
      expect(done.map((r) => r.at.slice(0, 10))).toEqual(['2024-04-26', '2024-04-28', '2024-04-30']);
    }));
});
