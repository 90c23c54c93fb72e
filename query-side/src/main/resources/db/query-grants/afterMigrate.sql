-- What the running role may do; granted again at every migration, so that a changed role name takes effect.
grant usage, create on schema query to ${runningRole};
grant select, insert, update, delete on query.projection_builds, query.token_entry to ${runningRole};
