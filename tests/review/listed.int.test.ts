import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { OfferedReview } from '../../client/http/review-seen.ts';
import type { ListedReview } from '../../client/views/review-list.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { openRecord } from '../support/record.ts';
import { COUNTY, type County, countyOf } from './county.ts';

const Q1 = '2024-Q1';
const FROZEN = '2024-04-08T16:00:00Z';
const RAISED = '2024-04-09T01:00:00Z';

let db: Database;
let county: Counter & County;

/** Two heads object to the draft of the first quarter, whose window is open. */
beforeAll(async () => {
  db = await openRecord();
  county = countyOf(await openCounter(db, { plan: COUNTY }));
  county.goTo(FROZEN);
  await county.activities.freezeReview(county.cycle, Q1, FROZEN);
  county.goTo(RAISED);
  for (const unit of ['lyj', 'nyncj']) {
    const fact = { type: 'objection_raised', id: `of-${unit}`, unit, grounds: '少录一位' } as const;
    await county.happened(Q1, `${unit}-head`, RAISED, fact);
  }
});

afterAll(async () => {
  await county.close();
  await db.close();
});

const read = async <T>(who: string, path = ''): Promise<T> =>
  (await county.ask(who, `/cycles/${county.cycle}/reviews${path}`)).json() as Promise<T>;

describe('the list of reviews', () => {
  it('tells how far each has come, and what waits for a ruling', async () => {
    expect(await read<ListedReview[]>('office')).toEqual([
      {
        period: Q1,
        state: 'draft',
        frozenAt: FROZEN,
        objectionCloses: '2024-04-11T16:00:00Z',
        open: true,
        publishAt: expect.stringMatching(/^2024-04-/),
        publishedAt: null,
        version: 1,
        correcting: false,
        objections: 2,
        unruled: 2,
      },
    ]);
  });

  it('counts for a unit its own objections alone', async () => {
    expect(await read('lyj-head')).toMatchObject([{ objections: 1, unruled: 1 }]);
    expect(await read('slj-reporter')).toMatchObject([{ objections: 0, unruled: 0 }]);
  });
});

describe('a review that is read', () => {
  it('says what the reader may ask of it now, and who holds the posts that it names', async () => {
    const { asks, open, people } = await read<OfferedReview>('office', `/${Q1}`);
    expect({ asks, open }).toEqual({ asks: ['rule', 'comment'], open: true });
    expect(people).toContainEqual({ id: 'lyj-head', name: COUNTY.people.find((p) => p.id === 'lyj-head')?.name });
    expect(await read('lyj-head', `/${Q1}`)).toMatchObject({ asks: ['object'] });
    expect(await read('lyj-reporter', `/${Q1}`)).toMatchObject({ asks: [] });
  });

  it('says when it was signed', async () => {
    await county.happened(Q1, 'office', RAISED, { type: 'review_proposed' });
    expect(await read('office2', `/${Q1}`)).toMatchObject({ signedAt: { proposed: RAISED } });
  });
});
