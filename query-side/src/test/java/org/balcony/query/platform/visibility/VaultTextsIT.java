package org.balcony.query.platform.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.balcony.events.Circumstances;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.FollowUpEvent.FollowUpContactMissed;
import org.balcony.events.ObstacleEvent.ObstacleRecurred;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordedEvent;
import org.balcony.events.codec.EventTexts;
import org.balcony.events.codec.EventTexts.Spot;
import org.balcony.events.samples.SampleHistory;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.ledger.testing.PostgresForTests;
import org.balcony.ledger.vault.MasterKey;
import org.balcony.ledger.vault.SealedText;
import org.balcony.ledger.vault.Vault;
import org.balcony.ledger.vault.VaultSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class VaultTextsIT {

    private static final StreamId CASE = StreamId.of("case/0192c3a0-0000-7000-8000-0000000000ca");
    private static final StreamId ELSEWHERE = StreamId.of("case/0192c3a0-0000-7000-8000-0000000000cb");
    private static final ActorId FRONT = ActorId.of("0192c3a0-0000-7000-8000-00000000ac02");
    private static final EventId ID = new EventId(new UUID(7, 7));
    private static final String HERON = "person:heron";
    private static final String STORK = "person:stork";
    private static final String TEXT = "She would come if asked";
    private static final Spot NOTE = new Spot("note", false);
    private static final Predicate<String> ALL = owner -> true;

    private static PostgresForTests postgres;

    @TempDir
    private static Path keys;

    private final Vault vault = vault();
    private final VaultTexts texts = new VaultTexts(vault);

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
    void a_text_of_a_person_opens_for_who_may_read_it_and_for_nobody_else() {
        RecordedEvent event = recurred(sealed(TEXT, HERON), CASE);
        assertThat(note(event, HERON::equals)).isEqualTo(TEXT);
        assertThat(note(event, STORK::equals)).isEqualTo(SealedTexts.SEALED);
        assertThat(note(recurred("in clear", CASE), STORK::equals)).isEqualTo("in clear");
    }

    @Test
    void a_text_about_several_people_opens_for_who_may_read_of_all_of_them() {
        RecordedEvent event = recurred(sealed(TEXT, HERON, STORK), CASE);
        assertThat(note(event, Set.of(HERON, STORK)::contains)).isEqualTo(TEXT);
        assertThat(note(event, HERON::equals)).isEqualTo(SealedTexts.SEALED);
        assertThat(note(event, STORK::equals)).isEqualTo(SealedTexts.SEALED);
    }

    @Test
    void what_is_about_somebody_opens_for_who_sees_the_record_unless_it_names_somebody() {
        assertThat(reason(HERON)).isEqualTo(TEXT);
        assertThat(reason(HERON, HERON)).isEqualTo(SealedTexts.SEALED);
        assertThat(reason(HERON, STORK)).isEqualTo(SealedTexts.SEALED);
    }

    /** The reason of a missed contact, sealed under these keys, for somebody who sees the record and no identities. */
    private String reason(String... owners) {
        EventId id = new EventId(new UUID(7, 9));
        String sealed = TEXT;
        for (String owner : owners) {
            sealed = vault.seal(owner, CASE + "|" + id + "|reason", sealed);
        }
        RecordedEvent missed =
                recorded(new FollowUpContactMissed(new LocalId("p-1"), null, When.of("2024-05"), sealed), CASE, id);
        RecordedEvent opened = texts.opened(missed, missed.fact().event(), SealedTexts.ABOUT::equals);
        return String.valueOf(((FollowUpContactMissed) opened.fact().event()).reason());
    }

    @Test
    void a_corrected_text_about_somebody_opens_like_the_text_it_corrects() {
        EventId id = new EventId(new UUID(7, 10));
        FollowUpContactMissed missed =
                new FollowUpContactMissed(new LocalId("p-1"), null, When.of("2024-05"), "somewhere else");
        JsonNode sealed = JsonNodeFactory.instance.stringNode(
                vault.seal(HERON, CASE + "|" + new EventId(new UUID(7, 9)) + "|reason", TEXT));
        RecordedEvent correction = recorded(
                new RecordCorrected(
                        new EventId(new UUID(7, 9)),
                        "reason",
                        JsonNodeFactory.instance.stringNode("old"),
                        sealed,
                        CorrectionKind.FACTUAL),
                CASE,
                id);
        assertThat(corrected(correction, missed)).isEqualTo(TEXT);
        assertThat(corrected(correction, new ObstacleRecurred(new LocalId("o-1"), null)))
                .isEqualTo(SealedTexts.SEALED);
    }

    private String corrected(RecordedEvent correction, DomainEvent subject) {
        RecordedEvent opened = texts.opened(correction, subject, SealedTexts.ABOUT::equals);
        return ((RecordCorrected) opened.fact().event()).newValue().stringValue();
    }

    @Test
    void a_text_whose_key_was_destroyed_says_only_that_it_was_sealed() {
        String gone = "person:" + UUID.randomUUID();
        RecordedEvent alone = recurred(sealed(TEXT, gone), CASE);
        RecordedEvent inner = recurred(sealed(TEXT, gone, HERON), CASE);
        RecordedEvent outer = recurred(sealed(TEXT, HERON, gone), CASE);
        assertThat(note(alone, ALL)).isEqualTo(TEXT);
        assertThat(vault.destroy(List.of(gone))).isEqualTo(1);
        assertThat(List.of(alone, inner, outer))
                .allSatisfy(event -> assertThat(note(event, ALL)).isEqualTo(SealedTexts.SEALED));
    }

    @Test
    void a_text_that_was_moved_does_not_open() {
        String sealed = sealed(TEXT, HERON);
        assertThat(note(recurred(sealed, ELSEWHERE), ALL)).isEqualTo(SealedTexts.SEALED);
        RecordedEvent other =
                recorded(new ObstacleRecurred(new LocalId("o-1"), sealed), CASE, new EventId(new UUID(7, 8)));
        assertThat(note(other, ALL)).isEqualTo(SealedTexts.SEALED);
    }

    @Test
    void what_a_party_entrusted_opens_in_both_forms() {
        String owner = "party:" + FRONT;
        String type = CASE + "|balcony.confidentiality.matter-recorded|substance";
        String first = new SealedText(
                        null,
                        SealedText.in(vault.seal(owner, type, TEXT))
                                .orElseThrow()
                                .sealed())
                .written();
        String second = vault.seal(owner, CASE + "|" + ID + "|substance", TEXT);
        for (String written : List.of(first, second)) {
            RecordedEvent event = recorded(
                    new ConfidentialMatterRecorded(new LocalId("m-1"), FRONT, List.of(), written, "water"), CASE, ID);
            Set<String> asked = new HashSet<>();
            RecordedEvent opened = texts.opened(event, event.fact().event(), asked::add);
            assertThat(((ConfidentialMatterRecorded) opened.fact().event()).substance())
                    .isEqualTo(TEXT);
            assertThat(asked).containsExactly(owner);
        }
    }

    @Test
    void a_rationale_opens_like_any_text() {
        ObstacleRecurred event = new ObstacleRecurred(new LocalId("o-1"), null);
        Circumstances around = SampleHistory.circumstances(When.of("2024-05"), event, 1);
        String place = EventTexts.binding(CASE, ID, event, new Spot("circumstances.rationale", false));
        Fact fact = new Fact(ID, around.saying(vault.seal(HERON, place, TEXT), List.of()), event);
        RecordedEvent recorded = new RecordedEvent(fact, CASE, 1, 1, Instant.EPOCH);
        assertThat(texts.opened(recorded, recorded.fact().event(), ALL)
                        .fact()
                        .circumstances()
                        .rationale())
                .isEqualTo(TEXT);
        assertThat(texts.opened(recorded, recorded.fact().event(), STORK::equals)
                        .fact()
                        .circumstances()
                        .rationale())
                .isEqualTo(SealedTexts.SEALED);
    }

    @Test
    void an_event_without_sealed_text_stays_the_same() {
        RecordedEvent event = recurred("in clear", CASE);
        assertThat(texts.opened(event, event.fact().event(), ALL)).isSameAs(event);
    }

    private String sealed(String text, String... owners) {
        String place = EventTexts.binding(CASE, ID, new ObstacleRecurred(new LocalId("o-1"), text), NOTE);
        String sealed = text;
        for (String owner : owners) {
            sealed = vault.seal(owner, place, sealed);
        }
        return sealed;
    }

    private String note(RecordedEvent event, Predicate<String> owners) {
        return String.valueOf(((ObstacleRecurred)
                        texts.opened(event, event.fact().event(), owners).fact().event())
                .note());
    }

    private static RecordedEvent recurred(String note, StreamId stream) {
        return recorded(new ObstacleRecurred(new LocalId("o-1"), note), stream, ID);
    }

    private static RecordedEvent recorded(DomainEvent event, StreamId stream, EventId id) {
        Fact fact = new Fact(id, SampleHistory.circumstances(When.of("2024-05"), event, 1), event);
        return new RecordedEvent(fact, stream, 1, 1, Instant.EPOCH);
    }

    static Vault vault() {
        try {
            return new Vault(postgres.running(), MasterKey.in(keys.resolve("master.key")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
