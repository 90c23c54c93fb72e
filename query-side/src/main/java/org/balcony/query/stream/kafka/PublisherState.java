package org.balcony.query.stream.kafka;

import java.time.Instant;

/** What a node's publisher is doing. */
sealed interface PublisherState {

    /** Another node publishes, or nobody has been asked yet. */
    record StandingBy() implements PublisherState {}

    /**
     * This node publishes, and has come this far.
     *
     * @param sequence how many events the topic has; 0 while its reader may see nothing
     */
    record Publishing(long position, long sequence) implements PublisherState {}

    /**
     * Publishing does not get on.
     *
     * @param position how far it had come; 0 where that is not known
     * @param error what was in the way last
     * @param since when it last got on
     */
    record Stuck(long position, String error, Instant since) implements PublisherState {}
}
