import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { waitingFor } from '../../client/views/waiting/waiting.ts';
import { type Instant, toInstant, toMs } from '../../workflows/rules/time/instant.ts';
import { JINYUN, policy } from '../support/cast.ts';
import { leader } from '../support/countywide.ts';
import { openOffice } from '../support/office.ts';
import { openRecord } from '../support/record.ts';
import { SUPERVISORS } from '../support/stage.ts';
import { undone } from '../support/undone.ts';
import { COUNTY, type County, countyOf } from './county.ts';

const Q1 = '2024-Q1';
const [OFFICE, OFFICE2] = SUPERVISORS;
const PLAN = { ...COUNTY, people: [...COUNTY.people, leader()] };

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

interface Course extends County {
  /** The instants of the review's timetable. */
  readonly at: { readonly frozen: Instant; readonly closed: Instant; readonly publish: Instant };
  /** What of the review waits for somebody at an instant. */
  readonly waits: (who: typeof OFFICE, now: Instant) => Promise<object[]>;
}

/** A frozen review of the first quarter to which one department has objected. */
const objectedTo = (work: (course: Course) => Promise<void>) =>
  undone(db, async (tx) => {
    const mailer = { send: async () => ({ outcome: 'accepted', response: '250' }) as const, close: async () => {} };
    const rules = policy({ review: JINYUN.review });
    const county = countyOf(await openOffice(tx, { mailer, plan: PLAN, policy: rules }));
    const { cycle, happened, activities } = county;
    const entries = await tx.query<{ kind: string; at: Instant }>(
      'select kind, at from agenda where cycle = $1 and period = $2',
      [cycle, Q1],
    );
    const on = (kind: string) => entries.find((e) => e.kind === kind)?.at ?? '';
    const at = { frozen: on('freeze'), closed: on('objection_closes'), publish: on('publish') };
    await activities.freezeReview(cycle, Q1, at.frozen);
    const objection = { type: 'objection_raised', id: 'o1', unit: 'slj', grounds: '数据有误' } as const;
    await happened(Q1, 'slj-head', later(at.frozen, 1), objection);
    const waits: Course['waits'] = async (who, now) => {
      if (!who) throw new Error('nobody');
      const { items } = await waitingFor(tx, cycle, who, now, 'review');
      return items.map(({ ask, since, unit, by }) => ({ ask, since, unit, by }));
    };
    await work({ ...county, at, waits });
  });

function later(instant: Instant, hours: number): Instant {
  return toInstant(toMs(instant) + hours * 3_600_000);
}

const DISMISSED = { type: 'objection_ruled', id: 'o1', upheld: false, reason: '属实' } as const;
const WHOLE = { unit: null, by: null };

describe('what a review asks for waits since it was asked for', () => {
  it('a ruling since the objection came, and it is its unit’s', () =>
    objectedTo(async ({ at, waits }) => {
      const since = later(at.frozen, 1);
      expect(await waits(OFFICE, later(at.frozen, 2))).toEqual([{ ask: 'rule', since, unit: 'slj', by: 'slj-head' }]);
    }));

  it('the revision since the ruling', () =>
    objectedTo(async ({ at, waits, happened }) => {
      await happened(Q1, 'office', later(at.frozen, 3), { ...DISMISSED, upheld: true });
      const since = later(at.frozen, 3);
      expect(await waits(OFFICE2, later(at.frozen, 4))).toEqual([{ ask: 'revise', since, unit: 'slj', by: 'office' }]);
    }));

  it('the proposal since nobody may object any more', () =>
    objectedTo(async ({ at, waits, happened }) => {
      await happened(Q1, 'office', later(at.frozen, 3), DISMISSED);
      expect(await waits(OFFICE, later(at.closed, 1))).toEqual([{ ask: 'propose', since: at.closed, ...WHOLE }]);
    }));

  it('the approval since it was proposed, and the publication since it was approved', () =>
    objectedTo(async ({ at, waits, happened }) => {
      await happened(Q1, 'office', later(at.frozen, 3), DISMISSED);
      const [proposed, approved] = [later(at.closed, 2), later(at.publish, 3)];
      await happened(Q1, 'office', proposed, { type: 'review_proposed' });
      expect(await waits(OFFICE2, later(proposed, 1))).toEqual([]);
      expect(await waits(leader(), later(proposed, 1))).toEqual([
        { ask: 'approve', since: proposed, ...WHOLE, by: 'office' },
      ]);
      await happened(Q1, 'leader', approved, { type: 'review_approved' });
      expect(await waits(OFFICE, later(approved, 1))).toEqual([
        { ask: 'publish', since: approved, ...WHOLE, by: 'leader' },
      ]);
    }));
});

describe('a leader of the county', () => {
  it('sees a review that they may approve, and nothing that is the office’s to do', () =>
    objectedTo(async ({ at, waits, happened }) => {
      expect(await waits(leader(), later(at.frozen, 2))).toEqual([]);
      await happened(Q1, 'office', later(at.frozen, 3), DISMISSED);
      expect(await waits(leader(), later(at.closed, 1))).toEqual([]);
      const proposed = later(at.closed, 2);
      await happened(Q1, 'office', proposed, { type: 'review_proposed' });
      expect(await waits(leader(), later(proposed, 1))).toEqual([
        { ask: 'approve', since: proposed, unit: null, by: 'office' },
      ]);
      await happened(Q1, 'office2', later(proposed, 2), { type: 'review_approved' });
      expect(await waits(leader(), later(proposed, 3))).toEqual([]);
    }));
});
