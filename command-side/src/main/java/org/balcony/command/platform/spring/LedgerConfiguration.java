package org.balcony.command.platform.spring;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.balcony.ledger.Snapshots;
import org.balcony.ledger.postgres.LedgerSchema;
import org.balcony.ledger.postgres.LedgerSettings;
import org.balcony.ledger.postgres.PostgresLedger;
import org.balcony.ledger.postgres.PostgresSnapshots;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log, for a command side that runs by itself; whoever embeds the side brings a ledger of its own. */
@Configuration
@EnableConfigurationProperties(DatabaseProperties.class)
public class LedgerConfiguration {

    @Bean(destroyMethod = "close")
    HikariDataSource ledgerConnections(DatabaseProperties database) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ledger");
        config.setDataSource(source(database.url(), database.user(), database.password()));
        config.setMaximumPoolSize(database.connections());
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(5_000);
        return new HikariDataSource(config);
    }

    @Bean(destroyMethod = "close")
    PostgresLedger ledger(DatabaseProperties database, HikariDataSource ledgerConnections) {
        if (database.owner() != null) {
            LedgerSchema.migrate(source(database.url(), database.owner(), database.ownerPassword()), database.user());
        }
        return PostgresLedger.open(
                source(database.url(), database.user(), database.password()),
                ledgerConnections,
                LedgerSettings.standard());
    }

    @Bean
    Snapshots ledgerSnapshots(HikariDataSource ledgerConnections) {
        return new PostgresSnapshots(ledgerConnections);
    }

    private static DataSource source(String url, String user, @Nullable String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
