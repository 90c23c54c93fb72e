package org.balcony.query.platform.spring;

import javax.sql.DataSource;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.postgres.LedgerSettings;
import org.balcony.ledger.postgres.PostgresLedger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The query side alone, one of as many nodes as are wanted. It expects the schemas {@code ledger} and {@code query} to be
 * there; whoever owns the tables creates them.
 */
@EnableAutoConfiguration
@Import(QuerySideConfiguration.class)
public class QuerySideApplication {

    @Bean
    Ledger ledger(DataSource dataSource) {
        return PostgresLedger.open(dataSource, dataSource, LedgerSettings.standard());
    }

    /** Starts a node. */
    public static void main(String[] arguments) {
        SpringApplication.run(QuerySideApplication.class, arguments);
    }
}
