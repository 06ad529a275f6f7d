create or replace function project_evaluation_entry_proposed(e events, b jsonb) returns void
language sql as $$
  insert into evaluation_entries (cycle, year, id, unit, kind, amount, veto, reason, evidence, status, proposed_by, proposed_at)
  values (b->>'cycle', b->>'year', b->>'id', b->>'unit', b->>'kind', b->>'amount', b->>'veto', b->>'reason',
          b->>'evidence', 'open', e.actor, e.at);
$$;

create or replace function project_evaluation_entry_approved(e events, b jsonb) returns void
language sql as $$
  update evaluation_entries set status = 'approved', decided = e.number, decided_by = e.actor, decided_at = e.at
  where cycle = b->>'cycle' and year = b->>'year' and id = b->>'id';
$$;

create or replace function project_evaluation_entry_rejected(e events, b jsonb) returns void
language sql as $$
  update evaluation_entries set status = 'rejected', decided = e.number, decided_by = e.actor, decided_at = e.at,
    decided_because = b->>'reason'
  where cycle = b->>'cycle' and year = b->>'year' and id = b->>'id';
$$;

-- The mail that tells units of a draft becomes rows of the mail ledger. One that nobody has approved is replaced by the next; a published version stays beside its correction.
create or replace function project_evaluation_drafted(e events, b jsonb) returns void
language sql as $$
  insert into evaluations (cycle, year, version, number, state, reason, snapshot, sha256, drafted_by, drafted_at)
  values (b->>'cycle', b->>'year', (b->>'version')::integer, e.number, 'draft', b->>'reason', b->'snapshot',
          b->>'sha256', e.actor, e.at)
  on conflict (cycle, year, version) do update
  set number = excluded.number, reason = excluded.reason, snapshot = excluded.snapshot, sha256 = excluded.sha256,
      drafted_by = excluded.drafted_by, drafted_at = excluded.drafted_at;
  select project_mail_planned(e, b);
$$;

create or replace function project_evaluation_objected(e events, b jsonb) returns void
language sql as $$
  insert into evaluation_objections (cycle, year, id, version, unit, grounds, evidence, files, by, at)
  values (b->>'cycle', b->>'year', b->>'id', (b->>'version')::integer, b->>'unit', b->>'grounds', b->>'evidence',
          coalesce(b->'files', '[]'), e.actor, e.at);
$$;

create or replace function project_evaluation_ruled(e events, b jsonb) returns void
language sql as $$
  update evaluation_objections
  set ruling = jsonb_build_object('upheld', b->'upheld', 'reason', b->'reason', 'by', e.actor, 'at', e.at,
                                  'number', e.number)
  where cycle = b->>'cycle' and year = b->>'year' and id = b->>'id';
$$;

create or replace function project_evaluation_approved(e events, b jsonb) returns void
language sql as $$
  update evaluations set state = 'approved', approved_by = e.actor, approved_at = e.at
  where cycle = b->>'cycle' and year = b->>'year' and version = (b->>'version')::integer;
$$;

create or replace function project_evaluation_published(e events, b jsonb) returns void
language sql as $$
  update evaluations set state = 'published', published_by = e.actor, published_at = e.at
  where cycle = b->>'cycle' and year = b->>'year' and version = (b->>'version')::integer;
$$;

-- Another assessment took a published result over. That is all that is said: what it decides is its own.
create or replace function project_result_taken_over(e events, b jsonb) returns void
language sql as $$
  insert into result_uses (cycle, year, number, version, use, taken_by, document, recorded_by, at)
  values (b->>'cycle', b->>'year', e.number, (b->>'version')::integer, b->>'use', b->>'by', b->>'document', e.actor, e.at);
$$;
