import type { Database } from '../../activities/store/database.ts';
import type { Actor } from '../../workflows/rules/authority/actor.ts';
import { asksOfVersion, type PolicyAsk } from '../../workflows/rules/policy-change/asks-now.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { type Page, pageOf, WHOLE } from './page.ts';

/** A version of the rules that was asked to be published: which, from when, who asked, who decided. */
export interface PolicyChangeRow {
  readonly id: string;
  readonly policy: string;
  readonly version: number;
  readonly sha256: string;
  readonly from: Day;
  readonly file: string;
  readonly reason: string;
  readonly status: 'open' | 'approved' | 'rejected';
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly decidedBecause: string | null;
}

/** One as somebody sees it, with how they may decide it now. */
export interface OfferedVersion extends PolicyChangeRow {
  readonly asks: readonly PolicyAsk[];
}

/** Versions with how whoever asks may decide each. */
export function versionsOffered(rows: readonly PolicyChangeRow[], caller: Actor): OfferedVersion[] {
  return rows.map((row) => ({ ...row, asks: asksOfVersion(row, caller) }));
}

type Status = PolicyChangeRow['status'];

const EVERY: readonly Status[] = ['open', 'approved', 'rejected'];

/** The versions of a cycle's rules that were asked for and stand so, the newest first. */
export function policyChanges(
  db: Database,
  cycle: string,
  statuses: readonly Status[] = EVERY,
  page: Page = WHOLE,
): Promise<PolicyChangeRow[]> {
  const { sql, values } = pageOf(['proposed_at', 'id'], 'desc', page, 2);
  return db.query<PolicyChangeRow>(
    `select id, policy->>'id' as policy, (policy->>'version')::integer as version, sha256, from_day as "from", file,
            reason, status, proposed_by as "proposedBy", proposed_at as "proposedAt", decided_by as "decidedBy",
            decided_at as "decidedAt", decided_because as "decidedBecause"
     from policy_changes where cycle = $1 and status = any($2) ${sql}`,
    [cycle, statuses, ...values],
  );
}
