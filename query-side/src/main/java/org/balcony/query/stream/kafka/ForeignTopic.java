package org.balcony.query.stream.kafka;

/** The topic was not filled from this log, or nobody can tell; publishing into it would mix or repeat events. */
final class ForeignTopic extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForeignTopic(String message) {
        super(message);
    }
}
