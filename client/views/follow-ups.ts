import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import { organisationOf } from '../../activities/store/organisation.ts';
import { calledOn } from '../../workflows/rules/follow-up/called.ts';
import { holderAt, unitsKnownOn } from '../../workflows/rules/organisation/organisation-on.ts';
import type { Unit } from '../../workflows/rules/plan.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** Something that is followed to its end, as people see it. */
export interface FollowUpRow {
  readonly id: string;
  readonly kind: string;
  /** What it is called on paper: its kind, or the letter that takes a notice's place. */
  readonly called: string;
  readonly unit: string;
  readonly title: string;
  /** Of a supervision notice, where the policy has a ladder of colours. */
  readonly colour: string | null;
  readonly due: string | null;
  /** The step that is waited for, and until when; null when it has ended. */
  readonly awaited: string | null;
  readonly awaitedBy: Instant | null;
  readonly rung: number;
  readonly overdue: number;
  readonly reopened: number;
  readonly state: string;
  readonly openedAt: Instant;
  readonly endedAt: Instant | null;
}

/** One with its whole history. */
export interface FollowUpView extends FollowUpRow {
  readonly number: number;
  readonly source: Readonly<Record<string, unknown>>;
  readonly openedBy: string;
  /** Who held the post that opened it, on that day; each step and note has its own `holder` the same way. */
  readonly openedByHolder: string;
  /** Who then held the post that is in charge, where one is named. */
  readonly ownerHolder?: string;
  readonly steps: readonly Readonly<Record<string, unknown>>[];
  readonly notes: readonly {
    readonly text: string;
    readonly by: string;
    readonly at: Instant;
    readonly holder: string;
  }[];
  readonly extensions: readonly Readonly<Record<string, unknown>>[];
}

const FOREVER: Day = '9999-12-31';

type Stored<Row> = Omit<Row, 'called'>;

const ROW = `id, kind, unit, title, colour, due, awaited, awaited_by as "awaitedBy", rung, overdue, reopened, state,
  opened_at as "openedAt", ended_at as "endedAt"`;

/** Those of a cycle, or of one unit or opened at its instance, without what the office owes; open ones only unless all are asked for; what is due first comes first. */
export async function followUps(
  db: Database,
  cycle: string,
  unit: string | null,
  all: boolean,
): Promise<FollowUpRow[]> {
  const rows = await db.query<Stored<FollowUpRow>>(
    `select ${ROW} from follow_ups
     where cycle = $1 and ($2::text is null or (unit = $2 and kind <> 'office_problem') or source->>'lead' = $2) and ($3 or state = 'open')
     order by state = 'open' desc, awaited_by nulls last, id`,
    [cycle, unit, all],
  );
  const units = await unitsOf(db, cycle);
  return rows.map((row) => ({ ...row, called: calledOn(row.kind, units.get(row.unit)) }));
}

/** One follow-up; null when there is none of that id. */
export async function followUpView(db: Database, cycle: string, id: string): Promise<FollowUpView | null> {
  const [row] = await db.query<Stored<FollowUpView>>(
    `select ${ROW}, number, source, opened_by as "openedBy", steps, notes, extensions
     from follow_ups where cycle = $1 and id = $2`,
    [cycle, id],
  );
  const definition = await readDefinition(db, cycle);
  if (!row || !definition) return null;
  const organisation = await organisationOf(db, cycle);
  const held = (post: unknown, at: unknown) => holderAt(definition.plan, organisation, String(post), String(at));
  return {
    ...row,
    called: calledOn(row.kind, (await unitsOf(db, cycle)).get(row.unit)),
    openedByHolder: held(row.openedBy, row.openedAt),
    ...(row.source.owner === undefined ? {} : { ownerHolder: held(row.source.owner, row.openedAt) }),
    steps: row.steps.map((step) => ({ ...step, holder: held(step.by, step.at) })),
    notes: row.notes.map((note) => ({ ...note, holder: held(note.by, note.at) })),
  };
}

/** Every unit that a cycle has had, by id. */
async function unitsOf(db: Database, cycle: string): Promise<ReadonlyMap<string, Unit>> {
  const definition = await readDefinition(db, cycle);
  const units = definition ? unitsKnownOn(definition.plan, await organisationOf(db, cycle), FOREVER) : [];
  return new Map(units.map((unit) => [unit.id, unit]));
}
