create or replace function project_plan_change_proposed(e events, b jsonb) returns void
language sql as $$
  insert into plan_changes (cycle, id, number, changes, reason, source, status, proposed_by, proposed_at, told)
  values (b->>'cycle', b->>'id', e.number, b->'changes', b->>'reason', b->'source', 'open', e.actor, e.at, false);
$$;

create or replace function project_plan_change_approved(e events, b jsonb) returns void
language sql as $$
  update plan_changes set status = 'approved', number = e.number, decided_by = e.actor, decided_at = e.at
  where cycle = b->>'cycle' and id = b->>'id';
$$;

create or replace function project_plan_change_rejected(e events, b jsonb) returns void
language sql as $$
  update plan_changes set status = 'rejected', number = e.number, decided_by = e.actor, decided_at = e.at,
    decided_because = b->>'reason'
  where cycle = b->>'cycle' and id = b->>'id';
$$;

-- All tasks that it changes know of it.
create or replace function project_plan_change_told(e events, b jsonb) returns void
language sql as $$
  update plan_changes set told = true, number = e.number where cycle = b->>'cycle' and id = b->>'id';
$$;
