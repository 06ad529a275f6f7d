create or replace function project_round_opened(e events, b jsonb) returns void
language sql as $$
  insert into rating_rounds (cycle, id, number, source, title, period, opens_at, closes_at, ratees, raters, urgent,
                             state, opened_by, opened_at)
  values (b->>'cycle', b->>'id', e.number, b->>'source', b->>'title', b->>'period', b->>'opensAt', b->>'closesAt',
          b->'ratees', b->'raters', b->>'urgent', 'open', e.actor, e.at);
$$;

-- A ballot of the same rater for the same unit replaces the one before.
create or replace function project_ballots_cast(e events, b jsonb) returns void
language sql as $$
  insert into ballots (cycle, round, class, rater, ratee, version, scores, at, actor)
  select b->>'cycle', b->>'id', x->>'class', x->>'rater', x->>'ratee', 1, x->'scores', e.at, e.actor
  from jsonb_array_elements(b->'ballots') x
  on conflict (cycle, round, class, rater, ratee) do update
  set version = ballots.version + 1, scores = excluded.scores, at = excluded.at, actor = excluded.actor;
  update rating_rounds set number = e.number where cycle = b->>'cycle' and id = b->>'id';
$$;

-- Closed by somebody before its day, for a reason: nobody is reminded any more, and that day brings nothing.
create or replace function project_round_closed(e events, b jsonb) returns void
language sql as $$
  update agenda set state = 'superseded'
  where b ? 'reason' and cycle = b->>'cycle' and subject = b->>'id' and kind in ('rating_reminder', 'rating_closes')
    and state = 'open' and source = e.entity;
  update rating_rounds
  set state = 'closed', number = e.number, result = b->'result', missing = b->'missing',
      closed_early = case when b ? 'reason'
                     then jsonb_build_object('by', e.actor, 'at', e.at, 'reason', b->>'reason') end
  where cycle = b->>'cycle' and id = b->>'id';
$$;

create or replace function project_round_withdrawn(e events, b jsonb) returns void
language sql as $$
  update rating_rounds
  set state = 'withdrawn', number = e.number, withdrawn = jsonb_build_object('by', e.actor, 'at', e.at, 'reason', b->>'reason')
  where cycle = b->>'cycle' and id = b->>'id';
$$;

-- A round goes on until a later day: what was still to come of it stands at other instants.
create or replace function project_round_extended(e events, b jsonb) returns void
language sql as $$
  update agenda set state = 'superseded'
  where cycle = b->>'cycle' and subject = b->>'id' and kind in ('rating_reminder', 'rating_closes') and state = 'open'
    and source = e.entity;
  insert into agenda (cycle, at, place, kind, period, slot, rule, subject, provisional, source, state)
  select b->>'cycle', n->>'at', (n->>'place')::integer, n->>'kind', '', 0, n->>'rule', n->>'subject',
         (n->>'provisional')::boolean, e.entity, 'open'
  from jsonb_array_elements(b->'entries') n
  on conflict (cycle, at, place, kind, period, slot, subject)
  do update set state = 'open', provisional = excluded.provisional;
  update rating_rounds
  set closes_at = b->>'closesAt', number = e.number,
      extensions = extensions || jsonb_build_object('before', b->>'before', 'closesAt', b->>'closesAt',
                                                    'reason', b->>'reason', 'by', e.actor, 'at', e.at)
  where cycle = b->>'cycle' and id = b->>'id';
$$;
