import type { Database } from './database.ts';

/** What became of a receipt: the report's version where it was taken, the refusals where it was not. */
export interface Settlement {
  readonly outcome: 'taken' | 'refused';
  readonly refusals: readonly { readonly line: number | null; readonly code: string; readonly subject: string }[];
  readonly report: { readonly version: number | null; readonly late: boolean | null };
}

/** The settlement of a receipt, or undefined while it is on its way. */
export async function readSettlement(db: Database, key: string): Promise<Settlement | undefined> {
  const [row] = await db.query<Settlement>(
    `select s.outcome, s.refusals,
            jsonb_build_object('version', coalesce(r.version, w.version), 'late', coalesce(r.late, w.late)) as report
     from settlements s left join reports r on r.key = s.key left join withdrawn_reports w on w.key = s.key
     where s.key = $1`,
    [key],
  );
  return row;
}
