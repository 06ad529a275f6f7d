import { STUCK } from '../../../activities/mail/resend.ts';
import type { Draw } from '../../../activities/store/checks.ts';
import type { Database } from '../../../activities/store/database.ts';
import type { Instant } from '../../../workflows/rules/time/instant.ts';
import type { CheckOf } from '../checks.ts';
import { type OpenRating, openRatings } from '../open-ratings.ts';
import type { OpenChange } from './changes.ts';
import type { AgendaKnown } from './desk.ts';
import type { OfficePaper, OpenItem, StuckMessage } from './office.ts';
import type { UnverifiedReport } from './reports.ts';
import type { OpenReview } from './reviews.ts';

/** Everything of a cycle that may wait for somebody besides its cases, whoever that is. */
export interface OpenRows extends AgendaKnown {
  readonly changes: readonly OpenChange[];
  readonly reviews: readonly OpenReview[];
  readonly reports: readonly UnverifiedReport[];
  readonly draws: readonly Pick<Draw, 'period' | 'drawn' | 'drawnAt'>[];
  readonly checks: readonly CheckOf[];
  readonly items: readonly OpenItem[];
  readonly mail: readonly StuckMessage[];
  readonly papers: readonly OfficePaper[];
  readonly ratings: readonly OpenRating[];
}

const AGENDA = `
  (select coalesce(jsonb_agg(a), '[]') from
     (select period, at from agenda where cycle = $1 and kind = 'freeze' and source = 'timetable'
        and state <> 'superseded') a) as freezes,
  (select coalesce(jsonb_object_agg(subject, at), '{}') from
     (select subject, jsonb_agg(at order by at) as at from agenda
      where cycle = $1 and kind = 'approval_reminder' and state <> 'superseded' group by subject) a) as reminders`;

const CHANGES = `
  (select coalesce(jsonb_agg(c order by c."proposedAt", c.id), '[]') from
     (select 'change' as kind, entity || ' ' || id as subject, id, task, change->>'act' as act, null as name, 1 as count,
             proposed_by as "proposedBy", proposed_at as "proposedAt"
      from proposals join tasks t using (cycle, task)
      where cycle = $1 and proposals.status = 'open' and t.status <> 'closed'
      union all
      select 'plan_change', 'plan-change/' || cycle || '/' || id, id, null, null, source->>'name',
             jsonb_array_length(changes), proposed_by, proposed_at
      from plan_changes where cycle = $1 and status = 'open'
      union all
      select 'policy_change', 'policy-change/' || cycle || '/' || id, id, null, null, policy->>'version', 1,
             proposed_by, proposed_at
      from policy_changes where cycle = $1 and status = 'open'
      union all
      select 'unit_change', 'unit-change/' || cycle || '/' || id, id, null, change->>'act', null, 1, proposed_by,
             proposed_at
      from unit_changes where cycle = $1 and status = 'open') c) as changes`;

const REVIEWS = `
  (select coalesce(jsonb_agg(x order by x."frozenAt"), '[]') from
     (select r.period, r.frozen_at as "frozenAt", r.proposed_by as "proposedBy", r.proposed_at as "proposedAt",
             r.approved_by as "approvedBy", r.approved_at as "approvedAt", r.published_at as "publishedAt", r.revisions, c.at as "objectionCloses", p.at as "publishAt",
             (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'unit', o.unit, 'by', o.by, 'at', o.at,
                'ruling', o.ruling) order by o.at, o.id), '[]') from objections o
              where o.cycle = r.cycle and o.period = r.period) as objections,
             (select jsonb_build_object('number', k.number, 'proposedBy', k.proposed_by, 'proposedAt', k.proposed_at)
              from corrections k where k.cycle = r.cycle and k.period = r.period and k.status = 'open') as correction,
             (select coalesce(jsonb_agg(jsonb_build_object('unit', m.unit, 'at', m.at, 'problems',
                 (select coalesce(jsonb_agg(jsonb_build_object('followUp',
                     (select min(f.id) from follow_ups f where f.cycle = m.cycle and f.unit = m.unit
                        and f.source->>'by' = 'commentary' and f.source->>'period' = m.period
                        and (f.source->>'problem')::integer = n.place))), '[]')
                  from jsonb_array_elements(m.problems) with ordinality n(said, place)))), '[]')
              from commentaries m where m.cycle = r.cycle and m.period = r.period) as commentary
      from reviews r
      join agenda c on c.cycle = r.cycle and c.period = r.period and c.kind = 'objection_closes'
        and c.source = 'timetable' and c.state <> 'superseded'
      join agenda p on p.cycle = r.cycle and p.period = r.period and p.kind = 'publish'
        and p.source = 'timetable' and p.state <> 'superseded'
      where r.cycle = $1) x) as reviews`;

