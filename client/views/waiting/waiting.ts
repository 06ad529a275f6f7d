import type { Database } from '../../../activities/store/database.ts';
import { organisedDefinition, ruling } from '../../../activities/store/definition.ts';
import { casesOfOffice } from '../../../activities/store/open-case-states.ts';
import type { Person } from '../../../workflows/rules/plan.ts';
import { compareText } from '../../../workflows/rules/time/code-point.ts';
import { dayOf, type Instant, lastDayOf } from '../../../workflows/rules/time/instant.ts';
import { daysLeft } from '../../../workflows/rules/time/wording.ts';
import { casesFor } from './cases.ts';
import { changesFor } from './changes.ts';
import { type Desk, deskOf } from './desk.ts';
import { itemsFor, mailFor, papersFor } from './office.ts';
import { ratingsFor } from './ratings.ts';
import { type OpenRows, readWaiting } from './read-waiting.ts';
import { drawsFor, reportsFor, spotChecksFor, verifiedPeriods } from './reports.ts';
import { reviewsFor } from './reviews.ts';
import { WAITING_KINDS, type Waiting, type WaitingKind } from './waiting-item.ts';

/** Something that waits, with names for ids and the working days that are left. */
export interface WaitingItem extends Waiting {
  readonly unitName: string | null;
  /** What the post that asked for it is called. */
  readonly byName: string | null;
  /** Working days until it is due; 0 on the last day, negative afterwards; null where nothing limits it. */
  readonly left: number | null;
}

/** How much there is of a kind, and how much of it is overdue. */
export interface WaitingCount {
  readonly kind: WaitingKind;
  readonly count: number;
  readonly overdue: number;
}

/** All that waits for somebody: counted whole, shown up to a bound, what is due first comes first. */
export interface WaitingView {
  readonly now: Instant;
  readonly kinds: readonly WaitingCount[];
  readonly items: readonly WaitingItem[];
}

/** How many are shown of each kind among the others, and of one that is asked for alone. */
const SHOWN = { each: 30, alone: 500 } as const;

/** All that waits for a supervisor or a leader of the county, of every kind or of one. */
export async function waitingFor(
  db: Database,
  cycle: string,
  person: Person,
  now: Instant,
  kind: WaitingKind | null,
): Promise<WaitingView> {
  const organised = await organisedDefinition(db, cycle);
  const { definition } = organised;
  const policyOf = (period: string) => ruling(definition, period).policy;
  const rows = await readWaiting(db, cycle, verifiedPeriods({ definition, policyOf }), now);
  const desk = deskOf(cycle, person, now, organised, rows);
  const found = [...ofRows(desk, rows), ...casesFor(desk, await casesOfOffice(db, cycle))].toSorted(bySoonest);
  const all = found.map((item) => withNames(desk, item));
  const kinds = WAITING_KINDS.map((of) => countOf(of, all)).filter(({ count }) => count > 0);
  return { now, kinds, items: shownOf(all, kind) };
}

function ofRows(desk: Desk, rows: OpenRows): Waiting[] {
  return [
    ...changesFor(desk, rows.changes),
    ...reviewsFor(desk, rows.reviews),
    ...reportsFor(desk, rows.reports),
    ...spotChecksFor(desk, rows.draws, rows.checks),
    ...drawsFor(
      desk,
      rows.draws.map((draw) => draw.period),
    ),
    ...itemsFor(desk, rows.items),
    ...mailFor(desk, rows.mail),
    ...ratingsFor(desk, rows.ratings),
    ...papersFor(desk, rows.papers),
  ];
}

/** After every instant. */
const LAST = '~';

function bySoonest(a: Waiting, b: Waiting): number {
  return compareText(a.due ?? LAST, b.due ?? LAST) || compareText(a.since, b.since) || compareText(a.id, b.id);
}

function countOf(kind: WaitingKind, all: readonly WaitingItem[]): WaitingCount {
  const own = all.filter((item) => item.kind === kind);
  return { kind, count: own.length, overdue: own.filter(({ left }) => left !== null && left < 0).length };
}

function shownOf(all: readonly WaitingItem[], kind: WaitingKind | null): readonly WaitingItem[] {
  if (kind !== null) return all.filter((item) => item.kind === kind).slice(0, SHOWN.alone);
  return WAITING_KINDS.flatMap((of) => all.filter((item) => item.kind === of).slice(0, SHOWN.each)).toSorted(bySoonest);
}

function withNames({ plan, definition: { calendar }, now }: Desk, item: Waiting): WaitingItem {
  const { unit, by, due } = item;
  const nameIn = (known: readonly { readonly id: string; readonly name: string }[], id: string | null) =>
    id === null ? null : (known.find((k) => k.id === id)?.name ?? id);
  const left = due === null ? null : daysLeft(calendar, dayOf(now), lastDayOf(due));
  return { ...item, unitName: nameIn(plan.units, unit), byName: nameIn(plan.people, by), left };
}
