-- What a write was answered with, so that the same request under the same key is told the same and nothing is done again.
alter table request_keys add column status smallint; -- null: not answered yet, or its operation knows by itself
alter table request_keys add column answer text;
