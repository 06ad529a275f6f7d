import type { Database } from '../../activities/store/database.ts';
import { type Definition, type Organised, readOrganised } from '../../activities/store/definition.ts';
import { calledOn } from '../../workflows/rules/follow-up/called.ts';
import type { FollowUpKind, Side } from '../../workflows/rules/follow-up/lives.ts';
import { type Stage, stageOf, waitsFor } from '../../workflows/rules/follow-up/stage.ts';
import { officePost } from '../../workflows/rules/names.ts';
import { holderAt } from '../../workflows/rules/organisation/organisation-on.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { dayOf, type Instant, lastDayOf } from '../../workflows/rules/time/instant.ts';
import { daysLeft } from '../../workflows/rules/time/wording.ts';
import type { CaseExtension, CaseSource, CaseStep } from './case-parts.ts';
import { type Page, pageOf, WHOLE } from './page.ts';
import { ABOUT, OF_KIND, SUCH, unitsOfCases, valuesOf, type WhichCases } from './which-cases.ts';

/** Something that is followed to its end, as people see it. */
export interface FollowUpRow {
  readonly id: string;
  readonly kind: FollowUpKind;
  /** What it is called on paper: its kind, or the letter that takes a notice's place. */
  readonly called: string;
  readonly unit: string;
  readonly unitName: string;
  /** Who has to see it through, by name: its unit, or the supervision office for what it left lying itself. */
  readonly responsible: string;
  readonly title: string;
  /** The name of the list that it is an entry of. */
  readonly list: string | null;
  /** Of a supervision notice, where the policy has a ladder of colours. */
  readonly colour: string | null;
  readonly due: string | null;
  /** The step that is waited for, and until when; null when it has ended. */
  readonly awaited: string | null;
  readonly awaitedBy: Instant | null;
  /** Whose step that is. */
  readonly waitsFor: Side | null;
  readonly stage: Stage;
  /** Working days until the awaited step is due; 0 on the last day, negative afterwards; null where nothing limits it. */
  readonly left: number | null;
  readonly rung: number;
  readonly overdue: number;
  readonly reopened: number;
  readonly state: string;
  readonly openedAt: Instant;
  readonly endedAt: Instant | null;
}

/** One as a certain person sees it among others. */
export interface CaseOnBoard extends FollowUpRow {
  /** True when its next step is that person's to take. */
  readonly mine: boolean;
}

/** The case from which another one went up. */
export interface CaseBelow extends Pick<FollowUpRow, 'id' | 'kind' | 'called' | 'unit' | 'unitName' | 'title'> {}

/** One with its whole history. */
export interface FollowUpView extends Omit<FollowUpRow, 'left'> {
  readonly number: number;
  readonly source: CaseSource;
  /** The case that it went up from; null where there is none. */
  readonly below: CaseBelow | null;
  readonly openedBy: string;
  /** Who held the post that opened it, on that day; each step and note has its own `holder` the same way. */
  readonly openedByHolder: string;
  /** Who then held the post that is in charge, where one is named. */
  readonly ownerHolder?: string;
  readonly steps: readonly CaseStep[];
  readonly notes: readonly {
    readonly text: string;
    readonly by: string;
    readonly at: Instant;
    readonly holder: string;
  }[];
  readonly extensions: readonly CaseExtension[];
}

/** After every instant. */
const LAST = '~';
const OPEN_FIRST = `case when state = 'open' then '0' else '1' end`;
const SOONEST_FIRST = `coalesce(awaited_by, '${LAST}')`;
const ENDED_LAST_FIRST = `coalesce(ended_at, '')`;

/**
 * A page of cases in their order: the open ones first, and among them those whose step is due first; then those that
 * have ended, the newest first.
 */
export function urgentFirst(page: Page, taken: number): ReturnType<typeof pageOf> {
  const keys = [OPEN_FIRST, SOONEST_FIRST, ENDED_LAST_FIRST, 'id'];
  return pageOf(keys, ['asc', 'asc', 'desc', 'asc'], page, taken);
}

type Shown = 'called' | 'unitName' | 'responsible' | 'waitsFor' | 'stage' | 'left';
/** As it stands in the record, where a list has its id alone. */
type Stored<Row> = Omit<Row, Shown>;

const ROW = `id, kind, unit, title, colour, due, awaited, awaited_by as "awaitedBy", rung, overdue, reopened, state,
  opened_at as "openedAt", ended_at as "endedAt", source->>'list' as list`;

