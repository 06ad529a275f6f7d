create or replace function project_follow_up_opened(e events, b jsonb) returns void
language sql as $$
  insert into follow_ups (cycle, id, number, kind, unit, title, source, colour, due, awaited_by, rung, state, opened_at, opened_by,
                          steps, notes, extensions)
  values (b->>'cycle', b->>'id', e.number, b->>'kind', b->>'unit', b->>'title', b->'source', b->>'colour', b->>'due',
          b->>'awaitedBy', 0, 'open', e.at, e.actor, '[]', '[]', '[]');
$$;

create or replace function project_step_taken(e events, b jsonb) returns void
language sql as $$
  update follow_ups set rung = 0,
    steps = steps || (jsonb_build_object('step', b->>'step', 'by', e.actor, 'at', e.at, 'fields', b->'fields')
      || case when b ? 'files' then jsonb_build_object('files', b->'files') else '{}' end)
  where cycle = b->>'cycle' and id = b->>'id';
$$;

create or replace function project_step_skipped(e events, b jsonb) returns void
language sql as $$
  update follow_ups set rung = 0,
    steps = steps || jsonb_build_object('step', b->>'step', 'by', e.actor, 'at', e.at, 'skipped', b->>'reason')
  where cycle = b->>'cycle' and id = b->>'id';
$$;

create or replace function project_step_sent_back(e events, b jsonb) returns void
language sql as $$
  update follow_ups set rung = 0,
    steps = steps || jsonb_build_object('sentBackTo', b->>'to', 'by', e.actor, 'at', e.at, 'reason', b->>'reason')
  where cycle = b->>'cycle' and id = b->>'id';
$$;

create or replace function project_note_added(e events, b jsonb) returns void
language sql as $$
  update follow_ups set notes = notes || jsonb_build_object('text', b->>'text', 'by', e.actor, 'at', e.at)
  where cycle = b->>'cycle' and id = b->>'id';
$$;

create or replace function project_extension_asked(e events, b jsonb) returns void
language sql as $$
  update follow_ups set extensions = extensions || jsonb_build_object('id', b->>'extension', 'due', b->>'due',
    'reason', b->>'reason', 'by', e.actor, 'at', e.at, 'status', 'open')
  where cycle = b->>'cycle' and id = b->>'id';
$$;

create or replace function decide_extension(e events, b jsonb, outcome text) returns void
language sql as $$
  update follow_ups set extensions =
    (select jsonb_agg(case when x->>'id' = b->>'extension'
       then x || jsonb_build_object('status', outcome, 'decidedBy', e.actor, 'decidedAt', e.at) else x end order by n)
     from jsonb_array_elements(extensions) with ordinality as t(x, n))
  where cycle = b->>'cycle' and id = b->>'id';
$$;

create or replace function project_extension_granted(e events, b jsonb) returns void
language sql as $$
  select decide_extension(e, b, 'granted');
  update follow_ups set due = b->>'due', rung = 0 where cycle = b->>'cycle' and id = b->>'id';
$$;

create or replace function project_extension_rejected(e events, b jsonb) returns void
language sql as $$
  select decide_extension(e, b, 'rejected');
$$;

create or replace function project_follow_up_reopened(e events, b jsonb) returns void
language sql as $$
  update follow_ups set state = 'open', ended_at = null, rung = 0, reopened = reopened + 1,
    due = coalesce(b->>'due', due),
    steps = steps || jsonb_build_object('reopened', b->>'reason', 'by', e.actor, 'at', e.at)
  where cycle = b->>'cycle' and id = b->>'id';
$$;

-- A case that ends before its last step, and why.
create or replace function end_early(e events, b jsonb, outcome text) returns void
language sql as $$
  update follow_ups set state = outcome,
    steps = steps || jsonb_build_object(outcome, b->>'reason', 'by', e.actor, 'at', e.at)
  where cycle = b->>'cycle' and id = b->>'id';
$$;

create or replace function project_follow_up_raised(e events, b jsonb) returns void
language sql as $$
  select end_early(e, b, 'raised');
$$;

create or replace function project_follow_up_withdrawn(e events, b jsonb) returns void
language sql as $$
  select end_early(e, b, 'withdrawn');
$$;

create or replace function project_follow_up_moved(e events, b jsonb) returns void
language sql as $$
  update follow_ups set unit = b->>'unit',
    steps = steps || jsonb_build_object('movedTo', b->>'unit', 'movedFrom', b->>'before', 'by', e.actor, 'at', e.at)
  where cycle = b->>'cycle' and id = b->>'id';
$$;

-- A new calendar: the reminders that are still to come stand at other instants, or at the same again.
create or replace function project_follow_up_retimed(e events, b jsonb) returns void
language sql as $$
  update follow_ups set due = b->>'due',
    steps = steps || jsonb_build_object('retimed', b->'before', 'due', b->>'due', 'awaitedBy', b->>'awaitedBy',
      'by', e.actor, 'at', e.at)
  where cycle = b->>'cycle' and id = b->>'id';

  update agenda set state = 'superseded'
  where cycle = b->>'cycle' and subject = b->>'id' and kind in ('follow_up_due', 'matter_reminder')
    and state = 'open' and at > e.at;

  insert into agenda (cycle, at, place, kind, period, slot, rule, subject, provisional, source, state)
  select b->>'cycle', n->>'at', (n->>'place')::integer, n->>'kind', '', coalesce((n->>'slot')::integer, 0), n->>'rule',
         n->>'subject', (n->>'provisional')::boolean, e.entity, 'open'
  from jsonb_array_elements(b->'entries') n
  on conflict (cycle, at, place, kind, period, slot, subject)
  do update set state = 'open', rule = excluded.rule, provisional = excluded.provisional;
$$;

create or replace function project_step_overdue(e events, b jsonb) returns void
language sql as $$
  update follow_ups set rung = (b->>'rung')::integer, overdue = overdue + case when b->>'rung' = '1' then 1 else 0 end
  where cycle = b->>'cycle' and id = b->>'id';
$$;

-- What every event of a follow-up says of it: its number, what it waits for and until when, and when it ended.
create or replace function project_follow_up_stands(e events, b jsonb) returns void
language sql as $$
  update follow_ups
  set number = e.number, awaited = b->>'awaited', awaited_by = b->>'awaitedBy',
      ended_at = case when b->>'awaited' is null then coalesce(ended_at, e.at) end,
      state = case when b->>'awaited' is null and state = 'open' then 'ended' else state end
  where cycle = b->>'cycle' and id = b->>'id';
$$;
