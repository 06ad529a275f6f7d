create or replace function project_unit_change_proposed(e events, b jsonb) returns void
language sql as $$
  insert into unit_changes (cycle, id, number, change, reason, status, proposed_by, proposed_at)
  values (b->>'cycle', b->>'id', e.number, b->'change', b->>'reason', 'open', e.actor, e.at);
$$;

create or replace function project_unit_change_approved(e events, b jsonb) returns void
language sql as $$
  update unit_changes set status = 'approved', number = e.number, decided_by = e.actor, decided_at = e.at
  where cycle = b->>'cycle' and id = b->>'id';
  select project_organisation(e, b, b->>'by', e.actor);
$$;

create or replace function project_unit_change_rejected(e events, b jsonb) returns void
language sql as $$
  update unit_changes set status = 'rejected', number = e.number, decided_by = e.actor, decided_at = e.at,
    decided_because = b->>'reason'
  where cycle = b->>'cycle' and id = b->>'id';
$$;

create or replace function project_holder_changed(e events, b jsonb) returns void
language sql as $$
  select project_organisation(e, b, e.actor, null);
$$;

-- What changed of units and posts, oldest first, as rules read it.
create or replace function project_organisation(e events, b jsonb, proposer text, approver text) returns void
language sql as $$
  update cycles set organisation = organisation || jsonb_build_array(jsonb_build_object(
    'change', b->'change', 'by', proposer, 'approvedBy', approver, 'at', e.at, 'reason', b->>'reason'))
  where cycle = b->>'cycle';
$$;

-- From the day on which a post changed hands nothing that was issued before opens it any more.
create or replace function project_token_revoked(e events, b jsonb) returns void
language sql as $$
  delete from tokens where cycle = b->>'cycle' and post = b->>'post';
$$;
