-- What the running role may do; granted again at every migration, so that a changed role name takes effect.
grant usage on schema vault to ${runningRole};
grant select, insert on vault.keys to ${runningRole};
