-- Names are kept as bytes, and sorted so, whatever the database's language is.
create table journal (
    name bytea primary key,
    n    integer not null check (n >= 0),
    hash text not null
);

create table line (
    journal bytea not null references journal (name),
    n       integer not null check (n >= 0),
    prev    text not null,
    hash    text not null,
    line    bytea not null,
    primary key (journal, n),
    unique (journal, prev)
);

-- Of a key there is a hash, with whose it is: any bytes make a key.
create table once (
    id      bytea primary key,
    request bytea not null,
    journal bytea not null,
    n       integer not null
);

create table holder (
    token bytea primary key,
    id    bytea not null,
    body  text not null
);
create index on holder (sha256(id));

create table reading (
    id      bigint generated always as identity primary key,
    journal bytea not null,
    body    text not null
);
create index on reading (sha256(journal), id);

-- Lines are added, and neither changed nor taken out. Nor are readings.
create function only_added() returns trigger language plpgsql as $$
begin
    raise exception 'what stands in % is neither changed nor taken out', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger only_added before update or delete or truncate on line for each statement execute function only_added();
create trigger only_added before update or delete or truncate on reading for each statement execute function only_added();
