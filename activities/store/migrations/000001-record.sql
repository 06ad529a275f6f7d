-- The record: what happened, in one hash chain. Nothing here is ever updated or deleted but the head of the chain.

create table events (
  position    bigint  primary key,
  entity      text    not null,
  number      integer not null,
  key         text    not null,
  type        text    not null,
  at          text    not null, -- business time
  recorded_at text    not null, -- wall time
  actor       text    not null,
  body        text    not null, -- JSON, the very bytes that were hashed
  hash        text    not null,
  unique (entity, number),
  unique (entity, key),
  -- The hash joins the columns by line breaks: one inside a column would blur where it ends. Bodies come last.
  check ((entity || key || type || at || recorded_at || actor) !~ '\n')
);

-- One row: where the chain stands. Locking it puts writers one after another.
create table chain (
  one      boolean primary key default true check (one),
  position bigint  not null,
  hash     text    not null
);
insert into chain (position, hash) values (0, repeat('0', 64));

-- Receipts: what arrived, when, before anything was decided about it.
create table inbox (
  key         text primary key,
  cycle       text not null,
  task        text not null,
  body        text not null,
  body_hash   text not null,
  received_at text not null,
  actor       text not null
);
create index inbox_by_receipt on inbox (cycle, received_at);

-- Messages as rendered once; a repeat sends the same bytes.
create table messages (
  key    text primary key,
  sha256 text not null,
  raw    text not null
);

-- Settings of this installation: its clock, the digest of its projections, its hashed tokens.
create table settings (
  name  text primary key,
  value text not null
);

-- The hash of an event: the previous hash and every column, one a line.
create function event_hash(previous text, e events) returns text
language sql immutable as $$
  select encode(sha256(convert_to(concat_ws(
    E'\n', previous, e.position, e.entity, e.number, e.key, e.type, e.at, e.recorded_at, e.actor, e.body
  ), 'UTF8')), 'hex')
$$;

-- Appends a batch [{entity, key, type, at, actor, body, expect?}] and projects it, all or nothing.
-- A key that is known answers with what is stored. An entity that stands elsewhere than `expect` answers "behind",
-- and nothing after it is appended; what stands before it in the batch is.
create function append_events(batch jsonb, recorded text) returns jsonb
language plpgsql as $$
declare
  head    chain%rowtype;
  item    jsonb;
  e       events%rowtype;
  answers jsonb := '[]';
begin
  select * into strict head from chain for update;
  for item in select value from jsonb_array_elements(batch) loop
    select * into e from events where entity = item->>'entity' and key = item->>'key';
    if found then
      answers := answers || jsonb_build_object('status', 'repeated', 'number', e.number, 'body', e.body);
      continue;
    end if;
    e.entity := item->>'entity';
    select coalesce(max(number), 0) + 1 into e.number from events where entity = e.entity;
    if item ? 'expect' and (item->>'expect')::integer <> e.number - 1 then
      answers := answers || jsonb_build_object('status', 'behind', 'number', e.number - 1);
      exit;
    end if;
    e.position := head.position + 1;
    e.key := item->>'key';
    e.type := item->>'type';
    e.at := item->>'at';
    e.recorded_at := recorded;
    e.actor := item->>'actor';
    e.body := item->>'body';
    e.hash := event_hash(head.hash, e);
    insert into events values (e.*);
    perform project(e);
    head.position := e.position;
    head.hash := e.hash;
    answers := answers || jsonb_build_object('status', 'stored', 'number', e.number);
  end loop;
  update chain set position = head.position, hash = head.hash;
  return answers;
end
$$;
