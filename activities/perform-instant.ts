import { createHash } from 'node:crypto';
import type { CycleActivities } from '../workflows/contract/activities.ts';
import { dayOf, type Instant } from '../workflows/rules/time/instant.ts';
import { overdueFollowUps } from './follow-up/overdue.ts';
import { servedCases } from './follow-up/served-cases.ts';
import { idleApprovals } from './idle-approvals.ts';
import { idleSignatures } from './idle-signatures.ts';
import { inspectionsDueAt } from './inspection/due.ts';
import { dueChanges } from './organisation/due-changes.ts';
import { endMovedSessions } from './organisation/end-sessions.ts';
import type { PlannedMessage } from './planned-message.ts';
import type { ActivityDeps } from './ports.ts';
import { ratingDue } from './rating/due.ts';
import { reportReminders } from './report-reminders.ts';
import { type AgendaEntry, nextOpenInstant, openEntries, wasPerformed } from './store/agenda.ts';
import { type Appended, append, type NewEvent } from './store/append.ts';
import type { Database } from './store/database.ts';
import { nextMailTry, UNTRIED } from './store/mail-rows.ts';
import { definitionOn } from './store/organisation.ts';
import { readTimes } from './store/review-times.ts';
import { unsettledBefore } from './store/unsettled.ts';
import { unitPlansDueAt } from './unit-plan/due.ts';

/** Has everything done that a cycle's agenda holds for an instant, in one transaction, and looks for the next. */
export function performInstant(deps: ActivityDeps): CycleActivities['performInstant'] {
  return async (cycle, at) => {
    const { db, now, businessNow, starter } = deps;
    const entries = await openEntries(db, cycle, at);
    if (entries.length === 0) return { done: true, next: await nextInstant(deps)(cycle) };
    const definition = await definitionOn(db, cycle, dayOf(at));
    const has = (kind: string) => entries.some((e) => e.kind === kind);
    if ((has('deadline') || has('freeze')) && (await unsettledBefore(db, cycle, at)) > 0) {
      if (await waitsUntried(db)) await starter.mailPlanned();
      return { done: false };
    }
    for (const entry of entries) if (entry.kind === 'freeze') await startReview(deps, cycle, entry);
    const changed = await dueChanges(db, cycle, definition, entries);
    if (changed.length > 0 && !isStored(await append(db, changed, now()))) return { done: false };
    // Whoever stops here has the instant performed again, and with it this.
    await endMovedSessions(db, cycle, entries, at);
    const today = await businessNow();
    const approvals = await idleApprovals(db, cycle, definition, entries, today);
    const signatures = await idleSignatures(db, cycle, definition, entries, today);
    const overdue = await overdueFollowUps(db, cycle, definition, entries);
    const rating = await ratingDue(db, cycle, definition, entries);
    const inspections = await inspectionsDueAt(db, cycle, definition, entries, today);
    const unitPlans = await unitPlansDueAt(db, cycle, definition, entries, today);
    const reports = await reportReminders(db, cycle, definition, entries, at);
    const messages = [
      ...reports.messages,
      ...approvals.messages,
      ...signatures.messages,
      ...overdue.messages,
      ...rating.messages,
      ...inspections.messages,
      ...unitPlans.messages,
      ...(await servedCases(db, cycle, definition, entries)),
    ];
    const again = messages.length > 0 && (await wasPerformed(db, cycle, at));
    const looks = [...approvals.next, ...signatures.next, ...inspections.next, ...unitPlans.next];
    const done = doneEvents(cycle, at, entries, { messages, again, next: looks });
    // Somebody took a step in between: nothing was done, and it is looked at again.
    if (!isStored(await append(db, [...overdue.events, ...rating.events, ...reports.events, ...done], now())))
      return { done: false };
    const next = await nextOpenInstant(db, cycle);
    // While instants are made up for, their mail waits, so that it can be made one message a person.
    const behind = next !== null && next <= today;
    if (!behind && (messages.length > 0 || (await waitsUntried(db)))) await starter.mailPlanned();
    return { done: true, next };
  };
}

/**
 * The next instant at which something is to be done. A worker that died after it planned mail and before it told the
 * sender is made good here: what it left undone is taken up with this question or with an instant that is done already.
 */
export function nextInstant({ db, starter }: ActivityDeps): CycleActivities['nextInstant'] {
  return async (cycle) => {
    if (await waitsUntried(db)) await starter.mailPlanned();
    return nextOpenInstant(db, cycle);
  };
}

function isStored(answers: readonly Appended[]): boolean {
  return answers.every((a) => a.status !== 'behind');
}

async function waitsUntried(db: Database): Promise<boolean> {
  return (await nextMailTry(db)) === UNTRIED;
}

async function startReview({ db, starter, clock }: ActivityDeps, cycle: string, { period, at }: AgendaEntry) {
  const times = await readTimes(db, cycle, period);
  await starter.startReview({ cycle, period, freezeAt: at, ...times, clock: await clock(), state: null });
}

interface Planned {
  readonly messages: readonly PlannedMessage[];
  /** Whether something was done at this instant before. */
  readonly again: boolean;
  readonly next: readonly NewEvent[];
}

function doneEvents(cycle: string, at: Instant, entries: readonly AgendaEntry[], { messages, again, next }: Planned) {
  const done = entries.map(({ kind, period, slot, subject }) => ({ kind, period, slot, subject }));
  const which = createHash('sha256').update(JSON.stringify(done)).digest('hex').slice(0, 12);
  const of = { entity: `cycle/${cycle}`, at, actor: 'system' };
  const ended = entries.some((e) => e.kind === 'cycle_ends');
  return [
    {
      ...of,
      key: `instant/${at}/${which}`,
      type: 'instant_done',
      // What an instant was asked for in hindsight is a message of its own, beside those it had already.
      body: { cycle, at, done, messages: again ? messages.map((m) => ({ ...m, key: `${m.key}/${which}` })) : messages },
    },
    ...next,
    ...(ended ? [{ ...of, key: 'ended', type: 'cycle_ended', body: { cycle } }] : []),
  ];
}
