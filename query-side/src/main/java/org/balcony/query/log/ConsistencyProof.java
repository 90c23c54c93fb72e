package org.balcony.query.log;

import java.util.List;
import org.balcony.query.platform.web.Answer;

/** Shows that the log of {@code from} events is a prefix of the log of {@code to} events; hashes are base64. */
record ConsistencyProof(long from, long to, String fromRoot, String toRoot, List<String> hashes) implements Answer {
    ConsistencyProof {
        hashes = List.copyOf(hashes);
    }
}
