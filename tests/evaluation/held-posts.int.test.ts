import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { ownPosts } from '../../client/operations/own-posts.ts';
import { type Hall, inHall, RATED_POLICY } from '../support/rating-hall.ts';
import { openRecord } from '../support/record.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

const { evaluation } = RATED_POLICY;
const NOT_EVALUATED = { ...RATED_POLICY, ...(evaluation ? { evaluation: { ...evaluation, annual: null } } : {}) };

/** The cycle ends with its last review. */
async function ended({ db: tx, cycle, deps }: Hall, at: string): Promise<void> {
  const event = { entity: `cycle/${cycle}`, key: 'ended', type: 'cycle_ended', at, actor: 'system', body: { cycle } };
  await append(tx, [event], deps.now());
}

const held = async ({ operations }: Hall) =>
  (await ownPosts(operations, 'office@jinyun.example')).map(({ post }) => post.id);

describe('the posts of a cycle that has ended', () => {
  it('are held for the year in which its last year is evaluated, and no longer', () =>
    inHall(db, async (h) => {
      await ended(h, '2025-01-14T01:00:00Z');
      const heldOn = async (at: string) => {
        h.goTo(at);
        return held(h);
      };
      expect(await heldOn('2025-01-15T01:00:00Z')).toEqual(['office']);
      expect(await heldOn('2025-12-31T01:00:00Z')).toEqual(['office']);
      expect(await heldOn('2026-01-01T01:00:00Z')).toEqual([]);
    }));

  it('are given up at once where no year is evaluated', () =>
    inHall(
      db,
      async (h) => {
        expect(await held(h)).toEqual(['office']);
        await ended(h, '2024-04-15T03:00:00Z');
        expect(await held(h)).toEqual([]);
      },
      NOT_EVALUATED,
    ));
});
