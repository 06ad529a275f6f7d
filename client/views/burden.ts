import { type Answering, atOnce } from '../../activities/store/at-once.ts';
import type { Database } from '../../activities/store/database.ts';
import { type Definition, readDefinition } from '../../activities/store/definition.ts';
import { runningCycles } from '../../activities/store/open-entities.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { type Asked, type BurdenLimits, beyond } from '../../workflows/rules/burden.ts';
import { own } from '../../workflows/rules/own.ts';
import { leaves } from '../../workflows/rules/plan.ts';
import { type SharedFigure, sharedFigures } from '../../workflows/rules/shared-figures.ts';
import { deadlineOf, leadsOn, owes } from '../../workflows/rules/task/duty.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { taskPlannedOn } from '../../workflows/rules/task/planned-on.ts';
import { addDays } from '../../workflows/rules/time/day.ts';
import { dayEndingAt, dayOf, startOfDay, timeOf } from '../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { urgentlyAsked, type Within } from './urgent.ts';

/** What a unit was asked for in a month by all running plans of its county, and what of it is beyond the limits. */
export interface UnitBurden extends Asked {
  readonly unit: string;
  readonly name: string;
  /** How often something was asked at less notice than the policy gives: by notices, rating rounds, a change of lead. */
  readonly urgent: number;
  readonly beyond: readonly string[];
}

/** The burden of a month under the limits of a cycle's policy. */
export interface BurdenView {
  readonly month: string;
  readonly limits: BurdenLimits | null;
  /** The cycles that are counted together. */
  readonly cycles: readonly string[];
  readonly units: readonly UnitBurden[];
  readonly shared: readonly SharedFigure[];
}

interface Running {
  readonly cycle: string;
  readonly definition: Definition;
}

/** The running cycles whose plans one issuer issued, the asked one first whether it runs or not. */
async function together(db: Database, cycle: string): Promise<Running[]> {
  const definition = await readDefinition(db, cycle);
  if (!definition) return [];
  const others = (await runningCycles(db)).filter((c) => c.cycle !== cycle);
  const read = await Promise.all(
    others.map(async (c) => ({ cycle: c.cycle, definition: await readDefinition(db, c.cycle) })),
  );
  const same = read.flatMap((r) =>
    r.definition?.plan.issuer === definition.plan.issuer ? [{ cycle: r.cycle, definition: r.definition }] : [],
  );
  return [{ cycle, definition }, ...same];
}

/** The figures that a cycle and the other running cycles of its issuer ask the same units for. */
export async function figuresAskedTwice(db: Database, cycle: string): Promise<SharedFigure[]> {
  const running = await together(db, cycle);
  return sharedFigures(running.map((r) => ({ cycle: r.cycle, plan: r.definition.plan })));
}

/** What each unit of a cycle was asked for in a month, by all plans that ask it; null where there is no such month. */
export async function burdenView(db: Database, cycle: string, month: string): Promise<BurdenView | null> {
  const running = await together(db, cycle);
  const [asked] = running;
  const span = /^\d{4}-\d{2}$/.test(month) ? periodFromId(month) : null;
  if (!asked || !span) return null;
  const within = { from: startOfDay(span.from), to: startOfDay(addDays(span.to, 1)) };
  const counted = await atOnce(db, (one) => Promise.all(running.map((r) => countedIn(one, r, month, within))));
  const limits = asked.definition.policy.burden ?? null;
  const units = asked.definition.plan.units.map(({ id, name }) => {
    const all = counted.flatMap((c) => c.filter((u) => u.name === name));
    const sum = (kind: keyof Asked | 'urgent') => all.reduce((total, u) => total + u[kind], 0);
    const total = { forms: sum('forms'), fields: sum('fields'), notices: sum('notices'), messages: sum('messages') };
    return { unit: id, name, ...total, urgent: sum('urgent'), beyond: beyond(limits ?? undefined, total) };
  });
  const shared = sharedFigures(running.map((r) => ({ cycle: r.cycle, plan: r.definition.plan })));
  return { month, limits, cycles: running.map((r) => r.cycle), units, shared };
}

type Counted = Asked & { readonly name: string; readonly urgent: number };

async function countedIn(
  db: Answering,
  { cycle, definition }: Running,
  month: string,
  within: Within,
): Promise<Counted[]> {
  const [forms, notices, messages, urgent] = await Promise.all([
    formsDue(db, cycle, definition, month),
    noticesOf(db, cycle, definition, within),
    messagesOf(db, cycle, within),
    urgentlyAsked(db, cycle, definition, within),
  ]);
  return definition.plan.units.map(({ id, name }) => {
    const own = forms.filter((f) => f.unit === id);
    const posts = definition.plan.people.filter((p) => p.unit === id).map((p) => p.id);
    return {
      name,
      forms: own.length,
      fields: own.reduce((sum, f) => sum + f.fields, 0),
      notices: notices.filter((n) => n.unit === id).length,
      urgent: [...notices.flatMap((n) => (n.urgent ? n.unit : [])), ...urgent].filter((unit) => unit === id).length,
      messages: messages.filter((m) => posts.includes(m.recipient)).length,
    };
  });
}

/** The reports that are due in a month, each with how many figures it has. */
async function formsDue(db: Answering, cycle: string, { plan, windows }: Definition, month: string) {
  const acts = await taskActs(db, cycle);
  return windows.flatMap((window) =>
    plan.tasks.flatMap((task) => {
      const made = own(acts, task.id) ?? [];
      const facts = factsOf(task);
      const deadline = deadlineOf(window, made);
      const day = timeOf(deadline) === '00:00' ? dayEndingAt(deadline) : dayOf(deadline);
      if (!day.startsWith(month) || !owes(facts, made, { id: window.period, from: window.from, to: window.to }))
        return [];
      return leadsOn(facts, made, window.to).map((unit) => ({
        unit,
        fields: leaves(taskPlannedOn(task, window.to)).length,
      }));
    }),
  );
}

/** What was opened about units in a month by others than themselves; the steps of a unit's own plan are its own. */
async function noticesOf(db: Answering, cycle: string, { plan }: Definition, { from, to }: Within) {
  const rows = await db.query<{ unit: string; openedBy: string; urgent: boolean }>(
    `select unit, opened_by as "openedBy", origin ? 'urgent' as urgent from case_courses c
     where cycle = $1 and opened_at >= $2 and opened_at < $3 and not exists
       (select from unit_plans_filed p where p.cycle = c.cycle and p.unit = c.unit
          and starts_with(c.id, p.plan || '.' || p.unit || '.'))`,
    [cycle, from, to],
  );
  return rows.filter((r) => plan.people.find((p) => p.id === r.openedBy)?.unit !== r.unit);
}

/** The messages of a month that were not overtaken by others. */
function messagesOf(db: Answering, cycle: string, { from, to }: Within): Promise<{ recipient: string }[]> {
  return db.query(`select recipient from letters where cycle = $1 and at >= $2 and at < $3 and state <> 'superseded'`, [
    cycle,
    from,
    to,
  ]);
}
