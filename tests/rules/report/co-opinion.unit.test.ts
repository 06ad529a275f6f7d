import { describe, expect, it } from 'vitest';
import {
  blockerFault,
  type CoOpinion,
  opinionFault,
  standingOpinions,
} from '../../../workflows/rules/report/co-opinion.ts';
import { computeReview } from '../../../workflows/rules/review/review.ts';
import { filedAll, plan, reviewInput, task, unit } from '../../support/cast.ts';

const SHARED = plan({ units: ['slj', 'nyncj', 'lyj'].map((id) => unit(id)), tasks: [task({ co: ['nyncj', 'lyj'] })] });

const opinion = (over: Partial<CoOpinion> = {}): CoOpinion => ({
  task: 'hydropower',
  lead: 'slj',
  period: '2024-03',
  version: 1,
  unit: 'nyncj',
  stance: 'disputed',
  reason: '两家企业尚未投产',
  by: 'nyncj-head',
  at: '2024-04-02T02:00:00Z',
  ...over,
});

describe('who may speak of a report', () => {
  it.each([
    ['nyncj', 1, null],
    ['jtj', 1, 'not_co_unit'],
    ['slj', 1, 'not_co_unit'],
    ['nyncj', undefined, 'unknown_report'],
  ] as const)('%s of version %s: %s', (who, version, fault) => {
    expect(opinionFault({ co: ['nyncj', 'lyj'] }, who, version)).toBe(fault);
  });
});

describe('a lead that is blocked', () => {
  const task = { co: ['nyncj'], leads: ['slj'] };

  it.each([
    ['slj', 'nyncj', '2024-04-03', null],
    ['slj', 'nyncj', '2024-04-02', 'not_later'],
    ['slj', 'lyj', '2024-04-03', 'not_co_unit'],
    ['lyj', 'nyncj', '2024-04-03', 'not_lead'],
  ] as const)('%s names %s, to be answered by %s: %s', (lead, unit, due, fault) => {
    expect(blockerFault(task, { lead, unit, due }, '2024-04-02')).toBe(fault);
  });
});

describe('a review', () => {
  const reports = filedAll('slj', 'hydropower', '2024-Q1', { firms: '30' });
  const shown = (opinions: readonly CoOpinion[]) => {
    const { groups } = computeReview(reviewInput('2024-Q1', { plan: SHARED, reports, opinions }));
    return groups[0]?.units.find((u) => u.unit === 'slj');
  };

  it('shows the last word of each co-unit on each report', () => {
    const first = opinion({ stance: 'confirmed', reason: '' });
    const other = opinion({ unit: 'lyj', stance: 'confirmed', reason: '' });
    expect(shown([first, other, opinion()])?.opinions).toEqual([other, opinion()]);
    expect(standingOpinions([first, opinion({ period: '2024-02' })])).toHaveLength(2);
  });

  it('leaves score, rank and flag as they are, whatever co-units say', () => {
    const { opinions, ...disputed } = shown([opinion()]) ?? {};
    expect(opinions).toHaveLength(1);
    expect(disputed).toEqual(shown([]));
    expect(shown([])).not.toHaveProperty('opinions');
  });

  it('shows nothing of other periods and to nobody else', () => {
    expect(shown([opinion({ period: '2023-12' })])).not.toHaveProperty('opinions');
    expect(shown([opinion({ lead: 'nyncj' })])).not.toHaveProperty('opinions');
  });
});
