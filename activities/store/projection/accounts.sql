-- What happened to accounts, for those who audit it. How accounts prove themselves is no part of the record.
create table account_acts (
  position    bigint primary key,
  at          text not null,
  act         text not null,
  account     text not null, -- empty while an invitation waits
  actor       text not null,
  told        jsonb not null
);

create or replace function show_account_act(e events, act text, account text, b jsonb) returns void
language sql as $$
  insert into account_acts (position, at, act, account, actor, told)
  values (e.position, e.recorded_at, act, account, e.actor, b);
$$;

create or replace function project_account_invited(e events, b jsonb) returns void
language sql as $$
  select show_account_act(e, 'invited', '', b);
$$;

create or replace function project_account_made(e events, b jsonb) returns void
language sql as $$
  select show_account_act(e, 'made', b->>'account', b);
$$;

create or replace function project_account_ended(e events, b jsonb) returns void
language sql as $$
  select show_account_act(e, 'ended', b->>'account', b);
$$;

create or replace function project_account_restored(e events, b jsonb) returns void
language sql as $$
  select show_account_act(e, 'restored', b->>'account', b);
$$;

create or replace function project_account_sessions_ended(e events, b jsonb) returns void
language sql as $$
  select show_account_act(e, 'sessions_ended', b->>'account', b);
$$;

create or replace function project_account_factor_dropped(e events, b jsonb) returns void
language sql as $$
  select show_account_act(e, 'factor_dropped', b->>'account', b);
$$;

create or replace function project_account_reset_sent(e events, b jsonb) returns void
language sql as $$
  select show_account_act(e, 'reset_sent', b->>'account', b);
$$;

create or replace function project_account_locked(e events, b jsonb) returns void
language sql as $$
  select show_account_act(e, 'locked', b->>'account', b);
$$;

create or replace function project_account_unlocked(e events, b jsonb) returns void
language sql as $$
  select show_account_act(e, 'unlocked', b->>'account', b);
$$;

create or replace function project_account_audited(e events, b jsonb) returns void
language sql as $$
  select show_account_act(e, 'audited', b->>'account', b);
$$;

create or replace function project_account_proposed(e events, b jsonb) returns void
language sql as $$
  select show_account_act(e, 'proposed', coalesce(b->'change'->>'account', ''), b);
$$;

create or replace function project_account_approved(e events, b jsonb) returns void
language sql as $$
  select show_account_act(e, 'approved', '', b);
$$;

create or replace function project_account_rejected(e events, b jsonb) returns void
language sql as $$
  select show_account_act(e, 'rejected', '', b);
$$;
