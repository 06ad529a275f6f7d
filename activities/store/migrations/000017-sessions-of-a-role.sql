-- Whoever comes to look after something else, or is known by another address, signs in anew: in the transaction that
-- changes it, whatever changes it.
create or replace function end_sessions_of_account() returns trigger language plpgsql as $$
begin
  delete from sessions where user_id = new.id;
  return new;
end $$;

create trigger sessions_end_with_role after update of role, email on accounts
  for each row when (old.role is distinct from new.role or old.email is distinct from new.email)
  execute function end_sessions_of_account();
