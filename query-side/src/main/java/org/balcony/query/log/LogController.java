package org.balcony.query.log;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.ReadRefused;
import org.balcony.query.platform.web.Says;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves what it takes to check the logs from outside: that of the events, and the access log. */
@RestController
@RequestMapping({"/api/log", "/api/access-log"})
final class LogController {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final ReadDoor door;

    LogController(ReadDoor door) {
        this.door = door;
    }

    @GetMapping("/checkpoint")
    @Says(value = "The signed size and root of the log.", media = "text/plain")
    ResponseEntity<byte[]> checkpoint(Reader reader, ProvenLog log) {
        mustSeePositions(reader);
        return text(log.proofs().checkpoint());
    }

    @GetMapping("/verifier-key")
    @Says(value = "The public key that checkpoints are signed with.", media = "text/plain")
    ResponseEntity<byte[]> verifierKey(Reader reader, ProvenLog log) {
        return text(log.proofs().verifierKey());
    }

    @GetMapping("/tile/{*path}")
    @Says(value = "A tile of hashes of the log.", media = "application/octet-stream")
    ResponseEntity<byte[]> tile(Reader reader, ProvenLog log, @PathVariable String path) {
        mustSeePositions(reader);
        String written = path.substring(1);
        TilePath tile = orMalformed("tile", written, () -> TilePath.of(written));
        if (!tile.within(log.ledger().head())) {
            throw ReadRefused.notFound("tile");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(forEver())
                .body(log.proofs().tile(tile.level(), tile.index(), tile.width()));
    }

    @GetMapping("/events/{position}/leaf")
    @Says("The exact bytes of a leaf, for those who may know at least what sort of event it is.")
    ResponseEntity<byte[]> leaf(Reader reader, ProvenLog log, @PathVariable long position) {
        mustSeePositions(reader);
        mustBe("position", position, position >= 1);
        if (position > log.ledger().head()) {
            throw ReadRefused.notFound("event");
        }
        if (!log.leaves().areOpen(reader, position)) {
            throw ReadRefused.notYours(
                    "Of what is sealed to you there is the hash of its leaf, in tiles, proofs and placeholders.");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(log.proofs().leaf(position));
    }

    @GetMapping("/proofs/inclusion")
    @Says("The proof that an event is in the log.")
    InclusionProof inclusion(
            Reader reader,
            ProvenLog log,
            @RequestParam long position,
            @RequestParam(required = false) @Nullable Long size) {
        mustSeePositions(reader);
        long head = log.ledger().head();
        long leaves = size == null ? head : size;
        mustBe("size", leaves, leaves >= 1 && leaves <= head);
        mustBe("position", position, position >= 1 && position <= leaves);
        byte[] leafHash = log.ledger().readAll(position - 1, 1).getFirst().leafHash();
        return new InclusionProof(
                position,
                leaves,
                base64(leafHash),
                base64(log.proofs().root(leaves)),
                base64(log.proofs().inclusionProof(position, leaves)));
    }

    @GetMapping("/proofs/consistency")
    @Says("The proof that a later log continues an earlier one.")
    ConsistencyProof consistency(
            Reader reader, ProvenLog log, @RequestParam long from, @RequestParam(required = false) @Nullable Long to) {
        mustSeePositions(reader);
        long head = log.ledger().head();
        long larger = to == null ? head : to;
        mustBe("to", larger, larger >= 1 && larger <= head);
        mustBe("from", from, from >= 1 && from <= larger);
        return new ConsistencyProof(
                from,
                larger,
                base64(log.proofs().root(from)),
                base64(log.proofs().root(larger)),
                base64(log.proofs().consistencyProof(from, larger)));
    }

    private void mustSeePositions(Reader reader) {
        if (!door.showsPositions(reader)) {
            throw ReadRefused.notYours("The log itself is shown to auditors and administrators.");
        }
    }

    private static void mustBe(String parameter, long value, boolean within) {
        if (!within) {
            throw ReadRefused.malformed(parameter, Long.toString(value), "The log has no such place.");
        }
    }

    private static <T> T orMalformed(String parameter, String value, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException e) {
            throw ReadRefused.malformed(parameter, value, String.valueOf(e.getMessage()));
        }
    }

    private static ResponseEntity<byte[]> text(String text) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noStore())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A tile is hashes and never changes. */
    private static CacheControl forEver() {
        return CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();
    }

    private static String base64(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }

    private static List<String> base64(List<byte[]> hashes) {
        return hashes.stream().map(LogController::base64).toList();
    }
}
