import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definitionOf } from '../../activities/store/definition.ts';
import { changePolicy, proposedVersion } from '../../client/operations/publish-policy.ts';
import { nextEntries } from '../../client/views/next-entries.ts';
import { WHOLE } from '../../client/views/page.ts';
import { policyChanges } from '../../client/views/policy-changes.ts';
import { reviewView } from '../../client/views/review.ts';
import type { PolicyChangeCommand } from '../../workflows/rules/policy-change/policy-change.ts';
import { policy, task } from '../support/cast.ts';
import { askReview, freshKey, hand } from '../support/requests.ts';
import { openStage, outcome, QUIET, quarterPlan, type Stage } from '../support/stage.ts';
import { instantOf } from '../support/story.ts';

const HALF_YEAR = { from: '2024-01-01', to: '2024-06-30' };
/** After the first quarter was frozen, before it is published. */
const NOW = '2024-04-10T02:00:00Z';
const SHA = '2'.repeat(64);
/** Two working days more to report, and late reports cost more. */
const SECOND = policy({
  version: 2,
  reminders: { slots: [] },
  reporting: { ...QUIET.reporting, due: { working_days: 5 } },
  scoring: { ...QUIET.scoring, deductions: { ...QUIET.scoring.deductions, late: '7' } },
});
let stage: Stage;

const changed = (id: string, request: object, actor: string, at = NOW) =>
  changePolicy(stage.deps, stage.cycle, id, { key: freshKey(), actor, at, ...request } as PolicyChangeCommand);
const ask = (request: object, actor: string, at = NOW) => changed('v2', request, actor, at);
const PROPOSAL = {
  ask: 'propose_policy',
  policy: SECOND,
  policySha256: SHA,
  from: '2024-04-10',
  reason: '常务会议',
  file: 'p.yaml',
};
const deadline = async (period: string) => {
  const { windows } = await definitionOf(stage.db, stage.cycle);
  return windows.find((w) => w.period === period)?.deadline;
};

beforeAll(async () => {
  const tasks = [task(), task({ id: 'rice', lead: ['nyncj'] })];
  stage = await openStage({ plan: quarterPlan({ tasks, horizon: HALF_YEAR }), policy: QUIET });
  await stage.until(NOW);
});
afterAll(() => stage?.close());

describe('a version of the rules published while a cycle runs', () => {
  it('changes nothing while it waits for another approver', async () => {
    expect(await outcome(ask(PROPOSAL, 'office'))).toBe('taken');
    expect(await outcome(ask({ ask: 'approve_policy' }, 'office'))).toBe('refused four_eyes');
    expect(await outcome(changed('v2-again', PROPOSAL, 'office2'))).toBe('refused version_proposed');
    expect(await deadline('2024-04')).toBe('2024-05-08T16:00:00Z');
    const waiting = (await nextEntries(stage.db, stage.cycle, WHOLE)).filter((e) => e.kind === 'approval_reminder');
    expect(waiting).toHaveLength(1);
  });

  it('moves the deadlines of the periods that it rules, and lists each', async () => {
    const { moved } = await ask({ ask: 'approve_policy' }, 'office2');
    const april = moved.find((m) => m.kind === 'deadline' && m.period === '2024-04');
    expect(april).toMatchObject({ before: '2024-05-08T16:00:00Z', after: '2024-05-10T16:00:00Z' });
    expect(moved.filter((m) => m.period === '2024-Q1')).toEqual([]);
    expect(await deadline('2024-04')).toBe('2024-05-10T16:00:00Z');
    expect(await deadline('2024-03')).toBe('2024-04-03T16:00:00Z');
    const known = await policyChanges(stage.db, stage.cycle);
    expect(known.filter(({ id }) => id === 'v2')).toMatchObject([
      { id: 'v2', version: 2, status: 'approved', proposedBy: 'office', decidedBy: 'office2' },
    ]);
  });

  it('is decided once', async () => {
    expect(await outcome(ask({ ask: 'approve_policy' }, 'office2'))).toBe('refused already_decided');
    expect(await outcome(ask({ ask: 'reject_policy', reason: '撤回' }, 'office2'))).toBe('refused already_decided');
  });

  it('leaves the review that runs with the version it was frozen with', async () => {
    const view = await reviewView(stage.db, stage.cycle, '2024-Q1');
    expect(view?.snapshot.policy).toMatchObject({ version: 1, sha256: 'f'.repeat(64) });
    expect(view?.policy.version).toBe(1);
    const at = await instantOf(stage, 'objection_closes', '2024-Q1');
    await stage.until(at);
    expect(await outcome(askReview(stage, '2024-Q1', { at }, { ask: 'propose' }))).toBe('taken');
  });

  it('moves the timers of tasks, and its rules decide the next review', async () => {
    const april = '2024-05-10T16:00:00Z';
    await stage.until('2024-05-10T15:00:00Z');
    const taken = hand(stage, { task: 'rice', unit: 'nyncj', period: '2024-04', at: '2024-05-10T15:00:00Z' });
    expect(await taken).toMatchObject({ late: false });
    await stage.until(april);
    const missing = (await stage.eventsOf(`task/${stage.cycle}/hydropower`)).filter((e) => e.type === 'report_missing');
    expect(missing.map((e) => e.at)).toContain(april);
    await stage.until('2024-06-10T02:00:00Z');
    await hand(stage, { task: 'rice', unit: 'nyncj', period: '2024-05', at: '2024-06-10T02:00:00Z' });
    await stage.until(await instantOf(stage, 'freeze', '2024-Q2'));
    const { snapshot } = (await reviewView(stage.db, stage.cycle, '2024-Q2')) ?? {};
    expect(snapshot?.policy).toMatchObject({ version: 2, sha256: SHA });
    const unit = snapshot?.groups.flatMap((g) => g.units).find((u) => u.unit === 'nyncj');
    // May came late, at seven points now, and June did not come, at five as before.
    expect(unit?.deductions).toBe('12.000000');
  });

  it('is proposed once of two requests at the same moment', async () => {
    const third = { ...PROPOSAL, policy: { ...SECOND, version: 3 }, from: '2024-07-01' };
    const asked = ['a', 'b'].map((id) => outcome(changed(id, third, 'office')));
    expect((await Promise.all(asked)).toSorted()).toEqual(['refused version_proposed', 'taken']);
    expect((await policyChanges(stage.db, stage.cycle)).filter(({ version }) => version === 3)).toHaveLength(1);
  });
});

describe('a file of a version', () => {
  const text = readFileSync(new URL('../../seeds/jinyun-2019/policy.yaml', import.meta.url), 'utf8');
  const propose = (changed: string) =>
    proposedVersion(stage.deps, stage.cycle, {
      file: { name: 'p.yaml', text: changed },
      from: '2024-07-01',
      reason: '试行',
    }).catch((error: { problems?: readonly { code: string }[] }) => error.problems?.map((p) => p.code));

  it('is refused with every fault of it beside the plan that runs', async () => {
    const faults = await propose(
      text.replace('id: jinyun', 'id: other').replace('freeze: {working_days: 5}', 'freeze: {working_days: 1}'),
    );
    expect(faults).toEqual(
      expect.arrayContaining(['policy_not_named', 'group_without_units', 'freeze_before_deadline']),
    );
  });
});
