import { readFileSync } from 'node:fs';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import { actOnFollowUp } from '../../client/operations/follow-up.ts';
import { submitReport } from '../../client/operations/submit-report.ts';
import { flagsView } from '../../client/views/flags.ts';
import { followUps } from '../../client/views/follow-ups.ts';
import type { FollowUpCommand, FollowUpRequest } from '../../workflows/rules/follow-up/follow-up.ts';
import { type FollowUpKind, LIVES } from '../../workflows/rules/follow-up/lives.ts';
import type { Plan, Task } from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { ReportLine } from '../../workflows/rules/report/report.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { askReview, freshKey } from './requests.ts';
import { outcome, type Stage } from './stage.ts';

/** Nobody asks here how long something has. */
const ANY_TIME: Instant = '2024-01-01T00:00:00Z';

/** A document as its seed holds it, taken in by the loader that every plan goes through; of its tasks only some. */
export function document(seed: string, some: (task: Task, group: string) => boolean): { plan: Plan; policy: Policy } {
  const bytes = (file: string) => readFileSync(new URL(`../../seeds/${seed}/${file}`, import.meta.url));
  const plan = loadPlan('plan.yaml', bytes('plan.yaml'));
  const policy = loadPolicy('policy.yaml', bytes('policy.yaml'));
  if (Array.isArray(plan) || Array.isArray(policy)) throw new Error(`${seed} does not load`);
  const groupOf = (task: Task) => plan.plan.units.find((u) => u.id === task.lead[0])?.group ?? '';
  const tasks = plan.plan.tasks.filter((task) => some(task, groupOf(task)));
  return { plan: { ...plan.plan, tasks }, policy: policy.policy };
}

/** A unit reports a task: figures by indicator. */
export async function told(
  { deps, cycle }: Stage,
  [unit, task, period]: readonly [string, string, string],
  figures: Readonly<Record<string, string>>,
  at: Instant,
): Promise<void> {
  const lines: ReportLine[] = Object.entries(figures).map(([indicator, value]) => ({ indicator, value, note: '' }));
  const report = { unit, task, period, lines };
  await submitReport(deps, { cycle, key: freshKey(), actor: `${unit}-reporter`, report, receivedAt: at });
}

/** What the supervision office does at a review: one proposes, the other approves, and on its day it is published. */
export async function publish(stage: Stage, period: string): Promise<void> {
  const [closes, day] = [await instantOf(stage, 'objection_closes', period), await instantOf(stage, 'publish', period)];
  await stage.until(closes);
  await askReview(stage, period, { at: closes }, { ask: 'propose' });
  await askReview(stage, period, { at: closes, actor: 'office2' }, { ask: 'approve' });
  await stage.until(day);
  await askReview(stage, period, { at: day }, { ask: 'publish' });
  await stage.settled();
}

/** When the agenda has something of a period. */
export async function instantOf({ db, cycle }: Stage, kind: string, period: string): Promise<Instant> {
  const sql = 'select at from agenda where cycle = $1 and kind = $2 and period = $3';
  const [row] = await db.query<{ at: Instant }>(sql, [cycle, kind, period]);
  if (!row) throw new Error(`nothing of kind ${kind} for ${period}`);
  return row.at;
}

/** The units by the flag they were given. */
export async function flagsOf({ db, cycle }: Stage, period: string): Promise<Record<string, string[]>> {
  const view = await flagsView(db, cycle);
  const given: Record<string, string[]> = {};
  for (const { unit, flags } of view?.units ?? []) {
    const flag = flags[period]?.flag ?? 'none';
    given[flag] = [...(given[flag] ?? []), unit].toSorted();
  }
  return given;
}

/** What is open, as `kind unit`, in order. */
export async function openFor({ db, cycle }: Stage): Promise<string[]> {
  return (await followUps(db, cycle, { unit: null, all: false }, ANY_TIME))
    .map(({ kind, unit }) => `${kind} ${unit}`)
    .toSorted();
}

/** Something that is followed to its end, in the hands of those who act on it. */
export interface Case {
  readonly id: string;
  /** Takes a step; what it was answered with. */
  readonly take: (step: string, actor: string, fields?: Readonly<Record<string, string>>) => Promise<string>;
  /** Sends the work back to the step before, with a reason. */
  readonly sendBack: (actor: string, reason: string) => Promise<string>;
}

/** The one case of this kind about this unit, on a day. */
export async function caseOf(stage: Stage, [kind, unit]: readonly [FollowUpKind, string], at: Instant): Promise<Case> {
  const found = (await followUps(stage.db, stage.cycle, { unit, all: true }, ANY_TIME)).filter((f) => f.kind === kind);
  if (found.length !== 1) throw new Error(`${found.length} of ${kind} about ${unit}`);
  return inHand(stage, kind, found[0]?.id ?? '', at);
}

function inHand({ cycle, deps }: Stage, kind: FollowUpKind, id: string, at: Instant): Case {
  const ask = (actor: string, request: FollowUpRequest) =>
    outcome(actOnFollowUp(deps, cycle, id, { key: freshKey(), actor, at, ...request } as FollowUpCommand));
  return {
    id,
    take: (step, actor, fields = {}) => {
      const side = LIVES[kind].find((s) => s.step === step)?.by ?? 'supervisor';
      return ask(actor, { ask: 'step', side, step, fields });
    },
    sendBack: (actor, reason) => ask(actor, { ask: 'send_back', side: 'supervisor', reason }),
  };
}

/** Takes everything that is open to its end, each step by somebody who may. */
export async function settleAll(stage: Stage, at: Instant): Promise<void> {
  const open = await followUps(stage.db, stage.cycle, { unit: null, all: false }, ANY_TIME);
  for (const { unit, id, awaited, ...one } of open) {
    const kind = one.kind as FollowUpKind;
    const { take } = inHand(stage, kind, id, at);
    const ahead = LIVES[kind].slice(LIVES[kind].findIndex((s) => s.step === awaited));
    for (const { step, by, needs, notBy, returnsTo } of ahead) {
      const actor = by === 'unit' ? `${unit}-head` : notBy || returnsTo ? 'office2' : 'office';
      const answer = await take(step, actor, Object.fromEntries(needs.map((name) => [name, '已记录'])));
      if (answer !== 'taken') throw new Error(`${id} ${step}: ${answer}`);
    }
  }
}
