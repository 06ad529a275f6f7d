import { awaitedStep } from '../../workflows/rules/follow-up/awaited.ts';
import type { Origin } from '../../workflows/rules/follow-up/matter.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Source } from '../follow-up/opening.ts';
import type { Database } from '../store/database.ts';
import { readFollowUp } from '../store/follow-ups.ts';

/** A single matter as it stood at an instant. */
export interface MatterAt {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly helpers: readonly string[];
  readonly origin: Origin | null;
  readonly due: Day | null;
  readonly openedAt: Instant;
  readonly endedAt: Instant | null;
  /** The step that is waited for; null when it has come to its end. */
  readonly awaited: string | null;
  /** True when that step should have been taken by then. */
  readonly overdue: boolean;
}

/** The single matters opened before an instant, oldest first, each as it stood then. */
export async function mattersAt(db: Database, cycle: string, at: Instant): Promise<MatterAt[]> {
  const rows = await db.query<{ id: string; openedAt: Instant; source: Source }>(
    `select id, opened_at as "openedAt", source from follow_ups
     where cycle = $1 and kind = 'matter' and opened_at < $2 order by opened_at collate "C", id collate "C"`,
    [cycle, at],
  );
  const found: MatterAt[] = [];
  for (const { id, openedAt, source } of rows) {
    const known = await readFollowUp(db, cycle, id, at);
    if (!known) continue;
    const { unit, title, state } = known;
    const person = source.by === 'person' ? source : null;
    const { due, endedAt, awaitedBy } = state;
    const overdue = endedAt === null && awaitedBy !== null && awaitedBy <= at;
    const awaited = awaitedStep(state)?.step ?? null;
    const about = { helpers: person?.helpers ?? [], origin: person?.origin ?? null };
    found.push({ id, title, unit, ...about, due, openedAt, endedAt, awaited, overdue });
  }
  return found;
}
