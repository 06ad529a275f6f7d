import type { Database } from '../../activities/store/database.ts';
import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { type Page, pageOf, WHOLE } from './page.ts';

/** A finding about a unit, and what followed it. */
export interface FindingRow {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
  readonly text: string;
  readonly source: string;
  readonly evidence: string;
  readonly files: readonly EvidenceFile[];
  readonly foundBy: string;
  readonly foundAt: Instant;
  readonly followUps: readonly FindingFollowUp[];
}

/** What followed a finding, by which rule, and what it waits for. */
export interface FindingFollowUp {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly rule: string;
  readonly awaited: string | null;
  readonly awaitedBy: Instant | null;
}

/** Of which visit a finding was made: its id is that of the visit with one more part. */
export const AT_VISIT = `substring(id from '^(.+)\\.[^.]+$')`;

/** What followed a finding (x). */
export const FOLLOWED_BY = `coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'state', f.state,
    'rule', f.source->>'rule', 'awaited', f.awaited, 'awaitedBy', f.awaited_by) order by f.id)
  from follow_ups f where f.cycle = x.cycle and f.source->>'finding' = x.id), '[]')`;

/** Which findings are asked for: about one unit or all, made of one visit or of anything. */
interface WhichFindings {
  readonly unit: string | null;
  readonly visit?: string | null;
}

/** Those findings of a cycle that are asked for, the newest first. */
export function findings(
  db: Database,
  cycle: string,
  { unit, visit = null }: WhichFindings,
  page: Page = WHOLE,
): Promise<FindingRow[]> {
  const { sql, values } = pageOf(['found_at', 'id'], 'desc', page, 3);
  return db.query<FindingRow>(
    `select id, unit, name, text, source, evidence, files, found_by as "foundBy", found_at as "foundAt",
            ${FOLLOWED_BY} as "followUps"
     from findings x where cycle = $1 and ($2::text is null or unit = $2) and ($3::text is null or ${AT_VISIT} = $3) ${sql}`,
    [cycle, unit, visit, ...values],
  );
}

/** What names a finding among its pages. */
export function findingKey({ foundAt, id }: FindingRow): string[] {
  return [foundAt, id];
}
