-- Letters by which a password is set anew, asked for and not sent yet: to which address, whether anybody has it or not.
-- Their links are secrets: each is made when its letter is sent.
create table resets_asked (
  email    text        primary key,
  asked_at timestamptz not null,
  next_at  timestamptz not null -- when it is tried (again)
);
