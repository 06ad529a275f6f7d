import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from '../store/database.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { Following, Frozen } from './review/review-facts.ts';

/** A review that was published, with what follows it. */
export interface PublishedReview {
  readonly period: string;
  readonly snapshot: Snapshot;
  readonly frozen: Frozen;
  readonly publishedAt: Instant;
  readonly consequences: readonly Following[];
}

/** The reviews of a cycle published before an instant, oldest first. */
export function publishedReviews(db: Database, cycle: string, end: Instant): Promise<PublishedReview[]> {
  return db.query<PublishedReview>(
    `select r.period, r.snapshot, jsonb_build_object('at', r.frozen_at, 'sha256', r.sha256) as frozen,
            r.published_at as "publishedAt",
            coalesce((select jsonb_agg(jsonb_build_object('unit', c.unit, 'kind', c.kind, 'due', c.due)
                                       order by c.place, c.unit collate "C")
                      from consequences c where c.cycle = r.cycle and c.period = r.period), '[]') as consequences
     from reviews r where r.cycle = $1 and r.state = 'published' and r.published_at < $2
     order by r.published_at collate "C", r.period collate "C"`,
    [cycle, end],
  );
}