/**
 * Those of a cycle that are asked for. What is due first comes first, then what has ended, the newest first; how long
 * each has is counted from an instant.
 */
export async function followUps(
  db: Database,
  cycle: string,
  which: WhichCases,
  now: Instant,
  page: Page = WHOLE,
): Promise<FollowUpRow[]> {
  const known = await readOrganised(db, cycle);
  if (!known) return [];
  const compared = valuesOf(cycle, which, known, now);
  const { sql, values } = urgentFirst(page, compared.length);
  const rows = await db.many<Stored<FollowUpRow>>(
    `select ${ROW} from follow_ups where ${SUCH} and ${OF_KIND} and ${ABOUT} ${sql}`,
    [...compared, ...values],
  );
  const [shown, left] = [shownBy(known), leftOn(known.definition, dayOf(now))];
  // The rows are nobody else's: to copy each costs as much as to read it.
  return rows.map((row) => Object.assign(row, shown(row), { left: left(row.awaitedBy) }));
}

/** What names a case among its pages. */
export function followUpKey(row: Pick<FollowUpRow, 'state' | 'awaitedBy' | 'endedAt' | 'id'>): string[] {
  return [row.state === 'open' ? '0' : '1', row.awaitedBy ?? LAST, row.endedAt ?? '', row.id];
}

/** One follow-up; null when there is none of that id. */
export async function followUpView(db: Database, cycle: string, id: string): Promise<FollowUpView | null> {
  const [row] = await db.query<Stored<FollowUpView>>(
    `select ${ROW}, number, source, opened_by as "openedBy", steps, notes, extensions,
            (select jsonb_build_object('id', b.id, 'kind', b.kind, 'unit', b.unit, 'title', b.title)
             from follow_ups b where b.cycle = $1 and b.id = follow_ups.source->>'from') as below
     from follow_ups where cycle = $1 and id = $2`,
    [cycle, id],
  );
  const known = await readOrganised(db, cycle);
  if (!row || !known) return null;
  const held = (post: unknown, at: unknown) =>
    holderAt(known.definition.plan, known.organisation, String(post), String(at));
  const shown = shownBy(known);
  return {
    ...row,
    ...shown(row),
    below: row.below && { ...row.below, ...namedBelow(shown, row.below) },
    openedByHolder: held(row.openedBy, row.openedAt),
    ...(row.source.owner === undefined ? {} : { ownerHolder: held(row.source.owner, row.openedAt) }),
    steps: row.steps.map((step) => ({ ...step, holder: held(step.by, step.at) })),
    notes: row.notes.map((note) => ({ ...note, holder: held(note.by, note.at) })),
    extensions: row.extensions.map((asked) => ({
      ...asked,
      holder: held(asked.by, asked.at),
      ...(asked.decidedAt ? { decidedByHolder: held(asked.decidedBy, asked.decidedAt) } : {}),
    })),
  };
}

function namedBelow(shown: ReturnType<typeof shownBy>, { kind, unit }: Pick<CaseBelow, 'kind' | 'unit'>) {
  const { called, unitName } = shown({ kind, unit, list: null, awaited: null });
  return { called, unitName };
}

/** What is shown of a cycle's cases besides what is stored; what is the same for all of them is looked up once. */
function shownBy(known: Organised) {
  const units = new Map(unitsOfCases(known).map((unit) => [unit.id, unit]));
  const office = officePost(known.definition.plan.people)?.name;
  const lists = new Map(known.definition.policy.lists?.map(({ list, name }) => [list, name]));
  return (row: Pick<Stored<FollowUpRow>, 'kind' | 'unit' | 'list' | 'awaited'>) => {
    const unit = units.get(row.unit);
    const unitName = unit?.name ?? row.unit;
    return {
      called: calledOn(row.kind, unit),
      unitName,
      responsible: row.kind === 'office_problem' ? (office ?? unitName) : unitName,
      list: row.list === null ? null : (lists.get(row.list) ?? row.list),
      waitsFor: waitsFor(row),
      stage: stageOf(row),
    };
  };
}

/** The days left until a deadline; a list's cases share few deadlines, and each is counted once. */
function leftOn({ calendar }: Definition, today: Day): (deadline: Instant | null) => number | null {
  const known = new Map<Instant, number>();
  return (deadline) => {
    if (deadline === null) return null;
    const left = known.get(deadline) ?? daysLeft(calendar, today, lastDayOf(deadline));
    known.set(deadline, left);
    return left;
  };
}
