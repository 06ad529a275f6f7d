-- What is shown. Every row follows from the events alone and is rebuilt from them, to the byte.

create table cycles (
  cycle      text primary key,
  status     text not null,
  starts_on  text not null,
  ends_at    text not null,
  definition jsonb not null,
  organisation jsonb not null default '[]', -- what changed of units and posts since the plan was written
  revision   integer not null default 0 -- counts the calendars that moved it
);

create table unit_changes (
  cycle           text not null,
  id              text not null,
  number          integer not null,
  change          jsonb not null,
  reason          text not null,
  status          text not null,
  proposed_by     text not null,
  proposed_at     text not null,
  decided_by      text,
  decided_at      text,
  decided_because text,
  primary key (cycle, id)
);

create table tasks (
  cycle    text not null,
  task     text not null,
  place    integer not null,
  number   integer not null,
  status   text not null,
  acts     jsonb not null,
  claimed  jsonb,
  primary key (cycle, task)
);

create table reports (
  cycle       text not null,
  task        text not null,
  unit        text not null,
  period      text not null,
  version     integer not null,
  received_at text not null,
  late        boolean not null,
  actor       text not null,
  key         text not null,
  lines       jsonb not null,
  files       jsonb not null,
  verified_at text,
  returned_at text,
  reason      text, -- why it was returned
  because     text, -- why it corrects what was said before
  verified_lights jsonb,
  primary key (cycle, period, task, unit, version)
);

-- Reports that their units took back before they were due: as if they had not come, but that their receipts stand.
create table withdrawn_reports (
  like reports,
  withdrawn_at  text not null,
  withdrawn_by  text not null,
  withdrawn_for text not null,
  primary key (key)
);

create table missing (
  cycle  text not null,
  task   text not null,
  unit   text not null,
  period text not null,
  primary key (cycle, period, task, unit)
);

create table report_drafts (
  cycle      text not null,
  task       text not null,
  unit       text not null,
  period     text not null,
  number     integer not null,
  status     text not null,
  drafted_by text not null,
  drafted_at text not null,
  lines      jsonb not null,
  files      jsonb not null,
  because    text,
  decided_by text,
  decided_at text,
  reason     text,
  primary key (cycle, task, unit, period, number)
);
create index report_drafts_open on report_drafts (cycle, unit) where status = 'open';

create table co_opinions (
  cycle   text not null,
  task    text not null,
  number  integer not null,
  lead    text not null,
  period  text not null,
  version integer not null,
  unit    text not null,
  stance  text not null,
  reason  text not null,
  by      text not null,
  at      text not null,
  primary key (cycle, task, number)
);

create table proposals (
  entity      text not null,
  id          text not null,
  cycle       text not null,
  task        text not null,
  change      jsonb not null,
  reason      text not null,
  urgent      text,
  proposed_by text not null,
  proposed_at text not null,
  status      text not null,
  decided_by  text,
  decided_at  text,
  primary key (entity, id)
);

create table agenda (
  cycle       text not null,
  at          text not null,
  place       integer not null, -- the order of kinds at one instant
  kind        text not null,
  period      text not null,
  slot        integer not null,
  rule        text not null,
  subject     text not null,
  provisional boolean not null,
  source      text not null,
  state       text not null,
  primary key (cycle, at, place, kind, period, slot, subject)
);
create index agenda_open on agenda (cycle, at) where state = 'open';

create table settlements (
  key      text primary key,
  cycle    text not null,
  outcome  text not null,
  refusals jsonb not null
);

create table mail (
  key        text primary key,
  cycle      text not null,
  at         text not null,
  kind       text not null,
  recipient  text not null,
  items      jsonb not null,
  state      text not null,
  attempts   integer not null,
  ambiguous  integer not null,
  not_before text not null,
  lease      text not null,
  note       text not null
);
create index mail_open on mail (not_before) where state in ('pending', 'sending');
create index mail_of_cycle on mail (cycle, at, recipient, key);

