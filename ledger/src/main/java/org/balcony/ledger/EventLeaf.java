package org.balcony.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The leaf of an event in the tree: what {@code docs/formats/log.md} calls the leaf bytes.
 *
 * @param recordedAt to the microsecond
 * @param previousLeafHash the leaf hash of the previous event of the same stream; null for the first
 */
public record EventLeaf(
        long position,
        String stream,
        long version,
        UUID eventId,
        String type,
        int schemaVersion,
        Instant recordedAt,
        byte[] payloadSha256,
        byte[] metadataSha256,
        byte @Nullable [] previousLeafHash) {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** A moment as a leaf writes it: UTC with exactly six digits of a second. */
    public static String written(Instant recordedAt) {
        return MICROSECONDS.format(recordedAt);
    }

    /** The JSON object in the canonical form of RFC 8785. */
    public byte[] bytes() {
        return bytes(written(recordedAt));
    }

    /** {@link #bytes()} with the moment already written, for writers of many leaves that share it. */
    public byte[] bytes(String recordedAtWritten) {
        HexFormat hex = HexFormat.of();
        StringBuilder json = new StringBuilder(512);
        json.append("{\"eventId\":\"").append(eventId);
        json.append("\",\"metadataSha256\":\"").append(hex.formatHex(metadataSha256));
        json.append("\",\"payloadSha256\":\"").append(hex.formatHex(payloadSha256));
        json.append("\",\"position\":").append(position).append(",\"previousLeafHash\":");
        if (previousLeafHash == null) {
            json.append("null");
        } else {
            json.append('"').append(hex.formatHex(previousLeafHash)).append('"');
        }
        json.append(",\"recordedAt\":\"").append(recordedAtWritten);
        json.append("\",\"schemaVersion\":").append(schemaVersion).append(",\"stream\":");
        string(json, stream);
        json.append(",\"type\":");
        string(json, type);
        json.append(",\"version\":").append(version).append('}');
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void string(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ') {
                        json.append("\\u00").append(c < 0x10 ? '0' : '1').append(Character.forDigit(c & 0xf, 16));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
