-- What is still to come stands at other instants, or firmly at the same; what is past stays.
create or replace function move_agenda(its_cycle text, moved jsonb) returns void
language sql as $$
  update agenda set state = 'superseded'
  from jsonb_array_elements(moved) m
  where cycle = its_cycle and at = m->>'before' and kind = m->>'kind' and period = coalesce(m->>'period', '')
    and slot = (m->>'slot')::integer and subject = coalesce(m->>'subject', '')
    and source = coalesce(m->>'source', 'timetable') and state = 'open';

  insert into agenda (cycle, at, place, kind, period, slot, rule, subject, provisional, source, state)
  select its_cycle, m->>'after', (m->>'place')::integer, m->>'kind', coalesce(m->>'period', ''),
         (m->>'slot')::integer, m->>'rule', coalesce(m->>'subject', ''), (m->>'provisional')::boolean,
         coalesce(m->>'source', 'timetable'), 'open'
  from jsonb_array_elements(moved) m where m->>'after' is not null
  on conflict (cycle, at, place, kind, period, slot, subject)
  do update set state = 'open', rule = excluded.rule, provisional = excluded.provisional;
$$;

-- A new calendar.
create or replace function project_calendar_imported(e events, b jsonb) returns void
language sql as $$
  update cycles
  set definition = definition || jsonb_build_object('calendar', b->'calendar', 'windows', b->'windows',
        'endsAt', b->'endsAt', 'closesAt', b->'closesAt'),
      ends_at = b->>'endsAt', revision = revision + 1
  where cycle = b->>'cycle';
  select move_agenda(b->>'cycle', b->'moved');
$$;
