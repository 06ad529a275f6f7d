import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outstandingAt } from '../../activities/outstanding.ts';
import { nextAppend } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { cycleDefinition } from '../../client/operations/admission.ts';
import type { OperationDeps } from '../../client/operations/deps.ts';
import { OperationError } from '../../client/operations/errors.ts';
import { startCycle } from '../../client/operations/start-cycle.ts';
import { unsettledAt } from '../../client/views/settled.ts';
import { cacheFolder } from '../../worker/config.ts';
import { openMemoryRecord } from '../../worker/memory-record.ts';
import { openStage as openTheatre } from '../../worker/rehearsal.ts';
import { DEFAULT_QUEUE } from '../../workflows/contract/queue.ts';
import type { Person, Plan } from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import { deadlineOf } from '../../workflows/rules/task/duty.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { type Instant, startOfDay } from '../../workflows/rules/time/instant.ts';
import { cn } from './calendar.ts';
import { JINYUN, plan, policy, posts, unit } from './cast.ts';
import { type EventRow, eventRows } from './events.ts';

/** A cycle on the real workflows, record and outbox, time being skipped; one a test file. */
export interface Stage {
  readonly db: Database;
  readonly deps: OperationDeps;
  readonly cycle: string;
  /** Moves time to an instant and waits until all that it caused is in the record. */
  readonly until: (at: Instant) => Promise<void>;
  /** Waits until nothing that is due is under way. */
  readonly settled: () => Promise<void>;
  /** The events of an entity, in order. */
  readonly eventsOf: (entity: string) => Promise<EventRow[]>;
  /** The mail in the outbox: the names of its files, oldest first. */
  readonly outbox: () => Promise<string[]>;
  readonly message: (name: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** What is played: a plan and a policy of the cast, the cycle named after the plan. */
export interface Setting {
  readonly plan: Plan;
  readonly policy?: Policy;
  /** The first day of the cycle; left out, that of the plan's horizon. */
  readonly from?: Day;
}

/** A quarter, so that one review and three months fit into a test. */
export const QUARTER = { from: '2024-01-01', to: '2024-03-31' };

/** No reminders: a test that asks for none need not wait for them. */
export const QUIET: Policy = policy({ reminders: { slots: [] } });

/** The two supervisors, of whom one approves what the other proposes. */
export const SUPERVISORS: readonly Person[] = ['office', 'office2'].map((id) => ({
  id,
  name: '县政府督查室',
  unit: null,
  post: 'supervisor',
  email: `${id}@jinyun.example`,
}));

/** The cast's plan over a quarter, with posts for its units and both supervisors. */
export function quarterPlan(over: Partial<Plan> = {}): Plan {
  const units = over.units ?? [unit('slj'), unit('nyncj')];
  return plan({ horizon: QUARTER, people: [...units.flatMap((u) => posts(u.id)), ...SUPERVISORS], ...over, units });
}

const PATIENCE_MS = 30_000;

/** Opens a stage and starts the cycle on it. */
export async function openStage({ plan: played, policy: rules = JINYUN, ...setting }: Setting): Promise<Stage> {
  const cache = cacheFolder(process.env);
  const db = await openMemoryRecord(join(cache, `tests-${process.env.VITEST_POOL_ID ?? '0'}`));
  const mailFolder = await mkdtemp(join(tmpdir(), 'duban-stage-'));
  const { from = played.horizon.from } = setting;
  let here = startOfDay(from);
  const { SMTP_URL: _none, ...env } = process.env;
  const theatre = await openTheatre({ db, mailFolder, opensAt: here, env });
  const deps: OperationDeps = {
    db,
    client: theatre.client,
    queue: DEFAULT_QUEUE,
    now: () => new Date(),
    businessNow: async () => here,
    clock: async () => theatre.clock,
  };
  const cycle = played.id;
  const settled = () => settle(deps, cycle, here);
  await startCycle(deps, {
    cycle,
    actor: 'office',
    definition: { plan: played, policy: rules, policySha256: 'f'.repeat(64), calendar: cn, from },
  });
  await settled();
  return {
    db,
    deps,
    cycle,
    until: async (at) => {
      for (const step of await instantsUpTo(db, cycle, here, at)) {
        await theatre.advanceTo(step);
        here = step;
        await settled();
      }
    },
    settled,
    eventsOf: async (entity) => (await eventRows(db)).filter((e) => e.entity === entity),
    outbox: async () => (await readdir(mailFolder)).toSorted(),
    message: (name) => readFile(join(mailFolder, name), 'utf8'),
    close: async () => {
      await theatre.close();
      await db.close();
      await rm(mailFolder, { recursive: true, force: true });
    },
  };
}

/** Each instant of the agenda on the way, and the place to go to. */
async function instantsUpTo(db: Database, cycle: string, after: Instant, to: Instant): Promise<Instant[]> {
  const rows = await db.query<{ at: Instant }>(
    'select distinct at from agenda where cycle = $1 and at > $2 and at < $3 order by at',
    [cycle, after, to],
  );
  return [...rows.map((r) => r.at), to];
}

async function settle(deps: OperationDeps, cycle: string, at: Instant): Promise<void> {
  const { db } = deps;
  const patienceEnds = Date.now() + PATIENCE_MS;
  for (;;) {
    const left = await unsettledAt(db, cycle, at, { missing: 0, more: true });
    const owed = await notYetMissing(deps, cycle, at);
    if (!left && owed.length === 0) return;
    if (Date.now() > patienceEnds) throw new Error(`at ${at} still under way: ${JSON.stringify({ left, owed })}`);
    await nextAppend(db, 20);
  }
}

/** The reports that deadlines past by an instant should have put on record as missing, and have not. */
async function notYetMissing({ db }: OperationDeps, cycle: string, at: Instant): Promise<string[]> {
  const definition = await cycleDefinition(db, cycle);
  const over = definition.windows.filter((w) => w.deadline <= at && w.deadline < definition.closesAt);
  if (over.length === 0) return [];
  const acts = await taskActs(db, cycle);
  const isOver = (task: string, period: string) =>
    over.some((w) => w.period === period && deadlineOf(w, acts[task] ?? []) <= at);
  const periods = over.map((w) => w.period);
  const owed = (await outstandingAt(db, cycle, definition, periods, at)).filter((o) => isOver(o.task, o.period));
  const known = await db.query<{ name: string }>(
    `select task || '/' || unit || '/' || period as name from missing where cycle = $1
     union select task || '/' || unit || '/' || period from reports where cycle = $1`,
    [cycle],
  );
  const names = new Set(known.map((k) => k.name));
  return owed.map((o) => `${o.task}/${o.unit}/${o.period}`).filter((name) => !names.has(name));
}

/** What an operation was refused with, as `kind code`; 'taken' when it was not. */
export async function outcome(operation: Promise<unknown>): Promise<string> {
  try {
    await operation;
    return 'taken';
  } catch (error) {
    if (error instanceof OperationError) return `${error.kind} ${error.refusals.map((r) => r.code).join(' ')}`;
    throw error;
  }
}
