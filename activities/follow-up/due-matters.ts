import { awaitedStep } from '../../workflows/rules/follow-up/awaited.ts';
import { matterReminders } from '../../workflows/rules/follow-up/matter.ts';
import type { Role } from '../../workflows/rules/policy.ts';
import { endOfDay } from '../../workflows/rules/time/instant.ts';
import type { AgendaEntry } from '../store/agenda.ts';
import type { Database } from '../store/database.ts';
import type { Definition } from '../store/definition.ts';
import { readFollowUp } from '../store/follow-ups.ts';
import type { OverdueItem } from './overdue-item.ts';

/** A matter that is told of before it is due, and to which posts of its unit. */
export interface DueMatter extends OverdueItem {
  readonly to: readonly Role[];
}

/** The matters whose lead unit is still to act, on the reminders of an instant; one that was extended waits for its new day. */
export async function dueMatters(
  db: Database,
  cycle: string,
  { policy, calendar }: Definition,
  entries: readonly AgendaEntry[],
): Promise<DueMatter[]> {
  const found: DueMatter[] = [];
  for (const { kind, subject: id, slot, at } of entries) {
    const known = kind === 'matter_reminder' ? await readFollowUp(db, cycle, id) : undefined;
    const due = known?.state.due;
    const step = known && awaitedStep(known.state);
    if (!known || !due || step?.by !== 'unit') continue;
    const reminder = matterReminders(due, policy, calendar).find((r) => r.slot === slot && r.at === at);
    if (!reminder) continue;
    const { unit, title } = known;
    const about = { id, kind: 'matter', unit, title, step: 'feedback', due: endOfDay(due), rung: 0 };
    found.push({ ...about, to: reminder.to });
  }
  return found;
}
