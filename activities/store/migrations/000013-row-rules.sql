-- The second wall (reliability §6): what a unit's people may not see of others no statement of theirs tells, whatever it
-- asks for. Who reads is told by the setting duban.reader: cycle/unit/post, or empty for whoever may read everything.

-- What is shown is made after this.
set local check_function_bodies = off;

-- The unit that reads and those whose duties it took over; null for whoever reads everybody's rows.
create function row_units() returns text[]
language sql stable as $$
  select case when coalesce(current_setting('duban.reader', true), '') <> '' then (
    with recursive reader as (
      select split_part(current_setting('duban.reader'), '/', 1) as cycle,
             split_part(current_setting('duban.reader'), '/', 2) as unit
    ), changes as (
      select act->'change' as change from cycles join reader using (cycle), jsonb_array_elements(organisation) act
      where act->'change' ? 'into'
    ), handed as (
      select was.unit, now.unit as heir
      from changes,
           jsonb_array_elements_text(coalesce(change->'units', jsonb_build_array(change->'unit'))) was(unit),
           jsonb_array_elements_text(jsonb_path_query_array(change, '$.into[*]')) now(unit)
    ), spoken_for as (
      select unit from reader
      union
      select handed.unit from handed join spoken_for on handed.heir = spoken_for.unit
    )
    select array_agg(unit) from spoken_for
  ) end
$$;

-- The post that reads.
create function row_post() returns text
language sql stable as $$
  select split_part(current_setting('duban.reader', true), '/', 3)
$$;

-- Of the record itself: ballots, letters, accounts and tokens are told to nobody but who did something there.
alter table events enable row level security;
create policy read on events for select using (
  (select row_units()) is null or actor = (select row_post())
  or type !~ '^(account|mail|token)_' and type <> 'ballots_cast'
);

-- Whoever sees an event sees what its hash is chained to.
create function hash_before(its_position bigint) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select hash from events where position = its_position - 1
$$;
