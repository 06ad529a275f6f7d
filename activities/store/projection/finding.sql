create or replace function project_finding_recorded(e events, b jsonb) returns void
language sql as $$
  insert into findings (cycle, id, unit, name, text, source, evidence, files, found_by, found_at)
  values (b->>'cycle', b->>'id', b->>'unit', b->>'name', b->>'text', b->>'source', b->>'evidence',
          coalesce(b->'files', '[]'), e.actor, e.at);
$$;
