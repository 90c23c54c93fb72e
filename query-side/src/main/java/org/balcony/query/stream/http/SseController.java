package org.balcony.query.stream.http;

import java.time.Instant;
import java.util.List;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.Says;
import org.balcony.query.stream.Cursor;
import org.balcony.query.stream.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/** Pushes events as they are recorded, as server-sent events. */
@RestController
final class SseController {

    private final StreamRequest requests;
    private final OpenStreams streams;

    SseController(StreamRequest requests, OpenStreams streams) {
        this.requests = requests;
        this.streams = streams;
    }

    @GetMapping(path = "/api/events/stream")
    @Says(value = "Events as they come.", media = "text/event-stream")
    ResponseEntity<ResponseBodyEmitter> stream(
            Reader reader,
            JwtAuthenticationToken token,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String stream,
            @RequestParam(name = "case", required = false) @Nullable String caseIdOrCode,
            @RequestParam(name = "type", required = false) @Nullable List<String> types) {
        Subscription subscription = requests.subscription(reader, stream, caseIdOrCode, types);
        Cursor from = lastEventId == null
                ? requests.cursor("after", after, subscription)
                : requests.cursor("Last-Event-ID", lastEventId, subscription);
        Instant expires = token.getToken().getExpiresAt();
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(streams.open(subscription, from, expires == null ? Instant.MAX : expires));
    }
}
