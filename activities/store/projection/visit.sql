-- Visits of units to each other (互看、互学), and reports on one topic to the county's leader (专报).
create table visits (
  cycle       text not null,
  id          text not null,
  unit        text not null,
  visitors    jsonb not null,
  visited_on  text not null,
  seen        text not null,
  learned     jsonb not null,
  files       jsonb not null,
  inspected   jsonb,
  recorded_by text not null,
  recorded_at text not null,
  primary key (cycle, id)
);

create table special_reports (
  cycle       text not null,
  id          text not null,
  round       text not null,
  title       text not null,
  number      text not null,
  addressee   text not null,
  signer      text not null,
  sent_on     text not null,
  content     text not null,
  recorded_by text not null,
  recorded_at text not null,
  primary key (cycle, id)
);

create or replace function project_visit_recorded(e events, b jsonb) returns void
language sql as $$
  insert into visits (cycle, id, unit, visitors, visited_on, seen, learned, files, inspected, recorded_by, recorded_at)
  values (b->>'cycle', b->>'id', b->>'unit', b->'visitors', b->>'on', b->>'seen', b->'learned',
          coalesce(b->'files', '[]'), b->'inspected', e.actor, e.at);
$$;

create or replace function project_special_report_sent(e events, b jsonb) returns void
language sql as $$
  insert into special_reports (cycle, id, round, title, number, addressee, signer, sent_on, content, recorded_by,
                               recorded_at)
  values (b->>'cycle', b->>'id', b->>'round', b->>'title', b->>'number', b->>'to', b->>'signer', b->>'on', b->>'text',
          e.actor, e.at);
$$;
