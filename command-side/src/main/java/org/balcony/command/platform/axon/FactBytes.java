package org.balcony.command.platform.axon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.balcony.events.Circumstances;
import org.balcony.events.Fact;
import org.balcony.events.codec.BalconyJson;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.EventCodec;
import org.balcony.events.codec.UnreadableEvent;
import org.balcony.events.value.EventId;
import org.balcony.ledger.StoredEvent;
import org.balcony.ledger.axon.EventBytes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Facts and snapshots to the bytes that are stored and back. */
public final class FactBytes implements EventBytes {

    private static final Logger LOG = LoggerFactory.getLogger(FactBytes.class);
    private static final String SNAPSHOT = "balcony.kept-facts+gzip";

    /** A fact in a snapshot. */
    private record Kept(EventId id, String type, int version, Circumstances circumstances, JsonNode data) {}

    /** All of them. */
    private record Snapshot(List<Kept> facts) {}

    private final EventCodec codec = new EventCodec();
    private final EventCatalogue catalogue = EventCatalogue.standard();
    private final String revision;

    /**
     * Bytes.
     *
     * @param revision changes whenever a state may be folded from other facts than before
     */
    public FactBytes(String revision) {
        this.revision = revision;
    }

    @Override
    public Encoded encode(DomainEventMessage<?> event) {
        Fact fact = (Fact) event.getPayload();
        EventCatalogue.Entry entry = catalogue.entry(fact.event().getClass());
        return new Encoded(
                entry.type(), entry.version(), codec.payload(fact.event()), codec.metadata(fact.circumstances()));
    }

    @Override
    public Decoded decode(StoredEvent event) {
        return new Decoded(fact(codec, event), Map.of());
    }

    @Override
    public EncodedState encodeState(Object state) {
        List<Kept> kept = ((KeptFacts) state).facts().stream().map(this::kept).toList();
        return new EncodedState(SNAPSHOT, revision, zipped(new Snapshot(kept)));
    }

    @Override
    public Optional<Object> decodeState(EncodedState state) {
        if (!state.type().equals(SNAPSHOT) || !state.revision().equals(revision)) {
            return Optional.empty();
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(state.payload()))) {
            Snapshot snapshot = BalconyJson.mapper().readValue(in.readAllBytes(), Snapshot.class);
            return Optional.of(
                    new KeptFacts(snapshot.facts().stream().map(this::fact).toList()));
        } catch (IOException | JacksonException | UnreadableEvent e) {
            LOG.warn(
                    "A snapshot cannot be read and is ignored: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static byte[] zipped(Snapshot snapshot) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(BalconyJson.mapper().writeValueAsBytes(snapshot));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Fact fact(EventCodec codec, StoredEvent event) {
        return new Fact(
                new EventId(event.eventId()),
                codec.circumstances(event.metadata()),
                codec.event(event.type(), event.schemaVersion(), event.payload()));
    }

    private Kept kept(Fact fact) {
        EventCatalogue.Entry entry = catalogue.entry(fact.event().getClass());
        return new Kept(fact.id(), entry.type(), entry.version(), fact.circumstances(), codec.data(fact.event()));
    }

    private Fact fact(Kept kept) {
        byte[] data = BalconyJson.mapper().writeValueAsBytes(kept.data());
        return new Fact(kept.id(), kept.circumstances(), codec.event(kept.type(), kept.version(), data));
    }
}
