create or replace function project_cycle_started(e events, b jsonb) returns void
language sql as $$
  insert into cycles (cycle, status, starts_on, ends_at, definition)
  values (b->>'cycle', 'starting', b->>'from', b->>'endsAt', b - 'entries' - 'cycle');

  insert into tasks (cycle, task, place, number, status, acts)
  select b->>'cycle', t.value->>'id', t.ordinality, 0, 'active', '[]'
  from jsonb_array_elements(b->'plan'->'tasks') with ordinality t;

  select project_agenda(e, b->>'cycle', b->'entries', 'timetable');
$$;

create or replace function project_agenda(e events, owner text, entries jsonb, origin text) returns void
language sql as $$
  insert into agenda (cycle, at, place, kind, period, slot, rule, subject, provisional, source, state)
  select owner, n->>'at', (n->>'place')::integer, n->>'kind', coalesce(n->>'period', ''), coalesce((n->>'slot')::integer, 0),
         n->>'rule', coalesce(n->>'subject', ''), coalesce((n->>'provisional')::boolean, false), origin,
         coalesce(n->>'state', 'open')
  from jsonb_array_elements(entries) n
  on conflict do nothing;
$$;

create or replace function project_agenda_appended(e events, b jsonb) returns void
language sql as $$
  select project_agenda(e, b->>'cycle', b->'entries', b->>'source');
$$;

-- Everything due at an instant was done; reminders planned there become rows of the mail ledger.
create or replace function project_instant_done(e events, b jsonb) returns void
language sql as $$
  update agenda set state = 'done'
  from jsonb_array_elements(b->'done') d
  where cycle = b->>'cycle' and at = b->>'at' and kind = d->>'kind' and period = d->>'period'
    and slot = (d->>'slot')::integer and subject = d->>'subject';
  select project_mail_planned(e, b);
  select project_agenda(e, b->>'cycle', b->'entries', 'act');
$$;

create or replace function project_cycle_opened(e events, b jsonb) returns void
language sql as $$
  update cycles set status = 'running' where cycle = b->>'cycle';
$$;

create or replace function project_cycle_ended(e events, b jsonb) returns void
language sql as $$
  update cycles set status = 'ended' where cycle = b->>'cycle';
$$;
