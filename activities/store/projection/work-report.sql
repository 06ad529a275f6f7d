-- Reports on the work that went out (工作月报、年总结), one a template and period.
create table work_reports (
  cycle      text not null,
  report     text not null,
  period     text not null,
  number     text not null,
  signer     text not null,
  blocks     jsonb not null,
  recipients jsonb not null,
  sent_by    text not null,
  sent_at    text not null,
  primary key (cycle, report, period)
);

create or replace function project_work_report_sent(e events, b jsonb) returns void
language sql as $$
  insert into work_reports (cycle, report, period, number, signer, blocks, recipients, sent_by, sent_at)
  values (b->>'cycle', b->>'report', b->>'period', b->>'number', b->>'signer', b->'blocks',
          (select coalesce(jsonb_agg(m->>'recipient'), '[]') from jsonb_array_elements(b->'messages') m), e.actor, e.at);
  select project_mail_planned(e, b);
$$;
