-- What a role may do that only opens what was sealed; granted again at every migration.
grant usage on schema vault to ${runningRole};
grant select on vault.keys, vault.secrets, vault.identities, vault.changes to ${runningRole};
