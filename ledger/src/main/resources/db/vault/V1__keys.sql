-- One key for each owner of entrusted text, wrapped by the installation's master key. Deleting a row erases what is under it.
create table vault.keys (
    owner text primary key,
    wrapped bytea not null,
    made_at timestamptz not null default now()
);
