-- For what each Idempotency-Key was used, so that it is not taken for something else; forgotten after a week.
create table request_keys (
  cycle   text not null,
  caller  text not null,
  key     text not null,
  digest  text not null, -- SHA-256 of method, address and body
  at      timestamptz not null,
  primary key (cycle, caller, key)
);
create index request_keys_by_age on request_keys (at);