create table mail_attempts (
  key      text not null,
  attempt  integer not null,
  at       text not null,
  outcome  text not null,
  response text not null,
  primary key (key, attempt)
);
create index mail_accepted on mail_attempts (at) where outcome = 'accepted';

create table reviews (
  cycle        text not null,
  period       text not null,
  number       integer not null,
  state        text not null,
  frozen_at    text not null,
  snapshot     jsonb not null,
  sha256       text not null,
  proposed_by  text,
  proposed_at  text,
  approved_by  text,
  approved_at  text,
  published_by text,
  published_at text,
  version      integer not null default 1, -- the newest that is published, or the draft of the first
  revisions    jsonb not null default '[]', -- how the draft was revised before it was published
  primary key (cycle, period)
);

create table review_versions (
  cycle        text not null,
  period       text not null,
  version      integer not null,
  made_at      text not null, -- when its figures were taken
  snapshot     jsonb not null,
  sha256       text not null,
  proposed_by  text not null,
  approved_by  text not null,
  published_at text not null,
  reason       text, -- from here on null for the first
  corrects     jsonb,
  changes      jsonb,
  primary key (cycle, period, version)
);

create table corrections (
  cycle           text not null,
  period          text not null,
  number          integer not null,
  version         integer not null,
  reason          text not null,
  corrects        jsonb not null,
  changes         jsonb not null,
  snapshot        jsonb not null,
  sha256          text not null,
  status          text not null,
  proposed_by     text not null,
  proposed_at     text not null,
  decided_by      text,
  decided_at      text,
  decided_because text,
  primary key (cycle, period, number)
);

create table objections (
  cycle   text not null,
  period  text not null,
  id      text not null,
  unit    text not null,
  grounds text not null,
  files   jsonb not null,
  by      text not null,
  at      text not null,
  ruling  jsonb,
  primary key (cycle, period, id)
);

create table flags (
  cycle    text not null,
  period   text not null,
  unit     text not null,
  grouping text not null,
  score    text,
  rank     integer,
  complete boolean,
  flag     text not null,
  primary key (cycle, period, unit)
);

create table consequences (
  cycle        text not null,
  period       text not null,
  unit         text not null,
  place        integer not null,
  kind         text not null,
  due          text,
  rule         text not null,
  state        text not null,
  id           text not null default '',
  added_by     jsonb, -- the corrected review that called for it; null where the review itself did
  withdrawn_by jsonb, -- the corrected review by which it no longer holds
  primary key (cycle, period, unit, place)
);

create table tokens (
  cycle     text not null,
  post      text not null,
  hash      text not null unique,
  issued_at text not null,
  primary key (cycle, post)
);

create table follow_ups (
  cycle      text not null,
  id         text not null,
  number     integer not null,
  kind       text not null,
  unit       text not null,
  title      text not null,
  source     jsonb not null,
  colour     text, -- of a supervision notice, where the policy has a ladder of them
  due        text,
  awaited    text, -- the step that is waited for
  awaited_by text,
  rung       integer not null,
  overdue    integer not null default 0, -- how many of its steps came too late
  reopened   integer not null default 0,
  state      text not null,
  opened_at  text not null,
  opened_by  text not null,
  ended_at   text,
  steps      jsonb not null,
  notes      jsonb not null,
  extensions jsonb not null,
  primary key (cycle, id)
);
create index follow_ups_open on follow_ups (cycle, unit) where state = 'open';

create table score_items (
  cycle           text not null,
  id              text not null,
  number          integer not null,
  unit            text not null,
  period          text not null,
  kind            text not null,
  amount          text not null,
  task            text, -- whose indicator an override sets, and of it its value or performance
  indicator       text,
  sets            text,
  reason          text not null,
  evidence        text not null,
  files           jsonb not null,
  status          text not null,
  proposed_by     text not null,
  proposed_at     text not null,
  decided_by      text,
  decided_at      text,
  decided_because text,
  primary key (cycle, id)
);

