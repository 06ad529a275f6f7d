-- What a unit has filled in of a period's form and not handed in yet: work in progress, no fact, so not in the record.
create table form_drafts (
  id        text primary key, -- cycle/unit/period
  version   integer not null, -- counts the savings: who saves over a draft says which one was seen
  saved_at  timestamptz not null,
  saved_by  text not null,    -- the post
  reports   jsonb not null
);
create index form_drafts_by_age on form_drafts (saved_at);
