create or replace function project_correction_proposed(e events, b jsonb) returns void
language sql as $$
  insert into corrections (cycle, period, number, version, reason, corrects, changes, snapshot, sha256, status,
                           proposed_by, proposed_at)
  values (b->>'cycle', b->>'period', e.number, (b->>'version')::integer, b->>'reason', b->'corrects', b->'changes',
          b->'snapshot', b->>'sha256', 'open', e.actor, e.at);
$$;

create or replace function project_correction_rejected(e events, b jsonb) returns void
language sql as $$
  update corrections set status = 'rejected', decided_by = e.actor, decided_at = e.at, decided_because = b->>'reason'
  where cycle = b->>'cycle' and period = b->>'period' and status = 'open';
$$;

-- A correction is published as the next version; the versions before it stay as they are.
create or replace function project_correction_published(e events, b jsonb) returns void
language sql as $$
  insert into review_versions (cycle, period, version, made_at, snapshot, sha256, proposed_by, approved_by, published_at,
                               reason, corrects, changes)
  select cycle, period, version, proposed_at, snapshot, sha256, proposed_by, e.actor, e.at, reason, corrects, changes
  from corrections where cycle = b->>'cycle' and period = b->>'period' and status = 'open';

  update reviews r set snapshot = c.snapshot, sha256 = c.sha256, version = c.version
  from corrections c
  where r.cycle = b->>'cycle' and r.period = b->>'period' and c.cycle = r.cycle and c.period = r.period
    and c.status = 'open';

  update corrections set status = 'published', decided_by = e.actor, decided_at = e.at
  where cycle = b->>'cycle' and period = b->>'period' and status = 'open';

  select show_flags(b->>'cycle', b->>'period');

  update consequences c
  set state = 'withdrawn', withdrawn_by = jsonb_build_object('period', b->>'period', 'version', (b->>'version')::integer)
  from jsonb_array_elements(b->'consequences') p, jsonb_array_elements_text(p->'withdrawn') w
  where c.cycle = b->>'cycle' and c.period = p->>'period' and c.id = w;

  select add_consequences(b->>'cycle', p->>'period', p->'added',
                          jsonb_build_object('period', b->>'period', 'version', (b->>'version')::integer))
  from jsonb_array_elements(b->'consequences') p;
$$;
