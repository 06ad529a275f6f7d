import { isAskedToDecide } from '../../workflows/rules/idle-approver.ts';
import type { Inspection } from '../../workflows/rules/inspection.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import { inspectionEntry } from '../../workflows/rules/recurring.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { endOfDay, type Instant } from '../../workflows/rules/time/instant.ts';
import { lookAtOverdue } from '../look-again.ts';
import { messageEach } from '../message-each.ts';
import type { PlannedMessage } from '../planned-message.ts';
import { recurringAppended } from '../recurring-on-agenda.ts';
import type { AgendaEntry } from '../store/agenda.ts';
import type { NewEvent } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import { type Definition, ruling } from '../store/definition.ts';
import { timesReminded } from '../store/times-reminded.ts';
import { visits } from '../store/visits.ts';
import { inspectionStanding } from './standing.ts';

/** What the inspecting post is told: which inspection of which period, by when, and what is left to do to whom. */
export interface InspectionItem {
  readonly inspection: string;
  readonly name: string;
  readonly period: string;
  readonly due: Day;
  readonly overdue: boolean;
  readonly left: readonly { readonly unit: string; readonly acts: readonly string[] }[];
}

/**
 * What is done about the inspections of an instant: their post is reminded of what is left, once they are overdue the
 * supervisors with it, again and again for as long as something is, and a leader of the county where that was in vain.
 */
export async function inspectionsDueAt(
  db: Database,
  cycle: string,
  definition: Definition,
  entries: readonly AgendaEntry[],
  now: Instant,
): Promise<{ readonly messages: readonly PlannedMessage[]; readonly next: readonly NewEvent[] }> {
  const items: Told[] = [];
  const next: NewEvent[] = [];
  for (const { kind, subject, period, at } of entries) {
    if (kind !== 'inspection_reminder' && kind !== 'inspection_due') continue;
    const inspection = ruling(definition, period).policy.inspections?.find((i) => i.id === subject);
    if (!inspection) continue;
    const item = await itemOf(db, cycle, definition, inspection, period, at);
    if (item.left.length === 0) continue;
    if (item.overdue) next.push(...lookedAtAgain(definition, cycle, item, kind, at > now ? at : now));
    if (kind === 'inspection_due') continue;
    items.push({
      item,
      by: inspection.by,
      times: item.overdue ? await timesReminded(db, cycle, sinceDue(item), at) : 0,
    });
  }
  const { people } = definition.plan;
  const at = entries[0]?.at ?? '';
  const messages = messageEach('inspection', { cycle, at }, people, (person) =>
    items.filter((told) => isTold(person, people, told)).map((told) => told.item),
  );
  return { messages, next };
}

interface Told {
  readonly item: InspectionItem;
  readonly by: string | null;
  /** How often it has been reminded of since it was due, this time counted. */
  readonly times: number;
}

function sinceDue({ inspection: subject, period, due }: InspectionItem) {
  return { kind: 'inspection_reminder', subject, period, since: endOfDay(due) };
}

async function itemOf(
  db: Database,
  cycle: string,
  definition: Definition,
  inspection: Inspection,
  id: string,
  at: Instant,
): Promise<InspectionItem> {
  const standing = inspectionStanding(definition, inspection, { id }, await visits(db, cycle, {}), at);
  const { name, period, due, overdue } = standing;
  const left = standing.units.flatMap(({ unit, left: acts }) => (acts.length > 0 ? [{ unit, acts }] : []));
  return { inspection: inspection.id, name, period, due, overdue, left };
}

/** The post that sees to it; the office where nobody does, and of all that is overdue; what it leaves lying, a leader. */
function isTold(person: Person, people: readonly Person[], { item, by, times }: Told): boolean {
  return (
    person.id === by ||
    ((item.overdue || by === null) && isAskedToDecide('record_inspection', person, null, people, times))
  );
}

function lookedAtAgain(
  definition: Definition,
  cycle: string,
  { inspection, period }: InspectionItem,
  kind: string,
  at: Instant,
): NewEvent[] {
  const look = lookAtOverdue(definition, at, kind === 'inspection_due');
  const by = { key: `inspection/${inspection}/${period}/${look.at}`, at, actor: 'system' };
  return recurringAppended(cycle, by, [inspectionEntry({ ...look, kind: 'inspection_reminder', inspection, period })]);
}
