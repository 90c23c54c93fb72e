-- What the running role may do; granted again at every migration, so that a changed role name takes effect.
grant usage on schema ledger to ${runningRole};
grant select, insert on ledger.events, ledger.commands, ledger.claims, ledger.tree, ledger.checkpoints to ${runningRole};
grant select, update on ledger.head to ${runningRole};
grant select, insert, update, delete on ledger.snapshots to ${runningRole};
