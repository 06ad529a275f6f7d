import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importCalendar } from '../../client/operations/import-calendar.ts';
import { changePolicy, type PolicyChanged } from '../../client/operations/publish-policy.ts';
import { nextEntries } from '../../client/views/next-entries.ts';
import { WHOLE } from '../../client/views/page.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { MovedEntry } from '../../workflows/rules/time/new-calendar.ts';
import { policy } from '../support/cast.ts';
import { freshKey } from '../support/requests.ts';
import { openStage, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const NOTICES = readFileSync(new URL('../../seeds/calendars/cn.yaml', import.meta.url), 'utf8');
/** The shipped calendar with one day more off: Thursday the thirtieth of May. */
const EXTENDED = NOTICES.replace(/(- year: 2024[\s\S]*?off: \[)/, '$12024-05-30, ');
const NOW = '2024-04-10T02:00:00Z';
const LATER = '2024-04-11T02:00:00Z';
/** Each quarter slj is inspected, each month a report goes out, and by the end of May slj files a plan of its own. */
const SECOND = policy({
  ...QUIET,
  version: 2,
  lists: [{ list: 'duty', name: '责任清单', fields: [] }],
  inspections: [
    {
      ...{ id: 'safety', name: '一季一巡查', clause: null, period: 'quarter', from: null, acts: ['巡查'] },
      ...{ groups: [], units: ['slj'], by: null, within: { working_days: 0 }, remind: [5] },
    },
  ],
  work_reports: [
    {
      ...{ id: 'monthly', name: '工作月报', clause: null, period: 'month', publish: { working_days: 2 } },
      ...{ blocks: [{ id: 'tasks', name: '重点任务', from: 'tasks' }], to: ['office2'] },
    },
  ],
  unit_plans: [
    {
      id: 'own',
      name: '责任清单',
      clause: null,
      list: 'duty',
      groups: [],
      units: ['slj'],
      due: '2024-05-31',
      remind: [2],
    },
  ],
});
const { inspections: _, ...THIRD } = { ...SECOND, version: 3 };
let stage: Stage;

async function published(version: Policy, at: Instant): Promise<PolicyChanged> {
  const id = `v${version.version}`;
  const proposal = {
    policy: version,
    policySha256: '2'.repeat(64),
    from: at.slice(0, 10),
    reason: '常务会议',
    file: 'p',
  };
  const of = (actor: string) => ({ key: freshKey(), actor, at });
  await changePolicy(stage.deps, stage.cycle, id, { ask: 'propose_policy', ...of('office'), ...proposal });
  return changePolicy(stage.deps, stage.cycle, id, { ask: 'approve_policy', ...of('office2') });
}

/** What recurs and is still to come, by its kind. */
async function coming(): Promise<string[]> {
  const entries = await nextEntries(stage.db, stage.cycle, WHOLE);
  return entries
    .filter((e) => e.subject !== '' && e.kind !== 'approval_reminder')
    .map((e) => `${e.at} ${e.kind} ${e.subject} ${e.period}`.trim());
}

const shifted = (moved: readonly MovedEntry[]) =>
  moved.filter((m) => m.source !== undefined).map((m) => `${m.kind} ${m.before} → ${m.after} ${m.rule}`);

const OWN = ['2024-05-31T16:00:00Z unit_plan_due own'];
const REPORTS = ['2024-05-07T01:00:00Z', '2024-06-04T01:00:00Z', '2024-07-02T01:00:00Z'].map(
  (at, month) => `${at} work_report_due monthly 2024-0${month + 4}`,
);
const SAFETY = [
  '2024-06-24T01:00:00Z inspection_reminder safety 2024-Q2',
  '2024-06-30T16:00:00Z inspection_due safety 2024-Q2',
];

beforeAll(async () => {
  stage = await openStage({ plan: quarterPlan({ horizon: { from: '2024-01-01', to: '2024-06-30' } }), policy: QUIET });
  await stage.until(NOW);
});
afterAll(() => stage?.close());

describe('what a version of the rules asks for beside the timetable', () => {
  it('comes on the agenda of the running cycle, each thing listed, and nothing that would be due already', async () => {
    expect(await coming()).toEqual([]);
    const { moved } = await published(SECOND, NOW);
    const listed = moved.map((m) => `${m.after} ${m.kind} ${m.subject} ${m.period ?? ''}`.trim());
    expect(await coming()).toEqual(listed.toSorted());
    expect(listed.toSorted()).toEqual(
      [...REPORTS, ...SAFETY, ...OWN, '2024-05-29T01:00:00Z unit_plan_reminder own'].toSorted(),
    );
  });

  it('is moved by a new calendar', async () => {
    const [imported] = await importCalendar(stage.deps, { name: 'cn.yaml', text: EXTENDED });
    expect(shifted(imported?.moved ?? [])).toEqual([
      'unit_plan_reminder 2024-05-29T01:00:00Z → 2024-05-28T01:00:00Z unit_plans.own',
    ]);
  });

  it('is withdrawn by a version that does not ask for it any more', async () => {
    await stage.until(LATER);
    const { moved } = await published(THIRD, LATER);
    expect(shifted(moved).map((line) => line.replace(/ [^ ]+ → /, ' → '))).toEqual([
      'inspection_reminder → null inspections.safety',
      'inspection_due → null inspections.safety',
    ]);
    expect(await coming()).toEqual([...REPORTS, ...OWN, '2024-05-28T01:00:00Z unit_plan_reminder own'].toSorted());
  });

  it('is done on its day as if it had been asked for from the start', async () => {
    await stage.until('2024-06-03T02:00:00Z');
    const told = await stage.db.query(`select at, recipient from mail where kind = 'unit_plan' order by at, recipient`);
    expect(told.map(({ at, recipient }) => `${at} ${recipient}`)).toEqual([
      '2024-05-28T01:00:00Z slj-head',
      '2024-05-28T01:00:00Z slj-reporter',
      ...['office', 'office2', 'slj-head', 'slj-reporter'].map((post) => `2024-06-03T01:00:00Z ${post}`),
    ]);
  });
});
