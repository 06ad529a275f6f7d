import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { Duties } from '../../client/views/duties.ts';
import { type ListedRound, type RatingSource, roundKey } from '../../client/views/rating-rounds.ts';
import type { WaitingView } from '../../client/views/waiting/waiting.ts';
import { type Hall, inHall } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

const MUTUAL = { id: 'm1', source: 'mutual', period: '2024-Q2', closes: '2024-04-30' };
const PANEL = { id: 'p1', source: 'panel', period: '2024', closes: '2024-04-30' };

const hall = (work: (hall: Hall) => Promise<void>) => inHall(db, work);
const nine = (...units: string[]) => units.map((unit) => ({ unit, scores: { 'ping.work': '9' } }));

async function ratingsOf({ as }: Hall, unit: string): Promise<readonly string[]> {
  const { body } = await as(`${unit}-reporter`).get<Duties>(`/units/${unit}/duties`);
  return body.ratings.map((r) => `${r.title}: ${r.units} by ${r.posts.join()}, ${r.left} days`);
}

describe('a round that is open', () => {
  it('waits among the duties of each unit that rates, for the post that does, until it has rated everybody', () =>
    hall(async (h) => {
      expect(await ratingsOf(h, 'slj')).toEqual([]);
      await h.open(MUTUAL);
      expect(await ratingsOf(h, 'slj')).toEqual(['互评: 3 by slj-head, 12 days']);
      await h.rate('m1', 'slj-head', nine('lyj', 'jtj'));
      expect(await ratingsOf(h, 'slj')).toEqual(['互评: 1 by slj-head, 12 days']);
      await h.rate('m1', 'slj-head', nine('nyncj'));
      expect(await ratingsOf(h, 'slj')).toEqual([]);
      expect(await ratingsOf(h, 'lyj')).toEqual(['互评: 3 by lyj-head, 12 days']);
    }));

  it('waits for nobody before it opens, after it closes, or once it is taken back', () =>
    hall(async (h) => {
      await h.open({ ...MUTUAL, opens: '2024-04-17' });
      expect(await ratingsOf(h, 'slj')).toEqual([]);
      h.goTo('2024-04-17T01:00:00Z');
      expect(await ratingsOf(h, 'slj')).toHaveLength(1);
      h.goTo('2024-04-30T16:00:00Z');
      expect(await ratingsOf(h, 'slj')).toEqual([]);
      h.goTo('2024-04-17T01:00:00Z');
      await h.as('office').post('/rating-rounds/m1/requests', { ask: 'withdraw', reason: '误开' });
      expect(await ratingsOf(h, 'slj')).toEqual([]);
    }));

  it('waits for a supervisor who is on its panel, at the place of all that waits', () =>
    hall(async (h) => {
      await h.open({ ...PANEL, members: [{ class: 'deputies', post: 'office2' }] });
      const waiting = async (post: string) => (await h.as(post).get<WaitingView>('/waiting?kind=rating')).body.items;
      expect(await waiting('office')).toEqual([]);
      expect(await waiting('office2')).toMatchObject([
        { kind: 'rating', id: 'p1', ask: 'rate', title: '测评', period: '2024', count: 4, due: '2024-04-30T16:00:00Z' },
      ]);
    }));

  it('is listed with how many units it still waits for whoever asks to rate', () =>
    hall(async (h) => {
      await h.open(MUTUAL);
      const listed = async (post: string) =>
        (await h.as(post).get<ListedRound[]>('/rating-rounds')).body.map((r) => `${r.id} ${r.kind} ${r.left}`);
      expect(await listed('slj-head')).toEqual(['m1 mutual 3']);
      expect(await listed('slj-reporter')).toEqual(['m1 mutual null']);
    }));

  it('is listed page by page, the round that closes last first', () =>
    hall(async (h) => {
      await h.open(MUTUAL);
      await h.open(PANEL);
      const page = async (query: string) => (await h.as('office').get<ListedRound[]>(`/rating-rounds?${query}`)).body;
      const whole = await page('');
      const [first] = await page('limit=1');
      const after = Buffer.from(JSON.stringify(first ? roundKey(first) : [])).toString('base64url');
      expect([first, ...(await page(`limit=1&after=${after}`))]).toEqual(whole);
      expect(whole.map(({ closesAt }) => closesAt)).toEqual(
        whole
          .map(({ closesAt }) => closesAt)
          .toSorted()
          .toReversed(),
      );
      expect(whole).toHaveLength(2);
    }));

  it('offers each what they may ask of it now', () =>
    hall(async (h) => {
      await h.open({ ...MUTUAL, opens: '2024-04-17' });
      await h.open(PANEL);
      const asks = async (round: string, post: string) =>
        (await h.as(post).get<{ asks: string[] }>(`/rating-rounds/${round}`)).body.asks;
      expect(await asks('m1', 'slj-head')).toEqual([]);
      h.goTo('2024-04-17T01:00:00Z');
      expect(await asks('m1', 'slj-head')).toEqual(['rate']);
      expect(await asks('m1', 'slj-reporter')).toEqual([]);
      expect(await asks('m1', 'office')).toEqual(['extend', 'withdraw']);
      expect(await asks('p1', 'office')).toEqual(['import', 'extend', 'withdraw']);
      h.goTo('2024-04-30T16:00:00Z');
      expect(await asks('p1', 'office')).toEqual(['withdraw']);
    }));
});

describe('the sources of ratings', () => {
  it('are told with how their ratings are counted, and nothing of the reviews', () =>
    hall(async (h) => {
      const { body } = await h.as('slj-reporter').get<RatingSource[]>('/rating-sources');
      expect(
        body.map(({ id, kind, max, trim, atLeast, classes }) => [id, kind, max, trim, atLeast, classes.length]),
      ).toEqual([
        ['mutual', 'mutual', '10', 1, 3, 0],
        ['panel', 'panel', '100', 0, 3, 2],
        ['qr', 'public', '5', 0, 30, 0],
      ]);
    }));
});
