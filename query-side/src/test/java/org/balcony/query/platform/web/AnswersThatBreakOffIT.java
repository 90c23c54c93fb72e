package org.balcony.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.balcony.events.samples.Samples;
import org.balcony.ledger.Ledger;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.query.testing.Log;
import org.balcony.query.testing.Node;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersThatBreakOffIT {

    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final PostgresForTests DATABASE = PostgresForTests.fresh();
    private static Node node;

    @BeforeAll
    static void a_case_in_a_conflict() throws Exception {
        ISSUER.start();
        node = Node.with(BreaksOff.class, DATABASE, ISSUER);
        Told told = new Told();
        told.around("2024", Samples.conflictRegistered());
        told.ours("2024-09", Samples.caseRegistered());
        told.ours("2024-10", Samples.caseAccepted());
        new Log(node.bean(Ledger.class)).append(told.events());
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        DATABASE.close();
        ISSUER.shutdown();
    }

    static String[] paths() {
        return new String[] {
            "/api/cases/" + Told.CASE.id() + "/history",
            "/api/conflicts/" + Told.CONFLICT.id() + "/history",
            "/api/exports/history.ndjson",
            "/api/exports/ocel2.json",
            "/api/exports/agreements.csv"
        };
    }

    @ParameterizedTest
    @MethodSource("paths")
    void an_answer_that_fails_after_half_of_it_has_left_does_not_look_like_one_that_ended(String path) {
        assertThatThrownBy(() -> node.send(asking(path).header(BreaksOff.HEADER, "yes")))
                .isInstanceOf(UncheckedIOException.class);
        HttpResponse<String> whole = node.send(asking(path));
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).startsWith(arrived(path)).isNotEqualTo(arrived(path));
    }

    /** What comes before the connection is cut. */
    private static String arrived(String path) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (HttpClient client = HttpClient.newHttpClient();
                InputStream answer = client.send(
                                asking(path).header(BreaksOff.HEADER, "yes").build(),
                                HttpResponse.BodyHandlers.ofInputStream())
                        .body()) {
            for (int one = answer.read(); one >= 0; one = answer.read()) {
                kept.write(one);
            }
            throw new AssertionError("the answer ended");
        } catch (IOException cut) {
            return kept.toString(StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder asking(String path) {
        return HttpRequest.newBuilder(node.uri(path)).header("Authorization", "Bearer " + node.token("auditor"));
    }
}
