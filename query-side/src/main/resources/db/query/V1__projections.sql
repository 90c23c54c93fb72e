-- What is built from the log. Everything in this schema is a cache: it may be dropped and is then built anew.

create table query.projection_builds (
    projection text        not null,
    build      int         not null,
    version    int         not null,
    state      text        not null check (state in ('filling', 'live', 'retired')),
    position   bigint      not null default 0,
    changed_at timestamptz not null default now(),
    primary key (projection, build)
);

create unique index projection_builds_live on query.projection_builds (projection) where state = 'live';

-- Where Axon's processors are; one row per processor, written together with the rows it has built.
create table query.token_entry (
    processor_name text not null,
    segment        int  not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
);

grant usage, create on schema query to ${runningRole};
grant select, insert, update, delete on query.projection_builds, query.token_entry to ${runningRole};
