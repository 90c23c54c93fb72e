package org.balcony.query.platform.spring;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.openapi.OpenApiDocument;
import org.balcony.events.openapi.OpenApiPart;
import org.balcony.ledger.LogProofs;
import org.balcony.ledger.checkpoint.NoteSigner;
import org.balcony.ledger.checkpoint.SigningKeyFile;
import org.balcony.ledger.postgres.DatabaseSettings;
import org.balcony.ledger.postgres.LedgerSchema;
import org.balcony.ledger.postgres.LedgerSettings;
import org.balcony.ledger.postgres.PostgresLedger;
import org.balcony.ledger.postgres.PostgresLogProofs;
import org.balcony.ledger.vault.MasterKey;
import org.balcony.ledger.vault.Vault;
import org.balcony.ledger.vault.VaultSchema;
import org.balcony.ledger.vault.VaultSettings;
import org.balcony.query.platform.access.AccessLog;
import org.balcony.query.platform.projection.QuerySchema;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The query side alone, one of as many nodes as are wanted. Where it is told the owner of the tables it brings them up to
 * date before anything reads them; otherwise it expects them to be there.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
        })
@Import(QuerySideConfiguration.class)
public class QuerySideApplication {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Bean
    DatabaseSettings databaseSettings(Environment environment) {
        return Binder.get(environment).bindOrCreate("balcony.database", DatabaseSettings.class);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseSettings database) {
        database.migrating().ifPresent(owner -> {
            LedgerSchema.migrateForReading(owner, database.user());
            VaultSchema.migrateForReading(owner, database.user());
            QuerySchema.migrate(owner, database.user());
        });
        return database.pool("balcony-query", PATIENCE);
    }

    @Bean(destroyMethod = "close")
    PostgresLedger ledger(DataSource dataSource) {
        return PostgresLedger.open(dataSource, dataSource, LedgerSettings.standard());
    }

    /** Opens what the command side has sealed; it makes no key and destroys none. */
    @Bean
    Vault vault(DataSource dataSource, Environment environment) throws IOException {
        return new Vault(
                dataSource, MasterKey.of(Binder.get(environment).bindOrCreate("balcony.vault", VaultSettings.class)));
    }

    /** Signs with the key of the whole installation: the first node that finds no file makes it, the others use it. */
    @Bean
    NoteSigner noteSigner(
            @Value("${balcony.log.name:balcony}") String name,
            @Value("${balcony.log.signing-key-file:}") String keyFile)
            throws IOException {
        if (keyFile.isBlank()) {
            throw new IllegalStateException("balcony.log.signing-key-file is not set: it says where the key lies that"
                    + " signs checkpoints; all nodes share one file, which is made if it is missing");
        }
        return new NoteSigner(name, SigningKeyFile.readOrCreate(Path.of(keyFile)));
    }

    @Bean
    LogProofs logProofs(DataSource dataSource, NoteSigner signer) {
        return new PostgresLogProofs(dataSource, signer);
    }

    @Bean(destroyMethod = "close")
    AccessLog accessLog(DataSource dataSource, NoteSigner signer, ObjectProvider<Clock> clocks) {
        return AccessLog.open(dataSource, signer, clocks.getIfUnique(Clock::systemUTC));
    }

    /** The description of this side alone; beside a command side, that one describes both. */
    @Bean
    RouterFunction<ServerResponse> openApi(List<OpenApiPart> parts) {
        byte[] document = BalconyJson.mapper().writeValueAsBytes(OpenApiDocument.of(parts));
        return RouterFunctions.route()
                .GET(
                        "/openapi.json",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(document))
                .build();
    }

    /** Starts a node. */
    public static void main(String[] arguments) {
        SpringApplication.run(QuerySideApplication.class, arguments);
    }
}
