package org.balcony.query.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.RecordEvent.CorrectionKind;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordRetracted;
import org.balcony.events.RecordEvent.RetractionReason;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.samples.ConductSamples;
import org.balcony.events.samples.ConfidentialitySamples;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.When;
import org.balcony.query.exports.OcelLog.Relation;
import org.balcony.query.exports.OcelLog.Thing;
import org.balcony.query.exports.OcelLog.Value;
import org.balcony.query.exports.ocel.OcelExport;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.testing.Told;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class OcelExportTest {

    private static final String CASE = Told.CASE.toString();
    private static final String SESSION =
            CASE + "/session/" + ConductSamples.scheduled().sessionId();

    @Test
    void a_month_is_placed_at_its_first_instant_and_says_so() {
        Told told = new Told();
        told.ours("2024-03~", Samples.caseRegistered());
        Thing event = log(ToldStreams.of(told)).events().getFirst();
        assertThat(event.time()).isEqualTo("2024-03-01T00:00:00Z");
        assertThat(event.value("occurredAt")).isEqualTo("2024-03~");
        assertThat(event.value("precision")).isEqualTo("month");
        assertThat(event.value("doubt")).isEqualTo("approximate");
        assertThat(event.value("timestampIs")).isEqualTo("earliest");
        assertThat(event.value("earliest")).isEqualTo("2024-03-01T00:00:00Z");
        assertThat(event.value("latest")).isEqualTo("2024-03-31T23:59:59Z");
    }

    @Test
    void a_session_is_an_object_that_changes_its_state() {
        OcelLog log = log(ToldStreams.of(sessions()));
        Thing session = log.object(SESSION);
        assertThat(session.type()).isEqualTo("session");
        assertThat(session.values())
                .filteredOn(value -> value.name().equals("state"))
                .containsExactly(
                        new Value("state", "2024-09-01T00:00:00Z", "scheduled"),
                        new Value("state", "2024-09-12T00:00:00Z", "held"));
        assertThat(session.relations()).contains(new Relation(CASE, "case"));
        assertThat(session.relations())
                .contains(new Relation("actor/" + Samples.GOVERNMENT, "partiesPresent"))
                .contains(new Relation(CASE + "/named-actor/Rat+der+%C3%84ltesten", "partiesPresent"));
        assertThat(log.object(CASE + "/named-actor/Rat+der+%C3%84ltesten").value("name"))
                .isEqualTo("Rat der Ältesten");
        assertThat(log.events().getLast().relations())
                .contains(new Relation(CASE, "case"), new Relation(SESSION, "sessionId"));
    }

    @Test
    void a_correction_is_applied_and_counted_and_what_was_annulled_is_only_counted() {
        Told told = sessions();
        EventId accepted = told.ours("2024-09-05", Samples.caseAccepted());
        EventId suspended = told.ours("2024-09-06", Samples.caseSuspended());
        told.ours(
                "2024-09-20",
                new RecordCorrected(
                        accepted,
                        "occurredAt",
                        BalconyJson.mapper().valueToTree("2024-09-05"),
                        BalconyJson.mapper().valueToTree("2024-09-04"),
                        CorrectionKind.CLERICAL));
        told.ours("2024-09-21", new RecordRetracted(suspended, RetractionReason.DUPLICATE));
        OcelLog log = log(ToldStreams.of(told));
        Thing corrected = event(log, accepted);
        assertThat(corrected.time()).isEqualTo("2024-09-04T00:00:00Z");
        assertThat(corrected.value("corrections")).isEqualTo("1");
        assertThat(log.events()).extracting(Thing::id).doesNotContain(suspended.toString());
        assertThat(log.object(CASE).value("retracted")).isEqualTo("1");
        assertThat(log.object(CASE).value("events"))
                .isEqualTo(Integer.toString(log.events().size()));
    }

    @Test
    void positions_are_for_those_who_see_them() {
        Told told = sessions();
        ToldStreams hidden = new ToldStreams(told.events(), AsOf.live(Told.TODAY), false);
        assertThat(log(ToldStreams.of(told)).events().getFirst().value("position"))
                .isEqualTo("1");
        String json = hidden.in(OcelExport.json());
        assertThat(json).doesNotContain("osition\"", "streamVersion");
        OcelLog.json(json).sound();
    }

    @Test
    void entrusted_text_is_not_exported() {
        Told told = new Told();
        told.ours("2024-09-01", ConfidentialitySamples.matterRecorded());
        String substance =
                String.valueOf(ConfidentialitySamples.matterRecorded().substance());
        String json = ToldStreams.of(told).in(OcelExport.json());
        assertThat(json).doesNotContain(substance, "substance");
        assertThat(OcelLog.json(json).sound().objects()).extracting(Thing::type).contains("matter", "actor");
    }

    @Test
    void what_was_not_known_or_had_not_happened_by_the_moment_is_not_in_the_log() {
        Told told = sessions();
        AsOf before = new AsOf(When.of("2024-09-10"), null, Told.TODAY);
        assertThat(log(new ToldStreams(told.events(), before, true)).events()).hasSize(2);
        AsOf occurred = new AsOf(null, When.of("2024-09-05"), Told.TODAY);
        assertThat(log(new ToldStreams(told.events(), occurred, true)).events()).hasSize(2);
    }

    /** Where it breaks off is chance, and a part of it may end with any character; what counts is that nobody can read it. */
    @Test
    void a_log_that_breaks_off_cannot_be_read_as_a_whole_one() throws Exception {
        Told told = sessions();
        Streams whole = ToldStreams.of(told);
        Streams breaking = new BreakingOff(ToldStreams.of(told), new int[] {0});
        Map<Export, Consumer<String>> forms = Map.of(OcelExport.json(), OcelLog::json, OcelExport.xml(), OcelLog::xml);
        for (Map.Entry<Export, Consumer<String>> form : forms.entrySet()) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            form.getKey().write(whole, all);
            form.getValue().accept(all.toString(StandardCharsets.UTF_8));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThatThrownBy(() -> form.getKey().write(breaking, out)).hasMessage("the log is gone");
            String begun = out.toString(StandardCharsets.UTF_8);
            assertThat(begun).isNotEmpty();
            assertThatThrownBy(() -> form.getValue().accept(begun)).isNotNull();
        }
    }

    /** Streams of which the second pass fails. */
    private record BreakingOff(ToldStreams streams, int[] reads) implements Streams {
        @Override
        public List<StreamId> conflicts() {
            return streams.conflicts();
        }

        @Override
        public List<StreamId> cases() {
            return streams.cases();
        }

        @Override
        public Optional<Chronicle> read(StreamId stream) {
            if (stream.equals(Told.CASE) && ++reads[0] % 2 == 0) {
                throw new IllegalStateException("the log is gone");
            }
            return streams.read(stream);
        }

        @Override
        public List<ObjectNode> sealed(StreamId stream) {
            return streams.sealed(stream);
        }

        @Override
        public AsOf asOf() {
            return streams.asOf();
        }

        @Override
        public boolean positions() {
            return true;
        }
    }

    private static Told sessions() {
        Told told = new Told().on("2024-09-10");
        told.ours("2024-09-01", Samples.caseRegistered());
        told.ours("2024-09-01", ConductSamples.scheduled());
        told.on("2024-09-13")
                .ours(
                        "2024-09-12",
                        new SessionHeld(
                                ConductSamples.scheduled().sessionId(),
                                HeldMode.RETROSPECTIVE,
                                SessionKind.PLENARY,
                                null,
                                null,
                                null,
                                List.of(ActorOrText.of(Samples.GOVERNMENT), new ActorOrText("Rat der Ältesten")),
                                List.of(),
                                null,
                                List.of(),
                                List.of(),
                                null));
        return told;
    }

    private static Thing event(OcelLog log, EventId id) {
        return log.events().stream()
                .filter(one -> one.id().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static OcelLog log(ToldStreams streams) {
        return OcelLog.json(streams.in(OcelExport.json())).sound();
    }
}
