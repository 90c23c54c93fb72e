package org.balcony.query.platform.spring;

import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.LogProofs;
import org.balcony.ledger.checkpoint.NoteSigner;
import org.balcony.ledger.checkpoint.SigningKeyFile;
import org.balcony.ledger.postgres.LedgerSettings;
import org.balcony.ledger.postgres.PostgresLedger;
import org.balcony.ledger.postgres.PostgresLogProofs;
import org.springframework.beans.factory.annotation.Value;
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

    /** Signs with the key of the whole installation, which every node is given; none makes up its own. */
    @Bean
    LogProofs logProofs(
            DataSource dataSource,
            @Value("${balcony.log.name:balcony}") String name,
            @Value("${balcony.log.signing-key-file}") Path keyFile)
            throws IOException {
        return new PostgresLogProofs(dataSource, new NoteSigner(name, SigningKeyFile.read(keyFile)));
    }

    /** Starts a node. */
    public static void main(String[] arguments) {
        SpringApplication.run(QuerySideApplication.class, arguments);
    }
}
