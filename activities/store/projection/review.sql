-- A frozen review is a draft; the mail that tells the units of it becomes rows of the mail ledger.
create or replace function project_review_frozen(e events, b jsonb) returns void
language sql as $$
  insert into reviews (cycle, period, number, state, frozen_at, snapshot, sha256)
  values (b->>'cycle', b->>'period', e.number, 'draft', e.at, b->'snapshot', b->>'sha256');
  select project_mail_planned(e, b);
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

-- An upheld objection changes the draft before anybody else sees it; the units it concerns are told by mail.
create or replace function project_draft_revised(e events, b jsonb) returns void
language sql as $$
  update reviews
  set snapshot = b->'snapshot', sha256 = b->>'sha256', number = e.number,
      revisions = revisions || jsonb_build_object('objection', b->'objection', 'reason', b->'reason',
        'corrects', b->'corrects', 'changes', b->'changes', 'by', e.actor, 'at', e.at)
  where cycle = b->>'cycle' and period = b->>'period';
  select project_mail_planned(e, b);
$$;

create or replace function project_review_proposed(e events, b jsonb) returns void
language sql as $$
  update reviews set state = 'proposed', proposed_by = e.actor, proposed_at = e.at, number = e.number
  where cycle = b->>'cycle' and period = b->>'period';
$$;

create or replace function project_review_approved(e events, b jsonb) returns void
language sql as $$
  update reviews set state = 'approved', approved_by = e.actor, approved_at = e.at, number = e.number
  where cycle = b->>'cycle' and period = b->>'period';
$$;

create or replace function project_review_published(e events, b jsonb) returns void
language sql as $$
  update reviews set state = 'published', published_by = e.actor, published_at = e.at, number = e.number
  where cycle = b->>'cycle' and period = b->>'period';

  insert into review_versions (cycle, period, version, made_at, snapshot, sha256, proposed_by, approved_by, published_at)
  select cycle, period, 1, frozen_at, snapshot, sha256, coalesce(proposed_by, ''), coalesce(approved_by, ''), e.at
  from reviews where cycle = b->>'cycle' and period = b->>'period';

  select show_flags(b->>'cycle', b->>'period');
  select add_consequences(b->>'cycle', b->>'period', b->'consequences', null);
$$;

-- The flags that stand are those of the newest version.
create or replace function show_flags(owner text, of text) returns void
language sql as $$
  delete from flags where cycle = owner and period = of;
  insert into flags (cycle, period, unit, grouping, score, rank, complete, flag)
  select owner, of, u->>'unit', g->>'group', u->>'score', (u->>'rank')::integer, (u->>'complete')::boolean, u->>'flag'
  from reviews r, jsonb_array_elements(r.snapshot->'groups') g, jsonb_array_elements(g->'units') u
  where r.cycle = owner and r.period = of;
$$;

create or replace function add_consequences(owner text, of text, list jsonb, cause jsonb) returns void
language sql as $$
  insert into consequences (cycle, period, unit, place, kind, due, rule, state, id, added_by)
  select owner, of, c.value->>'unit',
         c.ordinality + coalesce((select max(place) from consequences where cycle = owner and period = of), 0),
         c.value->>'kind', c.value->>'due', c.value->>'rule', 'open', coalesce(c.value->>'id', ''), cause
  from jsonb_array_elements(list) with ordinality c;
$$;
