-- One token a post: the newest. Only its hash is kept.
create or replace function project_token_issued(e events, b jsonb) returns void
language sql as $$
  insert into tokens (cycle, post, hash, issued_at) values (b->>'cycle', b->>'post', b->>'hash', e.recorded_at)
  on conflict (cycle, post) do update set hash = excluded.hash, issued_at = excluded.issued_at;
$$;
