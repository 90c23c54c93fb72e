package org.balcony.query.platform.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.ledger.vault.MasterKey;
import org.balcony.ledger.vault.Vault;
import org.balcony.ledger.vault.VaultSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedPseudonymsIT {

    private static final StreamId CASE = StreamId.of("case/0192c3a0-0000-7000-8000-0000000000ca");
    private static final StreamId OTHER = StreamId.of("case/0192c3a0-0000-7000-8000-0000000000cb");
    private static final LocalId HERON = new LocalId("p-heron");
    private static final String EVALUATION = "evaluation:mid-term";

    private static PostgresForTests postgres;

    @TempDir
    private static Path keys;

    @BeforeAll
    static void tables_are_there() {
        postgres = PostgresForTests.fresh();
        VaultSchema.migrate(postgres.owner(), PostgresForTests.RUNNING);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void a_pseudonym_is_the_same_for_one_audience_in_one_case_after_every_start() throws IOException {
        LocalId first = pseudonyms().of(EVALUATION, CASE, HERON);
        assertThat(first.value()).matches("p-[a-z2-7]{10}");
        assertThat(pseudonyms().of(EVALUATION, CASE, HERON)).isEqualTo(first);
    }

    @Test
    void it_is_another_in_another_case_for_another_audience_and_for_another_person() throws IOException {
        Pseudonyms pseudonyms = pseudonyms();
        assertThat(List.of(
                        pseudonyms.of(EVALUATION, CASE, HERON),
                        pseudonyms.of(EVALUATION, OTHER, HERON),
                        pseudonyms.of("integrator:atlas", CASE, HERON),
                        pseudonyms.of(EVALUATION, CASE, new LocalId("p-stork"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void it_says_nothing_of_the_order_of_recruitment() throws IOException {
        Pseudonyms pseudonyms = pseudonyms();
        List<String> inOrder = IntStream.range(0, 200)
                .mapToObj(i -> pseudonyms
                        .of(EVALUATION, CASE, new LocalId("p-%03d".formatted(i)))
                        .value())
                .toList();
        assertThat(inOrder).doesNotHaveDuplicates();
        long rising = IntStream.range(1, inOrder.size())
                .filter(i -> inOrder.get(i).compareTo(inOrder.get(i - 1)) > 0)
                .count();
        assertThat(rising).isBetween(60L, 140L);
    }

    private static Pseudonyms pseudonyms() throws IOException {
        return new KeyedPseudonyms(new Vault(postgres.running(), MasterKey.in(keys.resolve("master.key"))));
    }
}
