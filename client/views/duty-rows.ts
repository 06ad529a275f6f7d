import type { Database } from '../../activities/store/database.ts';
import type { LatestReport } from '../../activities/store/latest-reports.ts';
import type { Draft } from '../../activities/store/report-drafts.ts';
import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import type { ReportLine } from '../../workflows/rules/report/report.ts';
import type { Act } from '../../workflows/rules/task/acts.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { UnitPlan, UnitPlanStatus } from '../../workflows/rules/unit-plan.ts';
import { type DraftedFormRow, draftedForms } from './drafted-forms.ts';
import type { CaseRow } from './duty-cases.ts';
import { type OpenRating, openRatings } from './open-ratings.ts';

/** What was said in a report or in a draft of it. */
export interface Said {
  readonly lines: readonly ReportLine[];
  readonly files: readonly EvidenceFile[];
  /** Why it corrects what was said before. */
  readonly because: string | null;
}

/** A report as it is stored. */
export type ReportRow = Omit<LatestReport, 'values' | 'dataTo'> & Said & { readonly unit: string };

/** What is known of the units that one answers for. */
export interface DutyRows {
  readonly acts: Readonly<Record<string, readonly Act[]>>;
  readonly reports: readonly ReportRow[];
  readonly drafts: readonly Draft[];
  readonly cases: readonly CaseRow[];
  readonly objections: readonly { readonly period: string; readonly closes: Instant; readonly raised: number }[];
  readonly plans: readonly (Pick<UnitPlan, 'plan' | 'unit'> & { readonly status: UnitPlanStatus })[];
  readonly ratings: readonly OpenRating[];
  readonly forms: readonly DraftedFormRow[];
}

/** Everything that has to be known of the units, in one statement; drafts of forms of one alone, or of none. */
export async function dutyRows(
  db: Database,
  cycle: string,
  units: readonly string[],
  now: Instant,
  drafting: string | null,
): Promise<DutyRows> {
  const [row] = await db.query<DutyRows>(
    `select
       (select coalesce(jsonb_object_agg(task, acts), '{}') from tasks where cycle = $1 and acts <> '[]') as acts,
       (select coalesce(jsonb_agg(r order by r.period, r.task), '[]') from
          (select distinct on (unit, period, task) unit, task, period, version, received_at as "receivedAt", late,
             verified_at as "verifiedAt", returned_at as "returnedAt", reason, because, lines, files
           from reports where cycle = $1 and unit = any($2) order by unit, period, task, version desc) r) as reports,
       (select coalesce(jsonb_agg(d), '[]') from
          (select distinct on (unit, period, task) unit, task, period, number, status, drafted_by as "draftedBy",
             drafted_at as "draftedAt", lines, files, because, decided_by as "decidedBy", decided_at as "decidedAt", reason
           from report_drafts where cycle = $1 and unit = any($2) order by unit, period, task, number desc) d) as drafts,
       (select coalesce(jsonb_agg(c order by c."awaitedBy" nulls last, c.id), '[]') from
          (select id, kind, unit, title, awaited, awaited_by as "awaitedBy"
           from follow_ups where cycle = $1 and unit = any($2) and state = 'open' and awaited is not null) c) as cases,
       (select coalesce(jsonb_agg(o order by o.closes), '[]') from
          (select r.period, a.at as closes, (select count(*)::integer from objections x
             where x.cycle = $1 and x.period = r.period and x.unit = any($2)) as raised
           from reviews r join agenda a on a.cycle = r.cycle and a.period = r.period and a.kind = 'objection_closes'
             and a.source = 'timetable' and a.state <> 'superseded' and a.at > $3
           where r.cycle = $1 and r.published_at is null) o) as objections,
       (select coalesce(jsonb_agg(jsonb_build_object('plan', plan, 'unit', unit, 'status', status)), '[]')
        from unit_plans where cycle = $1 and unit = any($2)) as plans,
       ${openRatings('$3')} as ratings,
       ${draftedForms('$4')} as forms`,
    [cycle, units, now, drafting],
  );
  if (!row) throw new Error(`no answer about ${cycle}`);
  return row;
}