create table rating_rounds (
  cycle     text not null,
  id        text not null,
  number    integer not null,
  source    text not null,
  title     text not null,
  period    text not null,
  opens_at  text not null,
  closes_at text not null,
  ratees    jsonb not null,
  raters    jsonb not null,
  urgent    text,
  state     text not null,
  opened_by text not null,
  opened_at text not null,
  result    jsonb,
  missing   jsonb,
  withdrawn jsonb,
  closed_early jsonb, -- by whom, when and why before its day
  extensions jsonb not null default '[]',
  primary key (cycle, id)
);

-- Who gave whom what: seen by those only whom the policy names.
create table ballots (
  cycle   text not null,
  round   text not null,
  class   text not null,
  rater   text not null, -- a unit, a post, the number of a paper, or the hash of a voucher
  ratee   text not null,
  version integer not null,
  scores  jsonb not null,
  at      text not null,
  actor   text not null,
  primary key (cycle, round, class, rater, ratee)
);

create table evaluation_entries (
  cycle           text not null,
  year            text not null,
  id              text not null,
  unit            text not null,
  kind            text not null,
  amount          text not null,
  veto            text,
  reason          text not null,
  evidence        text not null,
  status          text not null,
  decided         integer,
  proposed_by     text not null,
  proposed_at     text not null,
  decided_by      text,
  decided_at      text,
  decided_because text,
  primary key (cycle, year, id)
);

create table evaluations (
  cycle        text not null,
  year         text not null,
  version      integer not null,
  number       integer not null, -- of the event that drafted it
  state        text not null,
  reason       text,
  snapshot     jsonb not null,
  sha256       text not null,
  drafted_by   text not null,
  drafted_at   text not null,
  approved_by  text,
  approved_at  text,
  published_by text,
  published_at text,
  primary key (cycle, year, version)
);

create table evaluation_objections (
  cycle    text not null,
  year     text not null,
  id       text not null,
  version  integer not null,
  unit     text not null,
  grounds  text not null,
  evidence text not null,
  files    jsonb not null,
  by       text not null,
  at       text not null,
  ruling   jsonb,
  primary key (cycle, year, id)
);

create table result_uses (
  cycle       text not null,
  year        text not null,
  number      integer not null,
  version     integer not null,
  use         text not null,
  taken_by    text not null,
  document    text not null,
  recorded_by text not null,
  at          text not null,
  primary key (cycle, year, number)
);

-- Imported tables of tasks, each one proposal: decided as a whole.
create table plan_changes (
  cycle           text not null,
  id              text not null,
  number          integer not null,
  changes         jsonb not null,
  reason          text not null,
  source          jsonb not null,
  status          text not null,
  proposed_by     text not null,
  proposed_at     text not null,
  decided_by      text,
  decided_at      text,
  decided_because text,
  told            boolean not null,
  primary key (cycle, id)
);
create index plan_changes_untold on plan_changes (cycle, id) where status = 'approved' and not told;

-- Versions of the rules that were asked to be published.
create table policy_changes (
  cycle           text not null,
  id              text not null,
  number          integer not null,
  policy          jsonb not null,
  sha256          text not null,
  from_day        text not null,
  reason          text not null,
  file            text not null,
  status          text not null,
  proposed_by     text not null,
  proposed_at     text not null,
  decided_by      text,
  decided_at      text,
  decided_because text,
  primary key (cycle, id)
);

create table findings (
  cycle    text not null,
  id       text not null,
  unit     text not null,
  name     text not null,
  text     text not null,
  source   text not null,
  evidence text not null,
  files    jsonb not null,
  found_by text not null,
  found_at text not null,
  primary key (cycle, id)
);

create table commentaries (
  cycle        text not null,
  period       text not null,
  unit         text not null,
  number       integer not null,
  commenter    text not null,
  achievements jsonb not null,
  problems     jsonb not null,
  by           text not null,
  at           text not null,
  primary key (cycle, period, unit)
);
