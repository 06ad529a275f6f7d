-- Accounts: who may sign in. What they did is in the record; how they prove who they are is here, and no part of it.

create table accounts (
  id                 text        primary key,
  name               text        not null,
  email              text        not null unique,
  email_verified     boolean     not null,
  image              text,
  created_at         timestamptz not null default current_timestamp,
  updated_at         timestamptz not null default current_timestamp,
  username           text        unique,
  display_username   text,
  two_factor_enabled boolean,
  role               text,       -- administrator or auditor of the installation; posts come from the plans
  ended_at           timestamptz -- since when it may not sign in any more
);

create table sessions (
  id         text        primary key,
  expires_at timestamptz not null,
  token      text        not null unique,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null,
  ip_address text,
  user_agent text,
  user_id    text        not null references accounts (id) on delete cascade,
  proved_at  timestamptz -- when the password was given once more, for what is grave
);
create index sessions_of_account on sessions (user_id);

-- How an account proves itself: a password, or somebody else's sign-in.
create table sign_ins (
  id                       text        primary key,
  account_id               text        not null,
  provider_id              text        not null,
  user_id                  text        not null references accounts (id) on delete cascade,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz,
  refresh_token_expires_at timestamptz,
  scope                    text,
  password                 text,
  created_at               timestamptz not null default current_timestamp,
  updated_at               timestamptz not null
);
create index sign_ins_of_account on sign_ins (user_id);

create table verifications (
  id         text        primary key,
  identifier text        not null,
  value      text        not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);
create index verifications_by_identifier on verifications (identifier);

create table second_factors (
  id                        text    primary key,
  secret                    text    not null,
  backup_codes              text    not null,
  user_id                   text    not null references accounts (id) on delete cascade,
  verified                  boolean,
  failed_verification_count integer,
  locked_until              timestamptz
);
create index second_factors_of_account on second_factors (user_id);

-- Links by which somebody makes an account of their own; only their hashes are kept.
create table invitations (
  hash       text        primary key,
  email      text,       -- null for the first administrator, who names it
  name       text,
  role       text,
  invited_by text        not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);

-- What failed, counted so that a restart forgets nothing.
create table misses (
  key text        not null,
  at  timestamptz not null
);
create index misses_by_key on misses (key, at);
