-- When a token ends, so that those that have are found; null: it does not, or an earlier register wrote it. It is the last of a holder's keys.
alter table holder add column until timestamptz;
update holder set until = nullif(substring(body from '"until":"([^"]*)"\}$'), '0001-01-01T00:00:00Z')::timestamptz;
create index on holder (until) where until is not null;

-- What was drawn for the request that wrote the line: by it alone one that did not hear the end of its transaction knows its own line from another's that says the same.
alter table line add column drawn bytea;
