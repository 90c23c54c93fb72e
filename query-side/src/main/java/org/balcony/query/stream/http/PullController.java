package org.balcony.query.stream.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.balcony.query.platform.access.Accesses;
import org.balcony.query.platform.access.Occasion;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.ReadRefused;
import org.balcony.query.platform.web.Says;
import org.balcony.query.stream.Cursor;
import org.balcony.query.stream.EventPage;
import org.balcony.query.stream.NumberedEvent;
import org.balcony.query.stream.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.WebAsyncTask;

/** Hands out events page by page; a pull may wait for the next event. */
@RestController
final class PullController {

    private static final int MOST = 1000;
    private static final int AT_ONCE = 50;
    private static final int ENOUGH_BYTES = 4 * 1024 * 1024;
    private static final Duration LONGEST_WALK = Duration.ofSeconds(40);
    private static final Duration SLACK = Duration.ofSeconds(60);

    private final StreamRequest requests;
    private final StreamParts parts;
    private final Accesses accesses;
    private final SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("pull-");

    PullController(StreamRequest requests, StreamParts parts, Accesses accesses) {
        this.accesses = accesses;
        this.requests = requests;
        this.parts = parts;
        this.threads.setVirtualThreads(true);
    }

    @GetMapping("/api/events")
    @Says("Events after a cursor, for who asks.")
    WebAsyncTask<ResponseEntity<byte[]>> pull(
            Reader reader,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String wait,
            @RequestParam(required = false) @Nullable String stream,
            @RequestParam(name = "case", required = false) @Nullable String caseIdOrCode,
            @RequestParam(name = "type", required = false) @Nullable List<String> types) {
        if (limit < 1 || limit > MOST) {
            throw ReadRefused.malformed("limit", Integer.toString(limit), "From 1 to " + MOST + ".");
        }
        Duration patience = Patience.of(wait);
        Subscription subscription = requests.subscription(reader, stream, caseIdOrCode, types);
        Cursor from = requests.cursor("after", after, subscription);
        Occasion occasion = accesses.occasion(reader);
        return new WebAsyncTask<>(
                patience.plus(SLACK).toMillis(),
                threads,
                () -> accesses.on(occasion, () -> answer(subscription, from, limit, patience)));
    }

    private ResponseEntity<byte[]> answer(Subscription subscription, Cursor from, int limit, Duration patience)
            throws InterruptedException {
        long begun = System.nanoTime();
        EventPage page = awaited(subscription, from, Math.min(limit, AT_ONCE), begun + patience.toNanos());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(utf8("{\"events\":["));
        int written = write(page, subscription, 0, body);
        while (written < limit && !page.caughtUp() && body.size() < ENOUGH_BYTES && !late(begun, patience)) {
            page = parts.events().page(subscription, page.reached(), Math.min(limit - written, AT_ONCE));
            written = write(page, subscription, written, body);
        }
        body.writeBytes(utf8("],\"cursor\":\"" + parts.seal().seal(page.reached(), subscription) + "\",\"caughtUp\":"
                + page.caughtUp() + "}"));
        parts.counts().pulled(written);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(body.toByteArray());
    }

    /** A page is filled or at the end, however much lies between that is withheld; only a request's last moment cuts it short. */
    private static boolean late(long begun, Duration patience) {
        return System.nanoTime() - begun > patience.plus(LONGEST_WALK).toNanos();
    }

    private EventPage awaited(Subscription subscription, Cursor from, int limit, long deadline)
            throws InterruptedException {
        Cursor after = from;
        while (true) {
            long rings = parts.bell().rings();
            EventPage page = parts.events().page(subscription, after, limit);
            long left = deadline - System.nanoTime();
            if (!page.events().isEmpty() || !page.caughtUp() || left <= 0) {
                return page;
            }
            after = page.reached();
            parts.bell().await(rings, Duration.ofNanos(left));
        }
    }

    private int write(EventPage page, Subscription subscription, int written, ByteArrayOutputStream body) {
        int count = written;
        for (NumberedEvent event : page.events()) {
            if (count++ > 0) {
                body.write(',');
            }
            body.writeBytes(parts.text().of(event, subscription));
        }
        return count;
    }

    private static byte[] utf8(String ascii) {
        return ascii.getBytes(StandardCharsets.UTF_8);
    }
}
