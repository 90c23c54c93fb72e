package org.balcony.command.platform.spring;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import org.balcony.ledger.Snapshots;
import org.balcony.ledger.postgres.DatabaseSettings;
import org.balcony.ledger.postgres.LedgerSchema;
import org.balcony.ledger.postgres.LedgerSettings;
import org.balcony.ledger.postgres.PostgresLedger;
import org.balcony.ledger.postgres.PostgresSnapshots;
import org.balcony.ledger.vault.MasterKey;
import org.balcony.ledger.vault.Vault;
import org.balcony.ledger.vault.VaultSchema;
import org.balcony.ledger.vault.VaultSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;

/** The log, for a command side that runs by itself; whoever embeds the side brings a ledger of its own. */
@Configuration
public class LedgerConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    DatabaseSettings databaseSettings(Environment environment) {
        return Binder.get(environment).bindOrCreate("balcony.database", DatabaseSettings.class);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource ledgerConnections(DatabaseSettings database) {
        return database.pool("balcony-command", PATIENCE);
    }

    @Bean(destroyMethod = "close")
    PostgresLedger ledger(DatabaseSettings database, HikariDataSource ledgerConnections) {
        database.migrating().ifPresent(owner -> {
            LedgerSchema.migrate(owner, database.user());
            VaultSchema.migrate(owner, database.user());
        });
        return PostgresLedger.open(database.unpooled(PATIENCE), ledgerConnections, LedgerSettings.standard());
    }

    /** Depends on the ledger because it is opened after the tables were migrated. */
    @Bean
    @DependsOn("ledger")
    Vault vault(HikariDataSource ledgerConnections, Environment environment) throws IOException {
        return new Vault(
                ledgerConnections,
                MasterKey.of(Binder.get(environment).bindOrCreate("balcony.vault", VaultSettings.class)));
    }

    @Bean
    Snapshots ledgerSnapshots(HikariDataSource ledgerConnections) {
        return new PostgresSnapshots(ledgerConnections);
    }
}
