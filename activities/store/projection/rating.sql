create or replace function project_round_opened(e events, b jsonb) returns void
language sql as $$
  insert into rating_rounds (cycle, id, number, source, title, period, opens_at, closes_at, ratees, raters, state,
                             opened_by, opened_at)
  values (b->>'cycle', b->>'id', e.number, b->>'source', b->>'title', b->>'period', b->>'opensAt', b->>'closesAt',
          b->'ratees', b->'raters', 'open', e.actor, e.at);
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

create or replace function project_round_closed(e events, b jsonb) returns void
language sql as $$
  update rating_rounds
  set state = 'closed', number = e.number, result = b->'result', missing = b->'missing'
  where cycle = b->>'cycle' and id = b->>'id';
$$;

create or replace function project_round_withdrawn(e events, b jsonb) returns void
language sql as $$
  update rating_rounds
  set state = 'withdrawn', number = e.number, withdrawn = jsonb_build_object('by', e.actor, 'at', e.at, 'reason', b->>'reason')
  where cycle = b->>'cycle' and id = b->>'id';
$$;
