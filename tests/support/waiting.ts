import { deliverDue } from '../../activities/mail/deliver-due.ts';
import { changeUnits } from '../../activities/organisation/change-units.ts';
import { revised } from '../../activities/review/revised.ts';
import { append } from '../../activities/store/append.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import { lastNumber } from '../../activities/store/last-number.ts';
import type { UnitChangeCommand } from '../../workflows/rules/organisation/decide-unit-change.ts';
import type { ReviewFact } from '../../workflows/rules/review/conduct.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { plan, policy, posts } from './cast.ts';
import type { Counter } from './counter.ts';
import { OFFICE, UNITS } from './county.ts';
import { leader, supervisor } from './countywide.ts';
import { report } from './office.ts';

/** A county whose office has two posts, with a leader above it. */
export const TWO_IN_OFFICE = plan({
  units: UNITS,
  people: [...UNITS.flatMap((u) => posts(u.id)), OFFICE, { ...supervisor('office2'), name: '督查专员' }, leader()],
});

/** Rules under which something of every kind waits: verified reports, spot checks, lists, work reports, units' plans. */
export const EVERY_DUTY = policy({
  reporting: { ...policy().reporting, counts: 'verified' },
  checks: { spot: { count: 1, per: 'all' } },
  lists: [{ list: 'duty', name: '责任清单', fields: [] }],
  work_reports: [
    {
      ...{ id: 'monthly', name: '工作月报', clause: null, period: 'month', publish: { working_days: 2 } },
      ...{ blocks: [{ id: 'tasks', name: '重点任务', from: 'tasks' }], to: ['office2'] },
    },
  ],
  unit_plans: [
    {
      ...{ id: 'duty', name: '年度责任清单', clause: null, list: 'duty', groups: [], units: ['slj'] },
      ...{ due: '2024-12-31', remind: [] },
    },
  ],
});

/** Monday the fifteenth of July 2024, three working days after the second quarter was to be published. */
export const MONDAY: Instant = '2024-07-15T02:00:00Z';

/** Has something of every kind wait for the office on that Monday, as the office itself, its units and the record do it. */
export async function everyDuty(counter: Counter): Promise<void> {
  const { ask, cycle, deps, performUntil } = counter;
  const path = `/cycles/${cycle}`;
  await performUntil('2024-02-01T02:00:00Z');
  await report(counter);
  await performUntil('2024-02-06T02:00:00Z');
  await ask('office', `${path}/spot-checks/2024-01`, {});
  await performUntil('2024-05-06T02:00:00Z');
  await publishedAndCorrected(counter);
  await performUntil('2024-07-11T02:00:00Z');
  await asked(counter);
  await objected(counter);
  const about = { unit: 'slj', title: '河道堆积', due: '2024-07-31', reason: '现场督查' };
  for (const id of ['n1', 'n2'])
    await ask('office', `${path}/follow-ups`, { ...about, id, kind: 'supervision_notice', due: null });
  await ask('office', `${path}/follow-ups`, { ...about, id: 'p1', kind: 'problem' });
  await ask('slj-head', `${path}/follow-ups/p1/requests`, { ask: 'extend', due: '2024-08-15', reason: '汛期' });
  const item = { unit: 'slj', period: '2024-Q3', kind: 'bonus', amount: '1', reason: '省级表彰', evidence: '省文件' };
  await ask('office', `${path}/score-items/s1`, item);
  await deliverDue(deps)();
  await performUntil(MONDAY);
}

/** What was asked to be changed and waits: of a task, of the plan by a table, of the rules, of units, a unit's own plan. */
async function asked({ db, cycle, deps, activities }: Counter): Promise<void> {
  const at = await deps.businessNow();
  const reason = '县政府常务会议决定';
  const entity = `task/${cycle}/hydropower`;
  const change = { act: 'extend', indicator: null, due: '2025-03-31' } as const;
  const facts = [{ type: 'change_proposed', id: 'p1', change, reason } as const];
  await activities.recordTask({ entity, expect: await lastNumber(db, entity), key: 'p1', at, actor: 'office', facts });
  const { policy: before, policySha256 } = await definitionOf(db, cycle);
  const rules = { policy: { ...before, version: 2 }, policySha256, from: '2024-12-31', reason, file: 'policy.yaml' };
  const table = { changes: [{ task: 'hydropower', change }], reason, source: { name: '表.xlsx', sha256: 'a' } };
  const event = (of: string, type: string, actor: string, body: object) => {
    return { entity: of, key: type, type, at, actor, body: { cycle, ...body } };
  };
  const filed = { plan: 'duty', unit: 'slj', text: '', steps: [] };
  await append(
    db,
    [
      event(`plan-change/${cycle}/t1`, 'plan_change_proposed', 'office', { id: 't1', ...table }),
      event(`policy-change/${cycle}/v2`, 'policy_change_proposed', 'office', { id: 'v2', ...rules }),
      event(`unit-plan/${cycle}/duty/slj`, 'unit_plan_filed', 'slj-head', filed),
    ],
    deps.now(),
  );
  const renamed = { act: 'rename_unit', unit: 'lyj', name: '县林草局', from: '2024-08-01' };
  const command = { ask: 'propose_unit_change', change: renamed, reason, at, actor: 'office', key: 'u1' };
  await changeUnits(db, cycle, 'u1', command as UnitChangeCommand, deps.now());
}

/** The first quarter is published, and a correction of it waits. */
async function publishedAndCorrected(counter: Counter): Promise<void> {
  const { db, cycle, deps } = counter;
  const [period, at] = ['2024-Q1', await deps.businessNow()];
  await reviewed(counter, period, 'office', { type: 'review_proposed' });
  await reviewed(counter, period, 'office2', { type: 'review_approved' });
  await reviewed(counter, period, 'office', { type: 'review_published' });
  const corrects = { reports: [], items: [] };
  const figures = await revised(db, cycle, period, corrects, at);
  const body = { cycle, period, version: 2, reason: '数据更正', corrects, ...figures };
  const event = { entity: `correction/${cycle}/${period}`, key: 'c1', type: 'correction_proposed', at };
  await append(db, [{ ...event, actor: 'office', body }], deps.now());
}

/** A unit objects to the second quarter. */
async function objected(counter: Counter): Promise<void> {
  const fact = { type: 'objection_raised', id: 'o1', unit: 'slj', grounds: '数据有误' } as const;
  await reviewed(counter, '2024-Q2', 'slj-head', fact);
}

async function reviewed({ db, cycle, deps, activities }: Counter, period: string, actor: string, fact: ReviewFact) {
  await activities.freezeReview(cycle, period, await deps.businessNow());
  const entity = `review/${cycle}/${period}`;
  const [expect, at] = [await lastNumber(db, entity), await deps.businessNow()];
  await activities.recordReview({ entity, expect, key: fact.type, at, actor, facts: [fact] });
}
