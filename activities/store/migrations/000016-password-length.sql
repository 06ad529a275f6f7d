-- Whether a password is shorter than whoever leads the county, looks after accounts or audits may have: they may have set it
-- before. Known since it was last given; a session knows it of the moment when it was opened.
alter table sign_ins add column short_password boolean;
alter table sessions add column short_password boolean;

create or replace function note_password() returns trigger language plpgsql as $$
begin
  new.password_set_at := now();
  new.short_password := null;
  return new;
end $$;
