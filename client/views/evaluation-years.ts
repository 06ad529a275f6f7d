import type { Database } from '../../activities/store/database.ts';
import { type Definition, ruling } from '../../activities/store/definition.ts';
import { yearsOf } from '../../workflows/rules/evaluation/due.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** Whose eyes a year is listed for: those of the office, of a unit that may object to its draft, or of anybody else. */
export type YearReader = 'whole' | 'unit' | 'published';

/** The evaluation of a year in a line. */
export interface ListedYear {
  readonly year: string;
  readonly name: string;
  /** When it is to be published. */
  readonly due: Instant | null;
  /** How far the newest version has come that the reader may see; null where there is none. */
  readonly state: 'draft' | 'approved' | 'published' | null;
  readonly publishedAt: Instant | null;
}

interface Row {
  readonly year: string;
  readonly due: Instant | null;
  readonly versions: readonly Pick<ListedYear, 'state' | 'publishedAt'>[];
}

/** The years of a cycle that its policy evaluates, the newest first. */
export async function evaluationYears(
  db: Database,
  cycle: string,
  definition: Definition,
  reader: YearReader,
): Promise<ListedYear[]> {
  const years = yearsOf(definition.plan, definition.from);
  const rows = await db.query<Row>(
    `select y.year,
            (select min(a.at) from agenda a where a.cycle = $1 and a.kind = 'evaluation_due' and a.period = y.year
               and a.state <> 'superseded') as due,
            (select coalesce(jsonb_agg(jsonb_build_object('state', e.state, 'publishedAt', e.published_at)
               order by e.version desc), '[]')
             from evaluations e where e.cycle = $1 and e.year = y.year) as versions
     from unnest($2::text[]) as y(year) order by y.year desc`,
    [cycle, years],
  );
  return rows.flatMap(({ year, due, versions }): ListedYear[] => {
    const annual = ruling(definition, year).policy.evaluation?.annual;
    if (!annual) return [];
    const drafts = reader === 'whole' || (reader === 'unit' && annual.objection !== undefined);
    const shown = versions.find((v) => drafts || v.state === 'published');
    return [{ year, name: annual.name, due, state: shown?.state ?? null, publishedAt: shown?.publishedAt ?? null }];
  });
}
