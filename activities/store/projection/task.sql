-- In plpgsql, whose plans a session keeps: most of what is recorded are reports.
create or replace function project_report_received(e events, b jsonb) returns void
language plpgsql as $$
begin
  insert into reports (cycle, task, unit, period, version, received_at, late, actor, key, lines, files, because)
  values (b->>'cycle', b->>'task', b->>'unit', b->>'period', (b->>'version')::integer, e.at,
          (b->>'late')::boolean, e.actor, e.key, b->'lines', coalesce(b->'files', '[]'), b->>'reason');
  if b ? 'draft' then
    perform project_draft_decided(e, b);
  end if;
  insert into settlements (key, cycle, outcome, refusals) values (e.key, b->>'cycle', 'taken', '[]')
  on conflict (key) do update set outcome = 'taken', refusals = '[]';
end
$$;

create or replace function project_report_refused(e events, b jsonb) returns void
language sql as $$
  insert into settlements (key, cycle, outcome, refusals) values (b->>'key', b->>'cycle', 'refused', b->'refusals')
  on conflict (key) do nothing;
$$;

create or replace function project_report_missing(e events, b jsonb) returns void
language sql as $$
  insert into missing (cycle, task, unit, period) values (b->>'cycle', b->>'task', b->>'unit', b->>'period');
$$;

create or replace function project_report_verified(e events, b jsonb) returns void
language sql as $$
  update reports set verified_at = e.at, verified_lights = b->'lights'
  where cycle = b->>'cycle' and period = b->>'period' and task = b->>'task' and unit = b->>'unit'
    and version = (b->>'version')::integer;
$$;

create or replace function project_report_returned(e events, b jsonb) returns void
language sql as $$
  update reports set returned_at = e.at, reason = b->>'reason'
  where cycle = b->>'cycle' and period = b->>'period' and task = b->>'task' and unit = b->>'unit'
    and version = (b->>'version')::integer;
$$;

-- What co-units said of a report goes with it: what comes next is another, of which nobody has said anything yet.
create or replace function project_report_withdrawn(e events, b jsonb) returns void
language sql as $$
  delete from co_opinions where cycle = b->>'cycle' and period = b->>'period' and task = b->>'task' and lead = b->>'unit';

  with taken as (
    delete from reports where cycle = b->>'cycle' and period = b->>'period' and task = b->>'task' and unit = b->>'unit'
    returning *
  )
  insert into withdrawn_reports select taken.*, e.at, e.actor, b->>'reason' from taken;
$$;

create or replace function project_change_proposed(e events, b jsonb) returns void
language sql as $$
  insert into proposals (entity, id, cycle, task, change, reason, urgent, proposed_by, proposed_at, status)
  values (e.entity, b->>'id', b->>'cycle', b->>'task', b->'change', b->>'reason', b->>'urgent', e.actor, e.at, 'open');
$$;

create or replace function project_change_rejected(e events, b jsonb) returns void
language sql as $$
  update proposals set status = 'rejected', decided_by = e.actor, decided_at = e.at
  where entity = e.entity and id = b->>'id';
$$;

-- What a running plan gains: a task of its own, or another indicator of one.
create or replace function add_to_plan(its_cycle text, its_task text, change jsonb) returns void
language sql as $$
  insert into tasks (cycle, task, place, number, status, acts)
  select its_cycle, its_task, 1 + max(place), 0, 'active', '[]' from tasks
  where cycle = its_cycle having change->>'act' = 'add_task';

  update cycles
  set definition = jsonb_set(definition, '{plan,tasks}', plan_tasks_with(definition->'plan'->'tasks', its_task, change)),
      revision = revision + 1
  where cycle = its_cycle and change->>'act' in ('add_task', 'add_indicator');
$$;

create or replace function plan_tasks_with(tasks jsonb, its_task text, change jsonb) returns jsonb
language sql immutable as $$
  select case change->>'act'
    when 'add_task' then tasks || jsonb_build_array(change->'task')
    else (select jsonb_agg(case when t.value->>'id' = its_task
            then t.value || jsonb_build_object('indicators', t.value->'indicators' || jsonb_build_array(change->'indicator'))
            else t.value end order by t.ordinality)
          from jsonb_array_elements(tasks) with ordinality t)
  end;
$$;

create or replace function project_change_made(e events, b jsonb) returns void
language sql as $$
  update proposals set status = 'approved', decided_by = e.actor, decided_at = e.at
  where entity = e.entity and id = b->>'id';
  select add_to_plan(b->>'cycle', b->>'task', b->'made'->'change');
  update tasks
  set acts = acts || jsonb_build_array(b->'made'),
      status = case b->'made'->'change'->>'act'
        when 'withdraw' then 'withdrawn' when 'suspend' then 'suspended' when 'accept' then 'accepted' else status end
  where cycle = b->>'cycle' and task = b->>'task';
$$;

create or replace function project_completion_claimed(e events, b jsonb) returns void
language sql as $$
  update tasks set status = 'completed', claimed = jsonb_build_object('by', e.actor, 'at', e.at)
  where cycle = b->>'cycle' and task = b->>'task';
$$;

create or replace function project_task_closed(e events, b jsonb) returns void
language sql as $$
  update tasks set status = 'closed' where cycle = b->>'cycle' and task = b->>'task';
$$;
