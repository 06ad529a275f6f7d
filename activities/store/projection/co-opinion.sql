create or replace function keep_opinion(e events, b jsonb, stance text) returns void
language sql as $$
  insert into co_opinions (cycle, task, number, lead, period, version, unit, stance, reason, by, at)
  values (b->>'cycle', b->>'task', e.number, b->>'lead', b->>'period', (b->>'version')::integer, b->>'unit', stance,
          b->>'reason', e.actor, e.at);
$$;

create or replace function project_report_confirmed(e events, b jsonb) returns void
language sql as $$
  select keep_opinion(e, b, 'confirmed');
$$;

create or replace function project_report_disputed(e events, b jsonb) returns void
language sql as $$
  select keep_opinion(e, b, 'disputed');
$$;
