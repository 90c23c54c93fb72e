package org.balcony.query.platform.views;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.balcony.query.platform.report.Report;
import org.balcony.query.platform.web.Again;
import org.balcony.query.platform.web.Envelope;
import org.balcony.query.platform.web.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Writes what was computed in the format that was asked for. */
final class Written {

    private static final String NOTHING_BUT_ITSELF =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private Written() {}

    static ResponseEntity<?> as(Format format, Answered answered) {
        return as(format, next(answered), answered::envelope, () -> report(answered));
    }

    static ResponseEntity<?> as(Format format, ListOfNow list) {
        return as(format, list.next(), list::envelope, list::report);
    }

    private static ResponseEntity<?> as(
            Format format, @Nullable String next, Supplier<Envelope> envelope, Supplier<Report> report) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT);
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return switch (format) {
            case JSON -> answer.contentType(Format.JSON.media()).body(envelope.get());
            case CSV -> csv(report.get(), answer);
            case HTML -> page(report.get(), answer);
        };
    }

    private static ResponseEntity<?> csv(Report report, ResponseEntity.BodyBuilder answer) {
        return answer.contentType(new MediaType(Format.CSV.media(), StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(report.fileName() + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(report.csv());
    }

    private static ResponseEntity<?> page(Report report, ResponseEntity.BodyBuilder answer) {
        return answer.contentType(new MediaType(Format.HTML.media(), StandardCharsets.UTF_8))
                .header("Content-Security-Policy", NOTHING_BUT_ITSELF)
                .body(report.page());
    }

    static Report report(Answered answered) {
        return new Report(
                answered.entry(),
                answered.rowType(),
                Named.subject(answered),
                answered.since(),
                answered.asOf(),
                answered.table(),
                answered.chart().orElse(null),
                answered.digest(),
                answered.ofNow() ? null : answered.again().toString(),
                next(answered),
                Ways.of(answered));
    }

    private static @Nullable String next(Answered answered) {
        Again again = answered.again();
        return answered.next() == null
                ? null
                : again.with("cursor", answered.next()).toString();
    }
}
