import type { Answering } from './at-once.ts';
import type { Database } from './database.ts';

/** Which form a draft is of: a unit's, of one period. Whoever reports for the unit goes on with the same one. */
export interface FormOf {
  readonly cycle: string;
  readonly unit: string;
  readonly period: string;
}

/** What is filled in for an indicator, as it was typed: nothing of it is judged before it is handed in. */
export interface DraftedLine {
  readonly indicator: string;
  readonly value: string;
  readonly note: string;
  readonly light: string;
  readonly dataTo: string;
}

/** What is filled in of a report. Its files are handed in as evidence already, and named by their hashes. */
export interface DraftedReport {
  readonly unit: string;
  readonly task: string;
  readonly lines: readonly DraftedLine[];
  readonly reason: string;
  readonly files: readonly { readonly sha256: string; readonly name: string }[];
}

/** What a unit has filled in of a form and not handed in yet; by nobody and without reports where there is nothing. */
export interface FormDraft {
  readonly savedAt: string | null;
  /** The post that saved it last. */
  readonly savedBy: string | null;
  readonly reports: readonly DraftedReport[];
}

/** A draft with the count of its savings; 0 where there is none. */
export interface CountedDraft {
  readonly draft: FormDraft;
  readonly version: number;
}

interface Row extends Pick<FormDraft, 'reports'> {
  readonly version: number;
  readonly at: Date | string;
  readonly by: string;
}

const NONE: CountedDraft = { version: 0, draft: { savedAt: null, savedBy: null, reports: [] } };
const COLUMNS = 'version, saved_at as at, saved_by as by, reports';
const KEPT_MS = 92 * 86_400_000;

/** The draft of a form. */
export async function formDraft(db: Database, of: FormOf): Promise<CountedDraft> {
  const [row] = await db.query<Row>(`select ${COLUMNS} from form_drafts where id = $1`, [idOf(of)]);
  return toldOf(row);
}

/**
 * Saves the draft of a form: over whatever is there (null), or only over the saving that was seen (0 for none). Null where
 * another was saved meanwhile.
 */
export async function keepFormDraft(
  db: Database,
  of: FormOf,
  saved: { readonly by: string; readonly at: Date; readonly reports: readonly DraftedReport[] },
  seen: number | null,
): Promise<FormDraft | null> {
  const [row] = await db.query<Row>(
    `insert into form_drafts as known (id, version, saved_at, saved_by, reports)
     select $1, 1, $2, $3, $4::jsonb
     where coalesce($5::integer, 0) = 0 or exists (select from form_drafts where id = $1)
     on conflict (id) do update set version = known.version + 1, saved_at = $2, saved_by = $3, reports = excluded.reports
       where $5::integer is null or known.version = $5
     returning ${COLUMNS}`,
    [idOf(of), saved.at, saved.by, JSON.stringify(saved.reports), seen],
  );
  return row ? toldOf(row).draft : null;
}

/**
 * How the drafts of each unit's forms stand, by `cycle/unit`: another text as soon as one of them was saved, removed or
 * handed in.
 */
export async function draftStates(db: Answering): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ whose: string; state: string }>(
    `select concat_ws('/', split_part(id, '/', 1), split_part(id, '/', 2)) as whose,
            string_agg(concat_ws(' ', id, version, xmin), ',' order by id) as state
     from form_drafts group by 1`,
  );
  return new Map(rows.map(({ whose, state }) => [whose, state]));
}

/** Removes what nobody has touched for a quarter: its period is long over. */
export async function forgetOldDrafts(db: Database, now: Date): Promise<void> {
  await db.query('delete from form_drafts where saved_at < $1', [new Date(now.getTime() - KEPT_MS)]);
}

/** Removes the draft of a form: whatever is there (null), or only what was seen. False where another was saved meanwhile. */
export async function discardFormDraft(db: Database, of: FormOf, seen: number | null): Promise<boolean> {
  const rows = await db.query(
    `with gone as (delete from form_drafts where id = $1 and ($2::integer is null or version = $2) returning 1)
     select 1 from gone union all
     select 1 where not exists (select from form_drafts where id = $1)`,
    [idOf(of), seen],
  );
  return rows.length > 0;
}

/** A report was handed in: nothing of it waits in the draft of its form any more. */
export async function clearFromDraft(
  db: Database,
  of: FormOf,
  { unit, task }: Pick<DraftedReport, 'unit' | 'task'>,
): Promise<void> {
  await db.query(
    `with rest as (
       select coalesce(jsonb_agg(r order by at), '[]') as reports
       from form_drafts, jsonb_array_elements(reports) with ordinality as e (r, at)
       where id = $1 and not (r->>'unit' = $2 and r->>'task' = $3))
     , done as (
       delete from form_drafts using rest where id = $1 and rest.reports = '[]')
     update form_drafts set version = version + 1, reports = rest.reports from rest
     where id = $1 and rest.reports <> '[]' and rest.reports <> form_drafts.reports`,
    [idOf(of), unit, task],
  );
}

function toldOf(row: Row | undefined): CountedDraft {
  if (!row) return NONE;
  const { version, at, by, reports } = row;
  return { version, draft: { savedAt: new Date(at).toISOString(), savedBy: by, reports } };
}

function idOf({ cycle, unit, period }: FormOf): string {
  return `${cycle}/${unit}/${period}`;
}