const REPORTS = `
  (select coalesce(jsonb_agg(x), '[]') from
     (select r.task, r.unit, r.period, r.received_at as "receivedAt",
             (select coalesce(jsonb_agg(jsonb_build_object('channel', c.channel, 'matches', c.matches) order by c.number), '[]')
              from checks c where (c.cycle, c.period, c.task, c.unit, c.version)
                                = (r.cycle, r.period, r.task, r.unit, r.version)) as checks
      from reports r join tasks t using (cycle, task)
      where r.cycle = $1 and r.period = any($2) and r.verified_at is null and r.returned_at is null
        and t.status <> 'closed' and not exists
          (select from reports n where (n.cycle, n.period, n.task, n.unit) = (r.cycle, r.period, r.task, r.unit)
             and n.version > r.version)) x) as reports,
  (select coalesce(jsonb_agg(jsonb_build_object('period', period, 'drawn', drawn, 'drawnAt', drawn_at)), '[]')
   from spot_checks where cycle = $1) as draws,
  (select coalesce(jsonb_agg(jsonb_build_object('task', task, 'unit', unit, 'period', period, 'checkedAt', checked_at)), '[]')
   from checks where cycle = $1 and period in (select period from spot_checks where cycle = $1)) as checks`;

const OFFICE = `
  (select coalesce(jsonb_agg(i), '[]') from
     (select i.id, i.unit, i.period, i.kind, i.reason, i.status, i.proposed_by as "proposedBy",
             i.proposed_at as "proposedAt",
             exists (select from reviews r where r.cycle = i.cycle and r.period = i.period) as frozen
      from score_items i where i.cycle = $1 and i.status = 'open') i) as items,
  (select coalesce(jsonb_agg(m), '[]') from
     (select key, at, kind, recipient, state from mail where cycle = $1 and state = any($3)) m) as mail,
  (select coalesce(jsonb_agg(x), '[]') from
     (select 'evaluation' as kind, 'evaluation/' || $1 || '/' || year as subject, year as id, year as period,
             null as unit, null as template, case state when 'draft' then e.drafted_by end as by,
             coalesce(e.approved_at, e.drafted_at, a.due) as since, a.due,
             case state when 'draft' then 'approve' when 'approved' then 'publish' end as ask
      from (select distinct on (year) * from evaluations where cycle = $1 order by year, version desc) e
      full join (select period as year, min(at) as due from agenda
                 where cycle = $1 and kind = 'evaluation_due' and at <= $4 group by period) a using (year)
      where e.state is distinct from 'published'
      union all
      select 'work_report', 'work-report/' || a.cycle || '/' || a.period || '/' || a.subject,
             a.period || '/' || a.subject, a.period, null, a.subject, null, min(a.at), min(a.at), null
      from agenda a where a.cycle = $1 and a.kind = 'work_report_due' and a.at <= $4
        and a.state in ('open', 'done') and not exists
        (select from work_reports w where w.cycle = a.cycle and w.period = a.period and w.report = a.subject)
      group by a.cycle, a.period, a.subject
      union all
      select 'unit_plan', '', plan || '/' || unit, null, unit, plan, filed_by, filed_at, null, null
      from unit_plans where cycle = $1 and status = 'filed') x) as papers,
  ${openRatings('$4')} as ratings`;

/** Reads all that may wait for somebody in one statement; of reports those of the periods that must be verified. */
export async function readWaiting(
  db: Database,
  cycle: string,
  verified: readonly string[],
  now: Instant,
): Promise<OpenRows> {
  const [row] = await db.query<OpenRows>(`select ${AGENDA}, ${CHANGES}, ${REVIEWS}, ${REPORTS}, ${OFFICE}`, [
    cycle,
    verified,
    STUCK,
    now,
  ]);
  if (!row) throw new Error(`no answer about ${cycle}`);
  return row;
}
