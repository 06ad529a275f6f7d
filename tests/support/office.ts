import { type Activities, createActivities } from '../../activities/index.ts';
import type { ActivityDeps, Mailer } from '../../activities/ports.ts';
import { recurringOnAgenda } from '../../activities/recurring-on-agenda.ts';
import { agendaRow, nextOpenInstant } from '../../activities/store/agenda.ts';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import type { Definition } from '../../activities/store/definition.ts';
import { WALL_CLOCK } from '../../workflows/contract/clock.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import { type Instant, startOfDay, toInstant, toMs } from '../../workflows/rules/time/instant.ts';
import { timetable } from '../../workflows/rules/time/timetable.ts';
import { cn } from './calendar.ts';
import { plan as castPlan, JINYUN, windowsOf } from './cast.ts';

/** A cycle in a record with all activities over it, and nobody but the test to call them; one clock for everything. */
export interface Office {
  readonly db: Database;
  readonly cycle: string;
  readonly deps: ActivityDeps;
  readonly activities: Activities;
  /** Puts the clock to an instant. */
  readonly goTo: (at: Instant) => void;
  /** Lets minutes pass. */
  readonly wait: (minutes: number) => void;
  /** Has everything done that the agenda holds up to an instant, each at its own, and stays there. */
  readonly performUntil: (at: Instant) => Promise<void>;
}

export interface OfficeSetting {
  readonly mailer: Mailer;
  readonly plan?: Plan;
  readonly policy?: Policy;
  readonly cycle?: string;
  readonly sender?: ActivityDeps['sender'];
}

/** A report as the record is told of it; the water office's for January unless another is meant. */
export interface Reported {
  readonly unit?: string;
  readonly task?: string;
  readonly period?: string;
  readonly version?: number;
}

/** Has the record take a report at the office's own time, as the task's workflow does. */
export async function report({ db, cycle, deps }: Office, over: Reported = {}): Promise<void> {
  const { unit = 'slj', task = 'hydropower', period = '2024-01', version = 1 } = over;
  const key = `${unit}/${task}/${period}/${version}`;
  const body = { cycle, unit, task, period, version, late: false, lines: [] };
  const event = { entity: `task/${cycle}/${task}`, key, type: 'report_received', actor: `${unit}-reporter`, body };
  await append(db, [{ ...event, at: await deps.businessNow() }], deps.now());
}

/** Has the record know that a unit took that report back. */
export async function takeBack({ db, cycle, deps }: Office, reason: string, over: Reported = {}): Promise<void> {
  const { unit = 'slj', task = 'hydropower', period = '2024-01', version = 1 } = over;
  const body = { cycle, unit, task, period, version, reason };
  const head = { entity: `task/${cycle}/${task}`, key: `back/${unit}/${period}/${version}`, actor: `${unit}-reporter` };
  await append(db, [{ ...head, type: 'report_withdrawn', at: await deps.businessNow(), body }], deps.now());
}

/** A row of the mail ledger, in short. */
export interface LedgerLine {
  readonly recipient: string;
  readonly at: Instant;
  readonly state: string;
  readonly attempts: number;
  readonly ambiguous: number;
  readonly note: string;
  readonly items: readonly { readonly task: string; readonly period: string; readonly slot: number }[];
}

/** The mail ledger of an office, by instant and recipient. */
export function ledger({ db, cycle }: Pick<Office, 'db' | 'cycle'>): Promise<LedgerLine[]> {
  return db.query<LedgerLine>(
    'select recipient, at, state, attempts, ambiguous, note, items from mail where cycle = $1 order by at, recipient, key',
    [cycle],
  );
}

/** What a cycle over a plan is started with. */
export function definitionFor(plan: Plan, policy: Policy = JINYUN): Definition {
  const entries = timetable(plan, policy, cn);
  const endsAt = entries.at(-1)?.at ?? '';
  const windows = windowsOf(plan, policy);
  return {
    from: plan.horizon.from,
    endsAt,
    closesAt: endsAt,
    plan,
    policy,
    policySha256: 'f'.repeat(64),
    calendar: cn,
    windows,
  };
}

/** Opens an office over a record: its cycle is started and stands at the first instant of its horizon. */
export async function openOffice(db: Database, setting: OfficeSetting): Promise<Office> {
  const {
    plan = castPlan(),
    policy = JINYUN,
    cycle = plan.id,
    mailer,
    sender = { id: 'sender', sole: false },
  } = setting;
  let nowMs = toMs(startOfDay(plan.horizon.from));
  const now = () => new Date(nowMs);
  const starter = { startTasks: nothing, startReview: nothing, rearmCycle: nothing, mailPlanned: nothing };
  const businessNow = async () => toInstant(nowMs);
  const clock = async () => WALL_CLOCK;
  const deps: ActivityDeps = {
    db,
    mailer,
    sender,
    starter,
    from: '督办 <duban@duban.example>',
    now,
    businessNow,
    clock,
  };
  const activities = createActivities(deps);
  await startedCycle(db, cycle, definitionFor(plan, policy), now());
  const goTo = (at: Instant) => {
    nowMs = toMs(at);
  };
  return {
    db,
    cycle,
    deps,
    activities,
    goTo,
    wait: (minutes) => {
      nowMs += minutes * 60_000;
    },
    performUntil: async (at) => {
      for (let next = await nextOpenInstant(db, cycle); next !== null && next <= at; ) {
        goTo(next);
        await activities.performInstant(cycle, next);
        next = await nextOpenInstant(db, cycle);
      }
      goTo(at);
    },
  };
}

async function startedCycle(db: Database, cycle: string, definition: Definition, now: Date): Promise<void> {
  const { plan, policy, calendar, from } = definition;
  const at = startOfDay(from);
  const entries = timetable(plan, policy, calendar).map((e) => agendaRow(e, at));
  const body = { cycle, ...definition, entries };
  await append(
    db,
    [
      { entity: `cycle/${cycle}`, key: 'started', type: 'cycle_started', at, actor: 'office', body },
      ...recurringOnAgenda(cycle, 'office', definition),
    ],
    now,
  );
}

async function nothing(): Promise<void> {}
