create or replace function project_review_frozen(e events, b jsonb) returns void
language sql as $$
  insert into reviews (cycle, period, number, state, frozen_at, snapshot, sha256)
  values (b->>'cycle', b->>'period', e.number, 'draft', e.at, b->'snapshot', b->>'sha256');
$$;

create or replace function project_objection_raised(e events, b jsonb) returns void
language sql as $$
  insert into objections (cycle, period, id, unit, grounds, files, by, at)
  values (b->>'cycle', b->>'period', b->>'id', b->>'unit', b->>'grounds', coalesce(b->'files', '[]'), e.actor, e.at);
$$;

create or replace function project_objection_ruled(e events, b jsonb) returns void
language sql as $$
  update objections
  set ruling = jsonb_build_object('upheld', b->'upheld', 'reason', b->'reason', 'by', e.actor, 'at', e.at)
  where cycle = b->>'cycle' and period = b->>'period' and id = b->>'id';
$$;

create or replace function project_review_proposed(e events, b jsonb) returns void
language sql as $$
  update reviews set state = 'proposed', proposed_by = e.actor, number = e.number
  where cycle = b->>'cycle' and period = b->>'period';
$$;

create or replace function project_review_approved(e events, b jsonb) returns void
language sql as $$
  update reviews set state = 'approved', approved_by = e.actor, number = e.number
  where cycle = b->>'cycle' and period = b->>'period';
$$;

create or replace function project_review_published(e events, b jsonb) returns void
language sql as $$
  update reviews set state = 'published', published_by = e.actor, published_at = e.at, number = e.number
  where cycle = b->>'cycle' and period = b->>'period';

  insert into flags (cycle, period, unit, grouping, score, rank, complete, flag)
  select b->>'cycle', b->>'period', u->>'unit', g->>'group', u->>'score', (u->>'rank')::integer,
         (u->>'complete')::boolean, u->>'flag'
  from reviews r, jsonb_array_elements(r.snapshot->'groups') g, jsonb_array_elements(g->'units') u
  where r.cycle = b->>'cycle' and r.period = b->>'period';

  insert into consequences (cycle, period, unit, place, kind, due, rule, state)
  select b->>'cycle', b->>'period', c.value->>'unit', c.ordinality, c.value->>'kind', c.value->>'due',
         c.value->>'rule', 'open'
  from jsonb_array_elements(b->'consequences') with ordinality c;
$$;
