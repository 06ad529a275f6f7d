import type { BulletinInput, OwedReport, Standing } from '../../activities/documents/bulletin/input.ts';
import type { Definition } from '../../activities/store/definition.ts';
import type { Snapshot } from '../../activities/store/snapshot.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { ReviewInput } from '../../workflows/rules/review/input.ts';
import { computeReview } from '../../workflows/rules/review/review.ts';
import { cn } from '../support/calendar.ts';
import { JINYUN, leaf, plan, reviewInput, task, unit, windowsOf } from '../support/cast.ts';

export const POLICY_HASH = 'ab'.repeat(32);

/** The cycle of a plan as the record keeps its definition. */
export function definition(of: Plan = plan(), policy: Policy = JINYUN): Definition {
  return {
    from: of.horizon.from,
    endsAt: '2025-01-20T01:00:00Z',
    closesAt: '2025-01-20T01:00:00Z',
    plan: of,
    policy,
    policySha256: POLICY_HASH,
    calendar: cn,
    windows: windowsOf(of, policy),
  };
}

/** A review of a quarter as it is frozen. */
export function snapshot(period: string, over: Partial<Omit<ReviewInput, 'period' | 'freezeAt'>>): Snapshot {
  const { id, version } = over.policy ?? JINYUN;
  return { ...computeReview(reviewInput(period, over)), policy: { id, version, sha256: POLICY_HASH } };
}

/** Two departments, each with one task of one key indicator. */
export const TWO = plan({
  units: [unit('slj'), unit('nyncj')],
  tasks: [
    task({ indicators: [leaf({ key: true })] }),
    task({ id: 'grain', title: '粮食生产', clause: '三（五）2', lead: ['nyncj'], indicators: [leaf({ key: true })] }),
  ],
});

export function standing(over: Partial<Standing> = {}): Standing {
  return {
    unit: 'slj',
    task: 'hydropower',
    indicator: 'firms',
    top: true,
    period: '2024-05',
    value: '46',
    weight: '1.000000',
    schedule: '0.415301',
    completion: '0.460000',
    performance: '1.107632',
    complete: true,
    state: 'ahead',
    light: 'green',
    decidedBy: null,
    ...over,
  };
}

export function owed(over: Partial<OwedReport> = {}): OwedReport {
  return {
    unit: 'slj',
    task: 'hydropower',
    period: '2024-05',
    receipt: 'on_time',
    returned: false,
    receivedAt: '2024-06-02T02:00:00Z',
    note: '',
    ...over,
  };
}

/** May 2024, told on 7 June at 9:00: one department ahead, one behind and late. */
export function may(over: Partial<BulletinInput> = {}): BulletinInput {
  return {
    at: '2024-06-07T01:00:00Z',
    corrected: [],
    periods: ['2024-05'],
    dataTo: '2024-05-31',
    tasks: TWO.tasks,
    resting: [],
    matters: [],
    reports: [
      owed(),
      owed({ unit: 'nyncj', task: 'grain', receipt: 'late', receivedAt: '2024-06-06T07:40:00Z', note: '连续降雨' }),
    ],
    standings: [
      standing(),
      standing({
        unit: 'nyncj',
        task: 'grain',
        value: '30',
        completion: '0.300000',
        performance: '0.722368',
        complete: false,
        state: 'behind',
        light: 'orange',
      }),
    ],
    ...over,
  };
}

/** A page as its reader reads it: no styles, no tags, one blank for each gap. */
export function read(page: string): string {
  return page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

/** The cells of the row in which a text stands, as they are read. */
export function rowWith(page: string, text: string): string[] {
  const row = page.match(/<tr.*?<\/tr>/gs)?.find((r) => r.includes(text)) ?? '';
  return (row.match(/<td.*?<\/td>/gs) ?? []).map((cell) => read(cell).trim());
}
