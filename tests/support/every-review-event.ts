import { revised } from '../../activities/review/revised.ts';
import { append } from '../../activities/store/append.ts';
import { lastNumber } from '../../activities/store/last-number.ts';
import type { ReviewFact } from '../../workflows/rules/review/conduct.ts';
import type { Corrected } from '../../workflows/rules/review/correction.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Office } from './office.ts';

/** Takes the review of the quarter to its second version: objections, a revised draft, corrections. */
export async function review(office: Office): Promise<void> {
  const { cycle, activities } = office;
  const entity = `review/${cycle}/2024-Q1`;
  await activities.freezeReview(cycle, '2024-Q1', '2024-04-09T16:00:00Z');
  const step = async (actor: string, at: Instant, key: string, fact: ReviewFact) =>
    activities.recordReview({ entity, expect: await lastNumber(office.db, entity), key, at, actor, facts: [fact] });
  const grounds = '数据有误';
  await step('slj-head', '2024-04-10T01:00:00Z', 'o1', { type: 'objection_raised', id: 'o1', unit: 'slj', grounds });
  await step('lyj-head', '2024-04-10T02:00:00Z', 'o2', { type: 'objection_raised', id: 'o2', unit: 'lyj', grounds });
  await step('office', '2024-04-11T01:00:00Z', 'ruled', {
    type: 'objection_ruled',
    id: 'o1',
    upheld: false,
    reason: '属实',
  });
  await step('office', '2024-04-11T02:00:00Z', 'ruled2', {
    type: 'objection_ruled',
    id: 'o2',
    upheld: true,
    reason: '漏计一次',
  });
  await revisedTo(office, entity, 'draft_revised', '2024-04-12T01:00:00Z', { objection: 'o2' });
  await step('office', '2024-04-15T01:00:00Z', 'propose', { type: 'review_proposed' });
  await step('office2', '2024-04-16T01:00:00Z', 'approve', { type: 'review_approved' });
  await step('office', '2024-04-17T01:00:00Z', 'publish', { type: 'review_published' });
  await corrected(office);
  await commented(office);
}

/** What was said of a unit at the meeting, and what a supervisor found about it. */
async function commented({ db, cycle, deps }: Office): Promise<void> {
  const event = (entity: string, type: string, body: object) => ({
    entity,
    key: type,
    type,
    at: '2024-04-17T06:00:00Z',
    actor: 'office',
    body: { cycle, unit: 'slj', ...body },
  });
  const said = { period: '2024-Q1', commenter: '县长', achievements: ['开工早'], problems: ['进度慢'] };
  const found = { id: 'f1', name: '推诿扯皮', text: '不回', source: '督查', evidence: '记录' };
  await append(
    db,
    [
      event(`commentary/${cycle}/2024-Q1/slj`, 'review_commented', said),
      event(`finding/${cycle}/f1`, 'finding_recorded', found),
    ],
    deps.now(),
  );
}

const CORRECTED: Corrected = { reports: [{ task: 'hydropower', unit: 'slj', period: '2024-01' }], items: ['i1'] };

/** A review computed anew, recorded on an entity that knows of it. */
async function revisedTo(
  { db, cycle, deps }: Office,
  entity: string,
  type: string,
  at: Instant,
  of: object,
): Promise<void> {
  const period = '2024-Q1';
  const figures = await revised(db, cycle, period, CORRECTED, at);
  const body = { cycle, period, reason: '数据更正', corrects: CORRECTED, ...figures, ...of };
  await append(db, [{ entity, key: `${type}/${at}`, type, at, actor: 'office', body }], deps.now());
}

/** A correction that is rejected, and one that is published as the second version. */
async function corrected(office: Office): Promise<void> {
  const { db, cycle, deps } = office;
  const entity = `correction/${cycle}/2024-Q1`;
  const period = '2024-Q1';
  const event = (type: string, at: Instant, body: object) => ({ entity, key: type, type, at, actor: 'office2', body });
  await revisedTo(office, entity, 'correction_proposed', '2024-04-17T02:00:00Z', { version: 2 });
  const rejected = { cycle, period, reason: '佐证不足' };
  await append(db, [event('correction_rejected', '2024-04-17T03:00:00Z', rejected)], deps.now());
  await revisedTo(office, entity, 'correction_proposed', '2024-04-17T04:00:00Z', { version: 2 });
  const added = [{ id: '2024-Q1.slj.interview', unit: 'slj', kind: 'interview', due: null, rule: 'consequences[1]' }];
  const consequences = [{ period, withdrawn: ['2024-Q1.slj.commendation'], added }];
  const published = { cycle, period, version: 2, consequences };
  await append(db, [event('correction_published', '2024-04-17T05:00:00Z', published)], deps.now());
}
