package org.balcony.query.platform.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.balcony.events.codec.BalconyJson;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.platform.visibility.Placeholder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a history shows in the place of records that are withheld from a reader who sees positions, so that completeness stays
 * provable: where each lies, under which label, and its leaf in the hash tree. Used by one thread, from front to back.
 */
public final class SealedLines {

    private final Deque<Placeholder> waiting;
    private final Map<Long, byte[]> leaves;

    /** Lines for placeholders in the order of their positions, with the leaf hashes by position. */
    public SealedLines(List<Placeholder> placeholders, Map<Long, byte[]> leaves) {
        this.waiting = new ArrayDeque<>(placeholders);
        this.leaves = Map.copyOf(leaves);
    }

    /** The next lines that lie before a position, as far as they had been recorded by the moment. */
    public List<ObjectNode> before(long position, AsOf asOf) {
        List<ObjectNode> lines = new ArrayList<>();
        while (!waiting.isEmpty() && waiting.getFirst().position() < position) {
            Placeholder next = waiting.removeFirst();
            if (asOf.hadBeenRecorded(next.recordedAt()) && mayHaveOccurred(next, asOf)) {
                lines.add(line(next));
            }
        }
        return lines;
    }

    private static boolean mayHaveOccurred(Placeholder place, AsOf asOf) {
        return place.act() == null || asOf.mayHaveOccurred(place.act().occurredAt());
    }

    private ObjectNode line(Placeholder place) {
        ObjectNode line = BalconyJson.mapper().createObjectNode();
        line.put("sealed", true);
        line.put("id", place.id().toString());
        line.put("stream", place.stream().toString());
        line.put("streamVersion", place.streamVersion());
        line.put("position", place.position());
        line.put("recordedAt", place.recordedAt().toString());
        line.set("label", BalconyJson.mapper().valueToTree(place.label()));
        byte[] leaf = leaves.get(place.position());
        if (leaf != null) {
            line.put("leafHash", Base64.getEncoder().encodeToString(leaf));
        }
        if (place.act() != null) {
            line.setAll((ObjectNode) BalconyJson.mapper().<JsonNode>valueToTree(place.act()));
        }
        return line;
    }
}
