-- The plans that units draw up for themselves (责任清单、实施方案), one a unit and duty, as filed last.
create table unit_plans (
  cycle      text not null,
  plan       text not null,
  unit       text not null,
  number     integer not null,
  status     text not null,
  content    text not null,
  steps      jsonb not null,
  files      jsonb not null,
  filed_by   text not null,
  filed_at   text not null,
  decided_by text,
  decided_at text,
  reason     text,
  primary key (cycle, plan, unit)
);

create or replace function project_unit_plan_filed(e events, b jsonb) returns void
language sql as $$
  insert into unit_plans (cycle, plan, unit, number, status, content, steps, files, filed_by, filed_at)
  values (b->>'cycle', b->>'plan', b->>'unit', e.number, 'filed', b->>'text', b->'steps',
          coalesce(b->'files', '[]'), e.actor, e.at)
  on conflict (cycle, plan, unit) do update set number = excluded.number, status = 'filed', content = excluded.content,
    steps = excluded.steps, files = excluded.files, filed_by = excluded.filed_by, filed_at = excluded.filed_at, decided_by = null,
    decided_at = null, reason = null;
$$;

create or replace function project_unit_plan_decided(e events, b jsonb) returns void
language sql as $$
  update unit_plans set number = e.number, status = b->>'status', decided_by = e.actor, decided_at = e.at,
    reason = b->>'reason'
  where cycle = b->>'cycle' and plan = b->>'plan' and unit = b->>'unit';
$$;
