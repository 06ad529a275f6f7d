-- Since when a password is the one it is: some installations have it changed after a while.
alter table sign_ins add column password_set_at timestamptz not null default now();

create function note_password() returns trigger language plpgsql as $$
begin
  new.password_set_at := now();
  return new;
end $$;

create trigger note_password before update of password on sign_ins
  for each row when (new.password is distinct from old.password) execute function note_password();
