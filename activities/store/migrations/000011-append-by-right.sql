-- The one way to add to the record, by its owner's right: whoever calls it need not be able to write the record itself.
alter function append_events(jsonb, text) security definer;
alter function append_events(jsonb, text) set search_path = projection, public, pg_temp;
revoke all on function append_events(jsonb, text) from public;
