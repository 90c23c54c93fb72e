package org.balcony.query.platform.projection;

import java.util.Map;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.balcony.events.RecordedEvent;
import org.balcony.query.platform.feed.EventFeed;
import org.jspecify.annotations.Nullable;

/** The feed as Axon's processors read it; a token is a position of the log. */
final class FeedMessages implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final EventFeed feed;

    FeedMessages(EventFeed feed) {
        this.feed = feed;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new FeedStream(feed, token == null ? 0 : token.position().orElse(0));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(feed.head());
    }

    static TrackedEventMessage<?> message(RecordedEvent event) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(event.position()),
                new GenericEventMessage<>(event.fact().id().toString(), event, Map.of(), event.recordedAt()));
    }
}
