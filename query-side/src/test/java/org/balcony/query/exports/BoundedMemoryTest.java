package org.balcony.query.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.balcony.events.RecordedEvent;
import org.balcony.events.samples.Samples;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.exports.history.HistoryExport;
import org.balcony.query.exports.ocel.OcelExport;
import org.balcony.query.exports.rows.AgreementsExport;
import org.balcony.query.exports.rows.EffortsExport;
import org.balcony.query.exports.xes.XesExport;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.testing.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class BoundedMemoryTest {

    private static final int CASES = 12;

    static Stream<Export> exports() {
        return Stream.of(
                OcelExport.json(),
                OcelExport.xml(),
                new XesExport(),
                new AgreementsExport(),
                new EffortsExport(),
                new HistoryExport());
    }

    @ParameterizedTest
    @MethodSource("exports")
    void while_one_history_is_read_none_before_it_is_held(Export export) throws Exception {
        Watched streams = new Watched();
        export.write(streams, OutputStream.nullOutputStream());
        assertThat(streams.read).hasSizeGreaterThanOrEqualTo(CASES);
        assertThat(streams.mostHeld).isLessThanOrEqualTo(1);
    }

    /** Generated cases that notice how many of them are still held whenever one more is asked for. */
    private static final class Watched implements Streams {

        private final List<WeakReference<Chronicle>> read = new ArrayList<>();
        private long mostHeld;

        @Override
        public List<StreamId> conflicts() {
            return List.of();
        }

        @Override
        public List<StreamId> cases() {
            return Stream.iterate(1L, n -> n + 1)
                    .limit(CASES)
                    .map(n -> new StreamId(StreamKind.CASE, new UUID(0x0192c3a000007000L, 0x8000_0000_0000_0000L | n)))
                    .toList();
        }

        @Override
        public Optional<Chronicle> read(StreamId stream) {
            if (stream.kind() != StreamKind.CASE) {
                return Optional.empty();
            }
            System.gc();
            mostHeld = Math.max(
                    mostHeld, read.stream().filter(one -> one.get() != null).count());
            Chronicle chronicle = Chronicle.of(stream, generated(stream), asOf());
            read.add(new WeakReference<>(chronicle));
            return Optional.of(chronicle);
        }

        private static List<RecordedEvent> generated(StreamId stream) {
            Told told = new Told();
            Samples.oneOfEach().forEach(event -> told.record(stream, "2024-09", event));
            return told.events();
        }

        @Override
        public List<ObjectNode> sealed(StreamId stream) {
            return List.of();
        }

        @Override
        public AsOf asOf() {
            return new AsOf(null, null, Told.TODAY);
        }

        @Override
        public boolean positions() {
            return false;
        }
    }
}
