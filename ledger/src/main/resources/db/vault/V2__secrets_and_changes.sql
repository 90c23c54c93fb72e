-- Secrets of the whole installation, wrapped by the master key: they key digests, indexes and pseudonyms.
create table vault.secrets (
    name    text primary key,
    wrapped bytea not null,
    made_at timestamptz not null default now()
);

-- What is known of an owner besides, sealed under the owner's key; it goes when the key goes.
create table vault.identities (
    owner      text primary key references vault.keys on delete cascade,
    sealed     text not null,
    changed_at timestamptz not null default now()
);

-- Keyed hashes of the names of owners; a prefix is only the first word of a name.
create table vault.names (
    owner  text not null references vault.keys on delete cascade,
    prefix boolean not null,
    hash   bytea not null,
    primary key (owner, prefix, hash)
);

-- Counts up whenever a key was destroyed or renewed, or a name came or went, so that nodes know when to look again.
create table vault.changes (
    what   text primary key,
    number bigint not null
);

insert into vault.changes values ('keys', 0), ('names', 0);
