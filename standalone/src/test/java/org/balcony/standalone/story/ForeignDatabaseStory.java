package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.standalone.server.DatabaseAddress;
import org.balcony.standalone.server.RunningServer;
import org.balcony.standalone.server.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignDatabaseStory {

    @Test
    void on_a_database_elsewhere_an_owner_migrates_and_the_named_role_serves(@TempDir Path data) throws Exception {
        try (PostgresForTests database = PostgresForTests.empty()) {
            var address = DatabaseAddress.read(
                    database.jdbcUrl() + "?user=" + PostgresForTests.RUNNING, PostgresForTests.OWNER, null);
            try (RunningServer server = RunningServer.start(new ServerSettings(data, 0, address, null, Map.of()));
                    var http = java.net.http.HttpClient.newHttpClient()) {
                Visitor auditor = Visitor.with(http, server.address(), "auditor");
                assertThat(Visitor.with(http, server.address(), "lead-mediator", "case-officer", "evaluator")
                                .send(Examples.file("oslo-channel.ndjson"))
                                .expect(200)
                                .text())
                        .contains("\"rejected\":0");
                assertThat(auditor.get("/api/cases/OSLO-93/timeline")
                                .expect(200)
                                .rows())
                        .isNotEmpty();
                auditor.get("/api/log/checkpoint").expect(200);
                try (var connection = database.running().getConnection();
                        var rows = connection
                                .createStatement()
                                .executeQuery("select has_table_privilege('ledger.events', 'update'),"
                                        + " (select count(*) from pg_stat_activity where datname = current_database()"
                                        + " and usename = '" + PostgresForTests.OWNER + "')")) {
                    rows.next();
                    assertThat(rows.getBoolean(1)).isFalse();
                    assertThat(rows.getLong(2)).isZero();
                }
            }
        }
    }
}
