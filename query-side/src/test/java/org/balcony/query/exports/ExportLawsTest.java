package org.balcony.query.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.RecordedEvent;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.StreamKind;
import org.balcony.query.exports.history.HistoryExport;
import org.balcony.query.exports.ocel.OcelExport;
import org.balcony.query.exports.rows.AgreementsExport;
import org.balcony.query.exports.rows.EffortsExport;
import org.balcony.query.exports.xes.XesExport;
import org.balcony.query.testing.Told;

class ExportLawsTest {

    @Provide
    Arbitrary<Told> histories() {
        return RandomHistories.all();
    }

    @Property(tries = 40)
    void an_object_centric_log_is_valid_and_sound_whatever_happened(@ForAll("histories") Told told) {
        ToldStreams streams = ToldStreams.of(told);
        OcelLog json = OcelLog.json(streams.in(OcelExport.json())).sound();
        assertThat(json.events()).hasSize(standing(streams));
    }

    @Property(tries = 30)
    void both_forms_of_an_object_centric_log_say_the_same(@ForAll("histories") Told told) {
        ToldStreams streams = ToldStreams.of(told);
        assertThat(OcelLog.xml(streams.in(OcelExport.xml()))).isEqualTo(OcelLog.json(streams.in(OcelExport.json())));
    }

    @Property(tries = 40)
    void a_log_in_traces_is_valid_and_counts_what_the_history_counts(@ForAll("histories") Told told) {
        ToldStreams streams = ToldStreams.of(told);
        XesLog log = XesLog.of(streams.in(new XesExport()));
        assertThat(log.traces()).hasSameSizeAs(streams.cases());
        for (XesLog.Trace trace : log.traces()) {
            long recorded = streams.events().stream()
                    .filter(one -> one.stream().toString().equals(trace.said().get("stream")))
                    .count();
            assertThat(trace.events()).hasSize(Integer.parseInt(trace.said().get("events")));
            assertThat(trace.events().size() + Long.parseLong(trace.said().get("retracted")))
                    .isEqualTo(recorded);
        }
    }

    @Property(tries = 40)
    void tables_and_raw_histories_can_be_written_of_anything(@ForAll("histories") Told told) {
        ToldStreams streams = ToldStreams.of(told);
        assertThat(streams.in(new AgreementsExport())).startsWith("agreement,");
        assertThat(streams.in(new EffortsExport())).startsWith("effort,");
        assertThat(streams.in(new HistoryExport()).lines()).hasSize(recorded(streams.events()));
    }

    @Property(tries = 100)
    void any_text_comes_back_from_every_form(@ForAll("texts") String text) {
        Told told = new Told();
        told.ours("2024-09-01", Samples.caseRegistered());
        told.ours("2024-09-02", new CaseAccepted(text, Samples.CASE_OFFICER));
        ToldStreams streams = ToldStreams.of(told);
        assertThat(OcelLog.json(streams.in(OcelExport.json())).events().get(1).value("data.basis"))
                .isEqualTo(text);
        assertThat(OcelLog.xml(streams.in(OcelExport.xml())).events().get(1).value("data.basis"))
                .isEqualTo(text);
        assertThat(XesLog.of(streams.in(new XesExport())).events().get(1).get("data.basis"))
                .isEqualTo(text);
    }

    /** Everything a record may hold (no NUL, no unpaired surrogate), and more often than not what is awkward. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> awkward = Arbitraries.of(
                "\u0001",
                "\u001f",
                "\ufffe",
                "\uffff",
                "\u0085",
                "\u2028",
                "\r\n",
                "\t",
                "\\",
                "\\u0001",
                "u0041",
                "<![CDATA[]]>",
                "&#10;",
                "\u202eשלום",
                "𝔄🕊️",
                "a\u0308",
                "\"'",
                " ");
        Arbitrary<String> any = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(5)
                .filter(text -> text.codePoints().noneMatch(c -> c == 0 || c >= 0xd800 && c <= 0xdfff));
        return Arbitraries.oneOf(awkward, any).list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts));
    }

    private static int standing(ToldStreams streams) {
        int standing = 0;
        List<org.balcony.events.value.StreamId> all = new ArrayList<>(streams.conflicts());
        all.addAll(streams.cases());
        for (org.balcony.events.value.StreamId one : all) {
            standing += streams.read(one).orElseThrow().history().standing().size();
        }
        return standing;
    }

    private static int recorded(List<RecordedEvent> events) {
        return (int) events.stream()
                .filter(one ->
                        one.stream().kind() == StreamKind.CASE || one.stream().kind() == StreamKind.CONFLICT)
                .count();
    }
}
