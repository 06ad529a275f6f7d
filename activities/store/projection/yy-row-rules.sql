-- The second wall (reliability §6): which rows a unit's people are told, by whatever statement; the others see them all.
do $$
declare
  every constant text := '(select row_units()) is null';
  own constant text := 'unit = any ((select row_units())::text[])';
  rules constant jsonb := jsonb_build_object(
    'report_drafts', own,
    'withdrawn_reports', own,
    'score_items', own,
    -- Published with the review that they are about.
    'objections', own || $rule$ or exists (select from reviews r where r.cycle = objections.cycle
      and r.period = objections.period and r.published_at is not null)$rule$,
    'evaluation_entries', own,
    'evaluation_objections', own,
    'co_opinions', own || ' or lead = any ((select row_units())::text[])',
    'checks', own,
    'unit_plans', own,
    'findings', own,
    -- What concerns no unit is the policy's own paper.
    'evidence', own || $rule$ or unit = ''$rule$,
    'follow_ups', format($rule$kind <> 'office_problem' and (%s or source->'helpers' ?| (select row_units())
      or source->>'lead' = any ((select row_units())::text[]))$rule$, own),
    -- A unit or a post; nobody is shown how others rated.
    'ballots', 'rater = any ((select row_units())::text[]) or rater = (select row_post())',
    -- What is asked for waits for its decision among those who decide.
    'plan_changes', $rule$status = 'approved'$rule$,
    'policy_changes', $rule$status = 'approved'$rule$,
    'corrections', $rule$status = 'approved'$rule$,
    'mail', 'false',
    'mail_attempts', 'false',
    'tokens', 'false',
    'work_reports', 'false',
    'special_reports', 'false'
  );
  rule record;
begin
  for rule in select key as of, value from jsonb_each_text(rules) loop
    execute format('alter table %I enable row level security', rule.of);
    execute format('create policy read on %I for select using (%s or %s)', rule.of, every, rule.value);
  end loop;
end
$$;

-- What everybody is told of guarded rows: that there is one, whose, and how it stands. Views read with their owner's eyes.

create view case_courses as
  select cycle, id, kind, unit, due, awaited, awaited_by, rung, overdue, reopened, state, opened_at, opened_by, ended_at,
         jsonb_strip_nulls(jsonb_build_object('by', source->'by', 'period', source->'period', 'problem', source->'problem',
                                              'urgent', source->'urgent')) as origin
  from follow_ups;

create view checks_made as select cycle, period, unit, matches, checked_at from checks;

create view objections_made as select cycle, period from objections;

create view unit_plans_filed as select cycle, plan, unit, status from unit_plans;

create view letters as select cycle, at, kind, recipient, state from mail;

-- How many people were written to at an instant of what; what was reported before it could be sent was not written of.
create view written_of as
  select cycle, at, kind, subject, count(distinct recipient) as people
  from (select m.cycle, m.at, m.kind, m.recipient,
               case m.kind
                 when 'approval' then i->>'subject'
                 when 'signature' then concat_ws('/', 'draft', m.cycle, i->>'task', i->>'unit', i->>'period')
                 when 'inspection' then concat_ws('/', i->>'inspection', i->>'period')
                 when 'unit_plan' then i->>'plan'
                 when 'rating' then i->>'round'
                 when 'reminder' then i->>'period'
                 else i->>'id'
               end as subject
        from mail m, jsonb_array_elements(m.items) i
        where not (m.state = 'superseded' and m.note = 'reported') and m.kind in (
          'reminder', 'follow_up', 'served', 'approval', 'signature', 'inspection', 'unit_plan', 'rating')) w
  group by cycle, at, kind, subject;
