create or replace function project_policy_change_proposed(e events, b jsonb) returns void
language sql as $$
  insert into policy_changes (cycle, id, number, policy, sha256, from_day, reason, file, status, proposed_by, proposed_at)
  values (b->>'cycle', b->>'id', e.number, b->'policy', b->>'policySha256', b->>'from', b->>'reason', b->>'file',
          'open', e.actor, e.at);
$$;

create or replace function project_policy_change_approved(e events, b jsonb) returns void
language sql as $$
  update policy_changes set status = 'approved', number = e.number, decided_by = e.actor, decided_at = e.at
  where cycle = b->>'cycle' and id = b->>'id';
$$;

create or replace function project_policy_change_rejected(e events, b jsonb) returns void
language sql as $$
  update policy_changes set status = 'rejected', number = e.number, decided_by = e.actor, decided_at = e.at,
    decided_because = b->>'reason'
  where cycle = b->>'cycle' and id = b->>'id';
$$;

-- A version that rules what is still to come; those it replaced stay with it for the periods that they go on ruling.
create or replace function project_policy_published(e events, b jsonb) returns void
language sql as $$
  update cycles
  set definition = definition || jsonb_build_object('policy', b->'policy', 'policySha256', b->'policySha256',
        'replaced', b->'replaced', 'windows', b->'windows', 'endsAt', b->'endsAt', 'closesAt', b->'closesAt'),
      ends_at = b->>'endsAt', revision = revision + 1
  where cycle = b->>'cycle';
  select move_agenda(b->>'cycle', b->'moved');
$$;
