import { outstandingAt } from '../../activities/outstanding.ts';
import { nextAppend } from '../../activities/store/append.ts';
import type { Clock } from '../../workflows/contract/clock.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { type Entry, timetable } from '../../workflows/rules/time/timetable.ts';
import { type Expected, unsettledAt } from '../views/settled.ts';
import { cycleDefinition } from './admission.ts';
import { conductReview } from './conduct-review.ts';
import type { OperationDeps } from './deps.ts';
import { type HandedIn, handIn, type PlayedReport } from './hand-in.ts';
import { dispute, type PlayedDispute } from './played-disputes.ts';
import { settleEvaluations } from './settle-evaluations.ts';
import { settleFollowUps } from './settle-follow-ups.ts';
import { settleInspections } from './settle-inspections.ts';
import { settleUnitPlans } from './settle-unit-plans.ts';
import { settleWorkReports } from './settle-work-reports.ts';
import { type NewCycle, startCycle } from './start-cycle.ts';
import { Stuck } from './stuck.ts';
import { untilAnswered } from './until-answered.ts';

/** Where a cycle is played: time can be moved forward. */
export interface Stage {
  readonly clock: Clock;
  readonly advanceTo: (instant: Instant) => Promise<void>;
}

/** A play: the cycle, the reports and their disputes in the order of their instants, and when it ends. */
export interface Play {
  readonly start: NewCycle;
  readonly reports: readonly PlayedReport[];
  readonly disputes?: readonly PlayedDispute[];
  /** What happens at or after this instant is not played. */
  readonly end: Instant;
  readonly onProgress?: (done: number, total: number) => void;
}

const PROPOSER = 'rehearsal-proposer';
const APPROVER = 'rehearsal-approver';
const PLAYERS = { proposer: PROPOSER, approver: APPROVER };
/** Instants at which more than agenda entries and mail may be under way. */
const MORE_TO_SETTLE: ReadonlySet<Entry['kind']> = new Set(['deadline', 'freeze', 'cycle_ends']);
const PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 20;

/**
 * Plays a cycle on the real parts: at each instant of its agenda first the reports handed in up to then, then time,
 * then what it caused, then the human steps. Returns the reports that were refused.
 */
export async function rehearse(deps: OperationDeps, stage: Stage, play: Play): Promise<HandedIn[]> {
  const { cycle, definition } = play.start;
  await startCycle(deps, play.start);
  await settle(deps, cycle, '', { missing: 0, more: true });
  const entries = timetable(definition.plan, definition.policy, definition.calendar, definition.from);
  const played = entries.filter((e) => e.at < play.end);
  const instants = [...new Set(played.map((e) => e.at))];
  const verifier = definition.policy.reporting.counts === 'verified' ? APPROVER : null;
  const refused: HandedIn[] = [];
  const { disputes = [] } = play;
  let before = '';
  let missing = 0;
  let next = 0;
  for (const [index, at] of instants.entries()) {
    const upTo = play.reports.findIndex((r) => r.at > at);
    const due = play.reports.slice(next, upTo < 0 ? undefined : upTo);
    next += due.length;
    refused.push(...(await handIn(deps, cycle, due, verifier)));
    await dispute(deps, cycle, disputes.filter(between(before, at)));
    before = at;
    await settleEvaluations(deps, cycle, at, PLAYERS);
    await settleInspections(deps, cycle, at, PLAYERS);
    await settleWorkReports(deps, cycle, at, PLAYERS);
    await settleUnitPlans(deps, cycle, at, PLAYERS);
    await stage.advanceTo(at);
    const now = played.filter((e) => e.at === at);
    const fresh = await newlyMissing(deps, cycle, now);
    missing += fresh;
    const more = now.some((e) => MORE_TO_SETTLE.has(e.kind));
    await settle(deps, cycle, at, { missing: fresh > 0 ? missing : 0, more });
    await humanSteps(deps, cycle, now);
    play.onProgress?.(index + 1, instants.length);
  }
  refused.push(...(await handIn(deps, cycle, play.reports.slice(next), verifier)));
  await settleEvaluations(deps, cycle, play.end, PLAYERS);
  await settleWorkReports(deps, cycle, play.end, PLAYERS);
  await settle(deps, cycle, instants.at(-1) ?? '', { missing, more: true });
  return refused;
}

/** True for what happens after an instant and by another. */
function between(after: Instant, by: Instant): (said: { readonly at: Instant }) => boolean {
  return ({ at }) => at > after && at <= by;
}

/** How many reports become missing with the deadlines of an instant. */
async function newlyMissing({ db }: OperationDeps, cycle: string, entries: readonly Entry[]): Promise<number> {
  const periods = entries.filter((e) => e.kind === 'deadline').map((e) => e.period ?? '');
  if (periods.length === 0) return 0;
  const definition = await cycleDefinition(db, cycle);
  return (await outstandingAt(db, cycle, definition, periods, entries[0]?.at ?? '')).length;
}

/** The built-in proposer and approver do what people do, at the entries' instants. */
async function humanSteps(deps: OperationDeps, cycle: string, entries: readonly Entry[]): Promise<void> {
  for (const { kind, period, at } of entries) {
    if (period === null) continue;
    const step = (ask: 'propose' | 'approve' | 'publish', actor: string) =>
      untilAnswered(deps, () =>
        conductReview(deps, cycle, period, { ask, actor, at, key: `${ask}/${cycle}/${period}` }),
      );
    if (kind === 'objection_closes') await step('propose', PROPOSER);
    if (kind === 'publish') {
      await step('approve', APPROVER);
      await step('publish', PROPOSER);
    }
  }
  const opening = entries.find(({ kind }) => kind === 'publish' || kind === 'reminder');
  if (opening) await settleFollowUps(deps, cycle, opening.at, PLAYERS);
}

async function settle({ db, now }: OperationDeps, cycle: string, at: Instant, expected: Expected): Promise<void> {
  const patienceEnds = now().getTime() + PATIENCE_MS;
  for (;;) {
    const left = await unsettledAt(db, cycle, at, expected);
    if (!left) return;
    if (now().getTime() > patienceEnds) throw new Stuck(at, left);
    await nextAppend(db, LOOK_AGAIN_MS);
  }
}
