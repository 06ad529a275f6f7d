create or replace function project_item_proposed(e events, b jsonb) returns void
language sql as $$
  insert into score_items (cycle, id, number, unit, period, kind, amount, reason, evidence, files, status, proposed_by,
                           proposed_at, task, indicator, sets)
  values (b->>'cycle', b->>'id', e.number, b->>'unit', b->>'period', b->>'kind', b->>'amount', b->>'reason',
          b->>'evidence', coalesce(b->'files', '[]'), 'open', e.actor, e.at,
          b->>'task', b->>'indicator', b->>'sets');
$$;

create or replace function project_item_approved(e events, b jsonb) returns void
language sql as $$
  update score_items set status = 'approved', number = e.number, decided_by = e.actor, decided_at = e.at
  where cycle = b->>'cycle' and id = b->>'id';
$$;

create or replace function project_item_rejected(e events, b jsonb) returns void
language sql as $$
  update score_items set status = 'rejected', number = e.number, decided_by = e.actor, decided_at = e.at,
    decided_because = b->>'reason'
  where cycle = b->>'cycle' and id = b->>'id';
$$;
