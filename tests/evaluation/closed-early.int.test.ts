import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { roundText } from '../../client/cli/evaluation/rating-text.ts';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import type { OfferedRound } from '../../client/http/round-seen.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import { type Hall, inHall } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';

const REASON = '评分人已全部评完';
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

/** A mutual round until the thirtieth of April, and it is the sixteenth. */
const open = (work: (hall: Hall, close: (post?: string) => Promise<unknown>) => Promise<void>) =>
  inHall(db, async (hall) => {
    await hall.open({ id: 'm1', source: 'mutual', period: '2024-Q2', closes: '2024-04-30' });
    await hall.performUntil('2024-04-16T02:00:00Z');
    await work(hall, async (post = 'office') => {
      const asked = { ask: 'close', reason: REASON };
      const { status, body } = await hall.as(post).post<{ code?: string }>('/rating-rounds/m1/requests', asked);
      return body.code ?? status;
    });
  });

const rated = (hall: Hall) => hall.rate('m1', 'slj-head', [{ unit: 'lyj', scores: { 'ping.work': '6' } }]);
const asks = async (hall: Hall, post: string) => (await hall.as(post).get<OfferedRound>('/rating-rounds/m1')).body.asks;

describe('a round that the office closes before its day', () => {
  it('ends there and then, counted, with who closed it and why for everybody to see', () =>
    open(async (hall, close) => {
      await rated(hall);
      expect(await close('slj-head')).toBe('forbidden');
      expect(await close()).toBe(201);
      const view = await hall.view('m1', 'office');
      const early = { by: 'office', at: '2024-04-16T02:00:00Z', reason: REASON };
      expect(view).toMatchObject({ state: 'closed', closesAt: '2024-04-30T16:00:00Z', closedEarly: early });
      expect(view.result).toHaveLength(4);
      expect((await hall.view('m1', 'lyj-head')).closedEarly).toEqual(early);
      const told = `2024-04-16 10:00 由 office 提前结束：${REASON}`;
      expect(roundText({ say: speaker('zh') } as Terminal, view)).toContain(told);
    }));

  it('takes no more ballots, reminds nobody, and is not closed again on its day', () =>
    open(async (hall, close) => {
      await rated(hall);
      await close();
      expect(await rated(hall)).toMatchObject({ body: { code: 'round_closed' } });
      expect(await close()).toBe('round_closed');
      await hall.performUntil('2024-05-01T00:00:00Z');
      const done = `select kind from agenda where subject = 'm1' and state = 'done' and at > '2024-04-16'`;
      expect(await hall.db.query(done)).toEqual([]);
      const events = await hall.db.query(`select actor from events where type = 'round_closed'`);
      expect(events).toEqual([{ actor: 'office' }]);
    }));

  it('has been rated by somebody: one that nobody rated is withdrawn, not closed', () =>
    open(async (hall, close) => {
      expect(await asks(hall, 'office')).not.toContain('close');
      expect(await close()).toBe('nobody_rated');
      await rated(hall);
      expect(await asks(hall, 'office')).toContain('close');
      expect(await asks(hall, 'slj-head')).not.toContain('close');
    }));
});
