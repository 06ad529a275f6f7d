-- What was asked for in a window of time, by whom (reliability §6, limits); settled about once a second.
create table spent (
  key    text primary key, -- `user:…`, `address:…`, `upload:…`, `export:…`
  until  timestamptz not null, -- when the window ends
  used   integer not null
);
