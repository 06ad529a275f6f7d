-- What is said of a unit at the meeting on a review; said again, it takes the place of what was said before.
create or replace function project_review_commented(e events, b jsonb) returns void
language sql as $$
  insert into commentaries (cycle, period, unit, number, commenter, achievements, problems, by, at)
  values (b->>'cycle', b->>'period', b->>'unit', e.number, b->>'commenter', b->'achievements', b->'problems', e.actor, e.at)
  on conflict (cycle, period, unit) do update
  set number = e.number, commenter = b->>'commenter', achievements = b->'achievements', problems = b->'problems',
      by = e.actor, at = e.at;
$$;
