import type { Database } from './database.ts';

/**
 * Gives the database user of the server and of the workers, `duban_web`, what they need and no more, where there is one:
 * they read everything and keep receipts, but add to the record by its one function alone, and neither change nor remove
 * what stands in it (reliability §6). What is made anew later they may read. Only the owner of the record gives it. Rules
 * for rows (migration 000013) bind them while they read for a unit.
 */
export function giveRights(db: Database): Promise<void> {
  return db.script(RIGHTS);
}

/** What is written by no statement of the server's own; a receipt is kept, and nothing else done to it. */
const OF_THE_RECORD = `'events', 'chain', 'inbox', 'migrations'`;

const RIGHTS = `
do $$
declare
  name text;
begin
  if current_user = 'duban_web' or not exists (select from pg_roles where rolname = 'duban_web') then
    return;
  end if;
  revoke all on all tables in schema public, projection from duban_web;
  grant usage on schema public, projection to duban_web;
  grant select on all tables in schema public, projection to duban_web;
  alter default privileges grant usage on schemas to duban_web;
  alter default privileges grant select on tables to duban_web;
  for name in select tablename from pg_tables where schemaname = 'public' and tablename not in (${OF_THE_RECORD}) loop
    execute format('grant insert, update, delete on public.%I to duban_web', name);
  end loop;
  grant insert on public.inbox to duban_web;
  -- To hold the record while several things are recorded as one; the column cannot be anything but what it is.
  grant update (one) on public.chain to duban_web;
  grant execute on function public.append_events(jsonb, text) to duban_web;
end
$$`;
