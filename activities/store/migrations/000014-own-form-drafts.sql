-- The second wall again: a unit's people find, save and remove the drafts of their own forms alone.
alter table form_drafts enable row level security;
create policy own on form_drafts using (
  (select row_units()) is null or split_part(id, '/', 2) = any ((select row_units())::text[])
);
