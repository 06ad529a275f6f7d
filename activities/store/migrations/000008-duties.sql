-- Administrators have two duties, which different people hold. Of those there were, the first who may sign in looks
-- after the system from now on, everybody else after security; with another role they sign in anew.
create temporary table administrators on commit drop as
  select id, row_number() over (order by ended_at is not null, created_at, id) as place
  from accounts where role = 'administrator';
update accounts a
set role = case when m.place = 1 then 'system_administrator' else 'security_administrator' end
from administrators m where m.id = a.id;
delete from sessions where user_id in (select id from administrators);

-- Who was invited by name was to be a second administrator; the link that names nobody makes the first.
update invitations
set role = case when email is null then 'system_administrator' else 'security_administrator' end
where role = 'administrator';

-- Since when an administrator lets nobody sign in by an account, until it is unlocked.
alter table accounts add column locked_at timestamptz;
