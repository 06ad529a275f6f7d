import type { Inspection } from '../../workflows/rules/inspection.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { lookAtOverdue } from '../look-again.ts';
import type { PlannedMessage } from '../planned-message.ts';
import type { AgendaEntry } from '../store/agenda.ts';
import type { NewEvent } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import { type Definition, ruling } from '../store/definition.ts';
import { visits } from '../store/visits.ts';
import { inspectionMoments } from './on-agenda.ts';
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
 * supervisors with it, and again and again for as long as something is.
 */
export async function inspectionsDueAt(
  db: Database,
  cycle: string,
  definition: Definition,
  entries: readonly AgendaEntry[],
  now: Instant,
): Promise<{ readonly messages: readonly PlannedMessage[]; readonly next: readonly NewEvent[] }> {
  const told = new Map<string, InspectionItem[]>();
  const next: NewEvent[] = [];
  for (const { kind, subject, period, at } of entries) {
    if (kind !== 'inspection_reminder' && kind !== 'inspection_due') continue;
    const inspection = ruling(definition, period).policy.inspections?.find((i) => i.id === subject);
    if (!inspection) continue;
    const item = await itemOf(db, cycle, definition, inspection, period, at);
    if (item.left.length === 0) continue;
    if (item.overdue) next.push(...lookedAtAgain(definition, cycle, item, kind, at > now ? at : now));
    if (kind === 'inspection_due') continue;
    for (const post of recipients(definition, inspection, item)) told.set(post, [...(told.get(post) ?? []), item]);
  }
  const at = entries[0]?.at ?? '';
  const messages = [...told].map(([recipient, items]) => ({
    key: `inspection/${cycle}/${at}/${recipient}`,
    kind: 'inspection' as const,
    recipient,
    items,
  }));
  return { messages, next };
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

function recipients({ plan }: Definition, { by }: Inspection, { overdue }: InspectionItem): string[] {
  const told = (p: Person) => p.id === by || ((overdue || by === null) && p.post === 'supervisor');
  return plan.people.filter(told).map((p) => p.id);
}

function lookedAtAgain(
  definition: Definition,
  cycle: string,
  { inspection, period }: InspectionItem,
  kind: string,
  at: Instant,
): NewEvent[] {
  const next = { ...lookAtOverdue(definition, at, kind === 'inspection_due'), inspection, period };
  return inspectionMoments(cycle, { key: `inspection/${inspection}/${period}/${next.at}`, at, actor: 'system' }, [
    { ...next, kind: 'inspection_reminder' },
  ]);
}
