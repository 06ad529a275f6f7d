import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Answering } from '../store/at-once.ts';
import type { Database } from '../store/database.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { Said } from './review/commentary.ts';
import { FIRST, type Following, type Frozen, type Version } from './review/review-facts.ts';

/** A version of a review that was published, with what followed it. */
export interface PublishedReview {
  readonly period: string;
  readonly snapshot: Snapshot;
  readonly frozen: Frozen;
  readonly version: Version;
  readonly publishedAt: Instant;
  readonly consequences: readonly Following[];
  readonly commentary: readonly Said[];
}

/** What was said of the units at the meeting on a review `r`. */
const SAID = `coalesce((select jsonb_agg(jsonb_build_object('unit', s.unit, 'commenter', s.commenter,
                                                  'achievements', s.achievements, 'problems', s.problems)
                                          order by s.unit collate "C")
                        from commentaries s where s.cycle = r.cycle and s.period = r.period), '[]')`;

/** The versions of a cycle's reviews published before an instant, or those of one period, oldest first. */
export function publishedReviews(
  db: Answering,
  cycle: string,
  end: Instant,
  period: string | null = null,
): Promise<PublishedReview[]> {
  return db.query<PublishedReview>(
    `select v.period, v.snapshot, jsonb_build_object('at', r.frozen_at, 'sha256', v.sha256) as frozen,
            jsonb_build_object('number', v.version, 'newest', max(v.version) over (partition by v.period),
                               'reason', v.reason, 'changes', coalesce(v.changes, '[]')) as version,
            v.published_at as "publishedAt",
            coalesce((select jsonb_agg(jsonb_build_object('unit', c.unit, 'kind', c.kind, 'due', c.due)
                                       order by c.place, c.unit collate "C")
                      from consequences c
                      where c.cycle = v.cycle and c.period = v.period
                        and (c.added_by is null or (c.added_by->>'period' = v.period
                                                    and (c.added_by->>'version')::integer <= v.version))
                        and (c.withdrawn_by is null or c.withdrawn_by->>'period' <> v.period
                             or (c.withdrawn_by->>'version')::integer > v.version)), '[]') as consequences,
            ${SAID} as commentary
     from review_versions v join reviews r using (cycle, period)
     where v.cycle = $1 and v.published_at < $2 and ($3::text is null or v.period = $3)
     order by v.published_at collate "C", v.period collate "C", v.version`,
    [cycle, end, period],
  );
}

/** A review that may still be a draft. */
export type ReviewPage = Omit<PublishedReview, 'publishedAt'> & { readonly publishedAt: Instant | null };

const NEVER = '9999-12-31T00:00:00Z';

/** A published version of a review, by default the newest; the draft while there is none. */
export async function reviewVersion(
  db: Database,
  cycle: string,
  period: string,
  asked: number | null,
): Promise<ReviewPage | undefined> {
  const published = await publishedReviews(db, cycle, NEVER, period);
  if (published.length > 0 || asked !== null) {
    return asked === null ? published.at(-1) : published.find(({ version }) => version.number === asked);
  }
  const [draft] = await db.query<Pick<ReviewPage, 'snapshot' | 'frozen' | 'commentary'>>(
    `select snapshot, jsonb_build_object('at', frozen_at, 'sha256', sha256) as frozen, ${SAID} as commentary
     from reviews r where cycle = $1 and period = $2`,
    [cycle, period],
  );
  return draft && { ...draft, period, version: FIRST, publishedAt: null, consequences: [] };
}
