-- Owners whose keys were destroyed for good, by a hash of their names: they get no other. There is nothing to restore here.
create table vault.destroyed (
    owner_hash   bytea primary key,
    destroyed_at timestamptz not null default now()
);

-- The transaction that last destroyed something of which files may still hold bytes; absent where they were written anew since.
create table vault.scrub (
    only_row boolean primary key default true check (only_row),
    since    xid8
);

insert into vault.scrub (since) values (null);

-- Statistics are samples of values, kept in the catalogue, from where nobody would remove what was destroyed.
alter table vault.keys alter column wrapped set statistics 0;
alter table vault.identities alter column sealed set statistics 0;
alter table vault.names alter column hash set statistics 0;
