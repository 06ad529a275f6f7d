-- Files that prove something: the record knows their hashes, the folder beside it their bytes.
create table evidence (
  cycle       text not null,
  unit        text not null, -- whom it concerns; empty: no unit
  sha256      text not null,
  name        text not null,
  size        integer not null,
  media_type  text not null,
  added_by    text not null,
  added_at    text not null,
  recorded_at text not null,
  primary key (cycle, unit, sha256)
);

create index evidence_by_hash on evidence (sha256);

create table evidence_uses (
  cycle   text not null,
  sha256  text not null,
  used_by text not null,
  primary key (cycle, sha256, used_by)
);

create or replace function project_evidence_added(e events, b jsonb) returns void
language sql as $$
  insert into evidence (cycle, unit, sha256, name, size, media_type, added_by, added_at, recorded_at)
  values (b->>'cycle', b->>'unit', b->>'sha256', b->>'name', (b->>'size')::integer, b->>'mediaType', e.actor, e.at,
          e.recorded_at);
$$;

-- Whatever refers to files names them in `files`.
create or replace function use_evidence(e events, b jsonb) returns void
language sql as $$
  insert into evidence_uses (cycle, sha256, used_by)
  select distinct b->>'cycle', f->>'sha256', e.entity || '#' || e.number from jsonb_array_elements(b->'files') f;
$$;
