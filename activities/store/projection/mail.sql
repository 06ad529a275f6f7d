create or replace function project_mail_planned(e events, b jsonb) returns void
language sql as $$
  insert into mail (key, cycle, at, kind, recipient, items, state, attempts, ambiguous, not_before, lease, note)
  select m->>'key', b->>'cycle', e.at, m->>'kind', m->>'recipient', m->'items', 'pending', 0, 0, '', '', ''
  from jsonb_array_elements(b->'messages') m;
$$;

-- A sender took rows for one attempt: {lease, until, claims: [{key, items}], superseded: [{key, by}]}, and left others
-- for later, held: [{key, until, note}].
create or replace function project_mail_claimed(e events, b jsonb) returns void
language sql as $$
  update mail set ambiguous = ambiguous + case state when 'sending' then 1 else 0 end,
                  state = 'sending', attempts = attempts + 1, lease = b->>'lease', not_before = b->>'until',
                  items = c->'items'
  from jsonb_array_elements(b->'claims') c where mail.key = c->>'key';
  update mail set state = 'superseded', note = s->>'by'
  from jsonb_array_elements(b->'superseded') s where mail.key = s->>'key';
  update mail set not_before = h->>'until', note = h->>'note'
  from jsonb_array_elements(b->'held') h where mail.key = h->>'key';
$$;

-- How one attempt ended: {key, attempt, outcome, response, state, retryAt, ambiguous}.
create or replace function project_mail_settled(e events, b jsonb) returns void
language sql as $$
  insert into mail_attempts (key, attempt, at, outcome, response)
  values (b->>'key', (b->>'attempt')::integer, e.recorded_at, b->>'outcome', b->>'response');
  update mail set state = b->>'state', not_before = b->>'retryAt', note = b->>'response', lease = '',
                  ambiguous = ambiguous + (b->>'ambiguous')::integer
  where key = b->>'key';
$$;

-- A person has a message that is stuck tried anew; what may have arrived keeps its bytes, and is repeated twice at most.
create or replace function project_mail_resent(e events, b jsonb) returns void
language sql as $$
  update mail set state = 'pending', not_before = '', ambiguous = least(ambiguous, 1)
  where key = b->>'key' and state in ('undeliverable', 'unknown');
$$;
