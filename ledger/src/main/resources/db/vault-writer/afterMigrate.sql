-- What the running role may do; granted again at every migration, so that a changed role name takes effect. Wrapping keys
-- anew is for the owner of the tables.
grant usage on schema vault to ${runningRole};
grant select, insert, delete, maintain on vault.keys to ${runningRole};
grant select, insert on vault.secrets to ${runningRole};
grant select, insert, update, delete, maintain on vault.identities to ${runningRole};
grant select, insert, delete, maintain on vault.names to ${runningRole};
grant select, update on vault.changes to ${runningRole};
grant select, insert on vault.destroyed to ${runningRole};
grant select, update on vault.scrub to ${runningRole};
