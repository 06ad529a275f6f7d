import { type Activities, createActivities } from '../../activities/index.ts';
import type { ActivityDeps, Mailer } from '../../activities/ports.ts';
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

/** What a cycle over a plan is started with. */
export function definitionFor(plan: Plan, policy: Policy = JINYUN): Definition {
  const entries = timetable(plan, policy, cn);
  const endsAt = entries.at(-1)?.at ?? '';
  const windows = windowsOf(plan, policy);
  return { from: plan.horizon.from, endsAt, closesAt: endsAt, plan, policy, policySha256: 'f'.repeat(64), calendar: cn, windows };
}

/** Opens an office over a record: its cycle is started and stands at the first instant of its horizon. */
export async function openOffice(db: Database, setting: OfficeSetting): Promise<Office> {
  const { plan = castPlan(), policy = JINYUN, cycle = plan.id, mailer, sender = { id: 'sender', sole: false } } = setting;
  let nowMs = toMs(startOfDay(plan.horizon.from));
  const now = () => new Date(nowMs);
  const starter = { startTasks: nothing, startReview: nothing, rearmCycle: nothing, mailPlanned: nothing };
  const businessNow = async () => toInstant(nowMs);
  const clock = async () => WALL_CLOCK;
  const deps: ActivityDeps = { db, mailer, sender, starter, from: '督办 <duban@duban.example>', now, businessNow, clock };
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
  await append(db, [{ entity: `cycle/${cycle}`, key: 'started', type: 'cycle_started', at, actor: 'office', body }], now);
}

async function nothing(): Promise<void> {}
