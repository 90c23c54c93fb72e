-- What a role may do that only reads the log and signs checkpoints of it; granted again at every migration.
grant usage on schema ledger to ${runningRole};
grant select on ledger.events, ledger.commands, ledger.claims, ledger.tree, ledger.checkpoints, ledger.head to ${runningRole};
grant insert on ledger.checkpoints to ${runningRole};
