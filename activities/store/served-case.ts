import type { FollowUpKind } from '../../workflows/rules/follow-up/lives.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

/** A follow-up with what was written down in it, as it is told to its unit. */
export interface ServedCase {
  readonly id: string;
  readonly kind: FollowUpKind;
  readonly unit: string;
  readonly title: string;
  readonly colour: string | null;
  readonly due: Day | null;
  readonly awaited: string | null;
  readonly awaitedBy: Instant | null;
  readonly source: {
    readonly reason?: string;
    readonly origin?: { readonly wording: string };
    /** What a list wants said of its entry. */
    readonly fields?: Words;
  };
  readonly steps: readonly {
    readonly step?: string;
    readonly reason?: string;
    readonly reopened?: string;
    readonly fields?: Words;
  }[];
}

type Words = Readonly<Record<string, string | undefined>>;

/** A follow-up as the record shows it now; undefined when there is none of that id. */
export async function servedCase(db: Database, cycle: string, id: string): Promise<ServedCase | undefined> {
  const [row] = await db.query<ServedCase>(
    `select id, kind, unit, title, colour, due, awaited, awaited_by as "awaitedBy", source, steps
     from follow_ups where cycle = $1 and id = $2`,
    [cycle, id],
  );
  return row;
}
