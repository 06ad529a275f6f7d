import { type Answering, atOnce } from '../../activities/store/at-once.ts';
import type { Database } from '../../activities/store/database.ts';
import type { Definition } from '../../activities/store/definition.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { AGENDA, AGENDA_UNIT, notSettled, toldTo, WILL_COME } from './agenda-told.ts';
import { settledAhead } from './settled-ahead.ts';

/** An entry of a cycle's agenda, done or to come, with the case or the unit that it is about. */
export interface AgendaRow {
  readonly at: Instant;
  readonly kind: string;
  readonly period: string;
  readonly slot: number;
  readonly rule: string;
  readonly subject: string;
  readonly provisional: boolean;
  readonly done: boolean;
  /** The unit whose case or draft it is; null for what goes for all. */
  readonly unit: string | null;
  readonly title: string | null;
  /** The kind of the case. */
  readonly called: string | null;
  /** The step that the case waits for now. */
  readonly awaited: string | null;
}

/** What became of a cycle's entries, by their period or their instant. */
export interface Outcomes {
  readonly reports: Readonly<Record<string, { readonly received: number; readonly late: number }>>;
  readonly missing: Readonly<Record<string, number>>;
  readonly objections: Readonly<Record<string, number>>;
  readonly published: Readonly<Record<string, Instant>>;
  /** How many people were written to at an instant, by what the letters spoke of: `<instant> <kind> <subject>`. */
  readonly written: Readonly<Record<string, number>>;
}

/** Everything on a cycle's agenda that happened or will, or what of it units are told, and what came of it. */
export async function agendaTold(
  db: Database,
  cycle: string,
  definition: Definition,
  own: readonly string[] | null,
): Promise<{ readonly rows: readonly AgendaRow[]; readonly outcomes: Outcomes }> {
  const [outcomes, settled] = await atOnce(db, (one) =>
    Promise.all([agendaOutcomes(one, cycle), settledAhead(one, cycle, definition)]),
  );
  return { rows: await agendaRows(db, cycle, own, settled), outcomes };
}

/** Everything on a cycle's agenda that happened or will, in the order in which it goes; or what of it units are told. */
function agendaRows(
  db: Database,
  cycle: string,
  own: readonly string[] | null,
  settled: readonly string[],
): Promise<AgendaRow[]> {
  return db.query<AgendaRow>(
    `select a.at, a.kind, a.period, a.slot, a.rule, a.subject, a.provisional, a.state = 'done' as done, f.kind as called, f.awaited,
            ${AGENDA_UNIT} as unit, (select title from follow_ups x where x.cycle = f.cycle and x.id = f.id) as title
     from ${AGENDA} where a.cycle = $1 and (a.state = 'done' or (a.state = 'open' and ${WILL_COME} and ${notSettled('$3')}))
       and ${toldTo('$2')}
     order by a.at, a.place, a.period, a.slot, a.subject`,
    [cycle, own, settled],
  );
}

/** What became of what has happened in a cycle. */
async function agendaOutcomes(db: Answering, cycle: string): Promise<Outcomes> {
  const [row] = await db.query<Outcomes>(
    `select
       (select coalesce(jsonb_object_agg(period, jsonb_build_object('received', received, 'late', late)), '{}') from
          (select period, count(distinct (task, unit)) as received, count(distinct (task, unit)) filter (where late) as late
           from reports where cycle = $1 group by period) r) as reports,
       (select coalesce(jsonb_object_agg(period, n), '{}') from
          (select m.period, count(*) as n from missing m where m.cycle = $1 and not exists
             (select 1 from reports r where r.cycle = m.cycle and r.period = m.period and r.task = m.task
                and r.unit = m.unit) group by m.period) m) as missing,
       (select coalesce(jsonb_object_agg(period, n), '{}') from
          (select period, count(*) as n from objections_made where cycle = $1 group by period) o) as objections,
       (select coalesce(jsonb_object_agg(period, published_at), '{}') from reviews
        where cycle = $1 and published_at is not null) as published,
       (select coalesce(jsonb_object_agg(at || ' ' || kind || ' ' || subject, people), '{}')
        from written_of where cycle = $1) as written`,
    [cycle],
  );
  return row ?? { reports: {}, missing: {}, objections: {}, published: {}, written: {} };
}
