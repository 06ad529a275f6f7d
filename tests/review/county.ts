import { actOnFollowUp } from '../../activities/follow-up/act.ts';
import type { Mailer } from '../../activities/ports.ts';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { readFollowUp } from '../../activities/store/follow-ups.ts';
import { lastNumber } from '../../activities/store/last-number.ts';
import type { OperationDeps } from '../../client/operations/deps.ts';
import { awaitedStep } from '../../workflows/rules/follow-up/awaited.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { ReviewFact } from '../../workflows/rules/review/conduct.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { JINYUN, leaf, plan, posts, task, unit } from '../support/cast.ts';
import { actorFor, taking } from '../support/follow-ups.ts';
import { type Office, openOffice } from '../support/office.ts';
import { SUPERVISORS } from '../support/stage.ts';

const UNITS = ['slj', 'nyncj', 'lyj'] as const;

/** Three departments over half a year, each with one task of one key indicator: 100 firms by the end of the year. */
export const COUNTY = plan({
  horizon: { from: '2024-01-01', to: '2024-06-30' },
  units: UNITS.map((id) => unit(id)),
  people: [...UNITS.flatMap((id) => posts(id)), ...SUPERVISORS],
  tasks: UNITS.map((id) =>
    task({ id: `of-${id}`, title: `${id}的任务`, lead: [id], indicators: [leaf({ key: true })] }),
  ),
});

/** A county whose reviews a test conducts by itself. */
export interface County extends Office {
  readonly operations: OperationDeps;
  /** Has the record take what a department reported for a month. */
  readonly reported: (unit: string, period: string, value: string, at: Instant, version?: number) => Promise<void>;
  /** Freezes a quarter and takes its review to publication; answers with nothing. */
  readonly published: (period: string, frozenAt: Instant, publishedAt: Instant) => Promise<void>;
  /** Records what happened to a review, as its workflow does. */
  readonly happened: (period: string, actor: string, at: Instant, fact: ReviewFact) => Promise<void>;
  /** Takes a follow-up to its end, each step by somebody who may. */
  readonly settled: (id: string, at: Instant) => Promise<void>;
}

const NOBODY: Mailer = { send: async () => ({ outcome: 'accepted', response: '250' }), close: async () => {} };

/** Opens the county over a record; nobody but the test moves it. */
export async function openCounty(db: Database, policy: Policy = JINYUN): Promise<County> {
  return countyOf(await openOffice(db, { mailer: NOBODY, plan: COUNTY, policy }));
}

/** The county of an office that was opened over its plan. */
export function countyOf<O extends Office>(office: O): O & County {
  const { db, cycle, activities, deps } = office;
  const client = { workflow: { signalWithStart: async () => {} } } as unknown as OperationDeps['client'];
  const operations = { db, client, queue: 'none', now: deps.now, businessNow: deps.businessNow, clock: deps.clock };
  let n = 0;
  const happened: County['happened'] = async (period, actor, at, fact) => {
    n += 1;
    const entity = `review/${cycle}/${period}`;
    const expect = await lastNumber(db, entity);
    await activities.recordReview({ entity, expect, key: `k${n}`, at, actor, facts: [fact] });
  };
  return {
    ...office,
    operations,
    happened,
    reported: async (of, period, value, at, version = 1) => {
      const lines = [{ indicator: 'firms', value, note: '' }];
      const body = { cycle, task: `of-${of}`, unit: of, period, version, late: false, lines };
      const event = { entity: `task/${cycle}/of-${of}`, key: `${of}/${period}/${version}`, type: 'report_received' };
      await append(db, [{ ...event, at, actor: `${of}-reporter`, body }], deps.now());
    },
    published: async (period, frozenAt, publishedAt) => {
      await activities.freezeReview(cycle, period, frozenAt);
      await happened(period, 'office', publishedAt, { type: 'review_proposed' });
      await happened(period, 'office2', publishedAt, { type: 'review_approved' });
      await happened(period, 'office', publishedAt, { type: 'review_published' });
    },
    settled: async (id, at) => {
      for (;;) {
        const known = await readFollowUp(db, cycle, id);
        const step = known && awaitedStep(known.state);
        if (!known || !step) return;
        const by = { key: `${id}/${step.step}`, actor: actorFor(step), at };
        await actOnFollowUp(db, cycle, id, { ...taking(step), ...by }, deps.now());
      }
    },
  };
}
