-- Reports that were drawn to be checked, and what checkers found.
create table spot_checks (
  cycle    text not null,
  period   text not null,
  seed     text not null,
  seed_at  bigint not null, -- the event whose hash is the seed
  up_to    bigint not null, -- the last event that could bring a report into the draw
  size     jsonb not null,
  drawn    jsonb not null,
  drawn_by text not null,
  drawn_at text not null,
  primary key (cycle, period)
);

create table checks (
  cycle      text not null,
  task       text not null,
  unit       text not null,
  period     text not null,
  number     integer not null,
  version    integer not null,
  channel    text,
  found      jsonb not null,
  matches    boolean not null,
  evidence   text not null,
  files      jsonb not null,
  checked_by text not null,
  checked_at text not null,
  primary key (cycle, period, task, unit, number)
);

create or replace function project_spot_checks_drawn(e events, b jsonb) returns void
language sql as $$
  insert into spot_checks (cycle, period, seed, seed_at, up_to, size, drawn, drawn_by, drawn_at)
  values (b->>'cycle', b->>'period', b->>'seed', (b->>'seedAt')::bigint, (b->>'upTo')::bigint, b->'size', b->'drawn',
          e.actor, e.at);
$$;

create or replace function project_check_recorded(e events, b jsonb) returns void
language sql as $$
  insert into checks (cycle, task, unit, period, number, version, channel, found, matches, evidence, files, checked_by,
                      checked_at)
  values (b->>'cycle', b->>'task', b->>'unit', b->>'period', e.number, (b->>'version')::integer, b->>'channel',
          b->'found', (b->>'matches')::boolean, b->>'evidence', coalesce(b->'files', '[]'), e.actor, e.at);
$$;
