package org.balcony.query.log;

import java.util.List;
import org.balcony.query.platform.web.Answer;

/**
 * Shows that an event is in the log; hashes are base64.
 *
 * @param position of the event, from 1; its leaf index is one less
 * @param size of the tree
 * @param leafHash of the event's leaf
 * @param root of the tree of that size
 * @param hashes the audit path from the leaf up
 */
record InclusionProof(long position, long size, String leafHash, String root, List<String> hashes) implements Answer {
    InclusionProof {
        hashes = List.copyOf(hashes);
    }
}
