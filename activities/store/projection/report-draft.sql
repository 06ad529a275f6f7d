-- A draft of a unit's report; an older one that nobody had signed is superseded by it.
create or replace function project_report_drafted(e events, b jsonb) returns void
language sql as $$
  update report_drafts set status = 'superseded'
  where cycle = b->>'cycle' and task = b->>'task' and unit = b->>'unit' and period = b->>'period' and status = 'open';
  insert into report_drafts (cycle, task, unit, period, number, status, drafted_by, drafted_at, lines, files, because)
  values (b->>'cycle', b->>'task', b->>'unit', b->>'period', e.number, 'open', e.actor, e.at, b->'lines',
          coalesce(b->'files', '[]'), b->>'reason');
$$;

-- What the head handed in decides the draft it names: signed as it was, or replaced by the head's own figures.
create or replace function project_draft_decided(e events, b jsonb) returns void
language sql as $$
  update report_drafts
  set status = case when lines = b->'lines' then 'signed' else 'replaced' end, decided_by = e.actor, decided_at = e.at
  where cycle = b->>'cycle' and task = b->>'task' and unit = b->>'unit' and period = b->>'period'
    and number = (b->>'draft')::integer and status = 'open';
$$;

create or replace function project_draft_sent_back(e events, b jsonb) returns void
language sql as $$
  update report_drafts
  set status = 'sent_back', decided_by = e.actor, decided_at = e.at, reason = b->>'reason'
  where cycle = b->>'cycle' and task = b->>'task' and unit = b->>'unit' and period = b->>'period'
    and number = (b->>'draft')::integer and status = 'open';
$$;
