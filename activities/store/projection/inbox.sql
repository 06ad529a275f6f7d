-- Keeps a receipt, or finds the one that stands under its key, with the acts and the calendar its report will be judged by.
-- In plpgsql, whose plans a session keeps; its second statement sees what another had kept while the first waited.
create or replace function keep_receipt(
  its_key text, its_cycle text, its_task text, its_body text, its_hash text, its_receipt text, its_actor text
) returns table (
  key text, cycle text, task text, body text, "bodyHash" text, "receivedAt" text, actor text, fresh boolean, acts jsonb,
  revision integer
)
language plpgsql as $$
#variable_conflict use_column
declare
  is_new boolean;
begin
  insert into inbox (key, cycle, task, body, body_hash, received_at, actor)
  values (its_key, its_cycle, its_task, its_body, its_hash, its_receipt, its_actor)
  on conflict (key) do nothing;
  is_new := found;
  return query
    select i.key, i.cycle, i.task, i.body, i.body_hash, i.received_at, i.actor, is_new,
           coalesce((select t.acts from tasks t where t.cycle = its_cycle and t.task = its_task), '[]'),
           coalesce((select c.revision from cycles c where c.cycle = its_cycle), 0)
    from inbox i where i.key = its_key;
end
$$;
