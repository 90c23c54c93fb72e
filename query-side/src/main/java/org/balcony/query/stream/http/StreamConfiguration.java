package org.balcony.query.stream.http;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import org.balcony.events.cloudevents.Place;
import org.balcony.ledger.Ledger;
import org.balcony.query.platform.access.Accesses;
import org.balcony.query.platform.feed.EventFeed;
import org.balcony.query.platform.history.StreamCache;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.stream.Bell;
import org.balcony.query.stream.CursorKeyFile;
import org.balcony.query.stream.CursorSeal;
import org.balcony.query.stream.EventText;
import org.balcony.query.stream.StreamCounts;
import org.balcony.query.stream.VisibleEvents;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the streams together. */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    VisibleEvents visibleEvents(EventFeed feed, StreamCache streams, ReadDoor door, Accesses accesses) {
        return new VisibleEvents(feed, streams, door, PATIENCE, accesses);
    }

    @Bean
    Bell bell(EventFeed feed) {
        return new Bell(feed);
    }

    @Bean
    StreamCounts streamCounts(MeterRegistry meters) {
        return new StreamCounts(meters);
    }

    @Bean
    EventText eventText(
            @Value("${balcony.streams.source:" + Place.DEFAULT_SOURCE + "}") String source,
            @Value("${balcony.public-address:}") String publicAddress) {
        return new EventText(source, publicAddress);
    }

    @Bean
    StreamParts streamParts(
            VisibleEvents events,
            EventText text,
            Bell bell,
            StreamCounts counts,
            @Value("${balcony.streams.cursor-key-file:${balcony.data-directory:data}/cursor.key}") Path keyFile,
            @Value("${balcony.streams.heartbeat:15s}") Duration heartbeat) {
        return new StreamParts(events, text, new CursorSeal(CursorKeyFile.read(keyFile)), bell, counts, heartbeat);
    }

    @Bean
    StreamRequest streamRequest(Ledger ledger, ReadDoor door, StreamParts parts) {
        return new StreamRequest(ledger, door, parts.seal(), parts.events());
    }

    @Bean
    OpenStreams openStreams(StreamParts parts) {
        return new OpenStreams(parts);
    }
}
