-- One row for each event, in commit order. payload and metadata are the exact bytes that leaf_hash covers.
-- Columns of fixed width come first, so that no row pays for alignment.
create table ledger.events (
    position       bigint      not null,
    version        bigint      not null,
    recorded_at    timestamptz not null,
    event_id       uuid        not null,
    schema_version int         not null,
    stream         text        not null collate "C",
    type           text        not null collate "C",
    leaf_hash      bytea       not null,
    metadata       bytea       not null,
    payload        bytea       not null,
    constraint events_by_position primary key (position),
    constraint events_by_stream unique (stream, version),
    constraint events_by_id unique (event_id)
);

-- One row for each command id that has been answered: its receipt.
create table ledger.commands (
    last_position  bigint      not null,
    stream_version bigint      not null,
    recorded_at    timestamptz not null,
    event_count    int         not null,
    command_id     text        not null collate "C",
    stream         text        not null collate "C",
    request_digest bytea       not null,
    note           bytea       not null,
    constraint commands_by_id primary key (command_id)
);

-- Keys that belong to one stream for ever; ordinal is the order of claiming.
create table ledger.claims (
    ordinal bigint generated always as identity,
    scope   text not null collate "C",
    key     text not null collate "C",
    stream  text not null collate "C",
    constraint claims_by_key primary key (scope, key)
);

-- Tree hashes above the leaf tiles: level n, index i is the root of the i-th complete subtree of 256^n leaves.
create table ledger.tree (
    level int    not null,
    index bigint not null,
    hash  bytea  not null,
    constraint tree_by_place primary key (level, index)
);

-- Checkpoints that have been issued, as issued.
create table ledger.checkpoints (
    size      bigint      not null,
    issued_at timestamptz not null default current_timestamp,
    verifier  text        not null collate "C",
    root      bytea       not null,
    note      text        not null,
    constraint checkpoints_by_size primary key (size, verifier)
);

-- How far the log has come: the only row of the log that changes. frontier: the roots of the complete subtrees that
-- make up the tree, largest first.
create table ledger.head (
    one         boolean     not null default true check (one),
    size        bigint      not null,
    recorded_at timestamptz not null,
    frontier    bytea       not null,
    constraint head_is_one_row primary key (one)
) with (fillfactor = 10);

insert into ledger.head (size, recorded_at, frontier) values (0, to_timestamp(0), '');

-- A cache of states by stream; may be emptied at any time.
create table ledger.snapshots (
    stream   text   not null collate "C",
    version  bigint not null,
    type     text   not null collate "C",
    revision text   not null,
    payload  bytea  not null,
    constraint snapshots_by_stream primary key (stream)
);

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'ledger.% is append-only: % refused', tg_table_name, lower(tg_op);
end
$$;

create trigger append_only before update or delete on ledger.events for each row execute function ledger.refuse_change();
create trigger append_only before update or delete on ledger.commands for each row execute function ledger.refuse_change();
create trigger append_only before update or delete on ledger.claims for each row execute function ledger.refuse_change();
create trigger append_only before update or delete on ledger.tree for each row execute function ledger.refuse_change();
create trigger append_only before update or delete on ledger.checkpoints for each row execute function ledger.refuse_change();
create trigger append_only before delete on ledger.head for each row execute function ledger.refuse_change();

create trigger never_emptied before truncate on ledger.events for each statement execute function ledger.refuse_change();
create trigger never_emptied before truncate on ledger.commands for each statement execute function ledger.refuse_change();
create trigger never_emptied before truncate on ledger.claims for each statement execute function ledger.refuse_change();
create trigger never_emptied before truncate on ledger.tree for each statement execute function ledger.refuse_change();
create trigger never_emptied before truncate on ledger.checkpoints for each statement execute function ledger.refuse_change();
create trigger never_emptied before truncate on ledger.head for each statement execute function ledger.refuse_change();
