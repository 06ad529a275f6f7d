-- When an account last proved who it is; sessions end, this stays.
alter table accounts add column last_sign_in_at timestamptz;
