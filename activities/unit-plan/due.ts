import type { Person } from '../../workflows/rules/plan.ts';
import { unitPlanEntry } from '../../workflows/rules/recurring.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { endOfDay, type Instant } from '../../workflows/rules/time/instant.ts';
import { type UnitPlanDuty, unitPlansLeft } from '../../workflows/rules/unit-plan.ts';
import { lookAtOverdue } from '../look-again.ts';
import { messageEach } from '../message-each.ts';
import type { PlannedMessage } from '../planned-message.ts';
import { recurringAppended } from '../recurring-on-agenda.ts';
import type { AgendaEntry } from '../store/agenda.ts';
import type { NewEvent } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import type { Definition } from '../store/definition.ts';
import { unitPlans } from '../store/unit-plans.ts';

/** What somebody is told of units' own plans: which, by when, and which units have not filed or wait for approval. */
export interface UnitPlanItem {
  readonly plan: string;
  readonly name: string;
  readonly due: Day;
  readonly overdue: boolean;
  readonly unfiled: readonly string[];
  readonly undecided: readonly string[];
}

/**
 * What is done about the units' own plans of an instant: who has not filed is reminded, the office of what waits for
 * approval and, once it is overdue, of who has not filed; again and again until every plan is approved.
 */
export async function unitPlansDueAt(
  db: Database,
  cycle: string,
  definition: Definition,
  entries: readonly AgendaEntry[],
  now: Instant,
): Promise<{ readonly messages: readonly PlannedMessage[]; readonly next: readonly NewEvent[] }> {
  const items: UnitPlanItem[] = [];
  const next: NewEvent[] = [];
  for (const { kind, subject, at } of entries) {
    if (kind !== 'unit_plan_reminder' && kind !== 'unit_plan_due') continue;
    const duty = definition.policy.unit_plans?.find((d) => d.id === subject);
    const item = duty && (await itemOf(db, cycle, definition, duty, at));
    if (!item || item.unfiled.length + item.undecided.length === 0) continue;
    if (item.overdue) next.push(...lookedAtAgain(definition, cycle, item, kind, at > now ? at : now));
    if (kind === 'unit_plan_due') continue;
    items.push(item);
  }
  const at = entries[0]?.at ?? '';
  const messages = messageEach('unit_plan', { cycle, at }, definition.plan.people, (person) =>
    items.flatMap((item) => itemFor(person, item) ?? []),
  );
  return { messages, next };
}

async function itemOf(
  db: Database,
  cycle: string,
  { plan }: Definition,
  duty: UnitPlanDuty,
  at: Instant,
): Promise<UnitPlanItem> {
  const filed = await unitPlans(db, cycle, { plan: duty.id });
  const { id, name, due } = duty;
  return { plan: id, name, due, overdue: at >= endOfDay(due), ...unitPlansLeft(duty, plan.units, filed) };
}

/** A unit's posts are told of their own, the supervisors of all that waits for them. */
function itemFor({ post, unit }: Person, item: UnitPlanItem): UnitPlanItem | null {
  if (unit !== null) return item.unfiled.includes(unit) ? { ...item, unfiled: [unit], undecided: [] } : null;
  if (post !== 'supervisor') return null;
  const unfiled = item.overdue ? item.unfiled : [];
  return unfiled.length + item.undecided.length > 0 ? { ...item, unfiled } : null;
}

function lookedAtAgain(
  definition: Definition,
  cycle: string,
  { plan }: UnitPlanItem,
  kind: string,
  at: Instant,
): NewEvent[] {
  const look = lookAtOverdue(definition, at, kind === 'unit_plan_due');
  const by = { key: `unit-plan/${plan}/${look.at}`, at, actor: 'system' };
  return recurringAppended(cycle, by, [unitPlanEntry({ ...look, kind: 'unit_plan_reminder', plan })]);
}
