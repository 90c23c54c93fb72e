package org.balcony.query.platform.views;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.query.accesslog.AccessLogEntry;
import org.balcony.query.accesslog.AccessLogQuery;
import org.balcony.query.accesslog.AccessPages;
import org.balcony.query.accesslog.AccessPages.AccessPage;
import org.balcony.query.accesslog.AccessRow;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.platform.access.AccessLog;
import org.balcony.query.platform.access.Accesses;
import org.balcony.query.platform.access.Noted;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.visibility.ReadDoor;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.Format;
import org.balcony.query.platform.web.Parameters;
import org.balcony.query.platform.web.ReadParameters;
import org.balcony.query.platform.web.ReadRefused;
import org.balcony.query.platform.web.Says;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The access log: of one case for its team, of everything for auditors and safety officers, and for nobody else. */
@RestController
final class AccessLogController {

    private static final Set<Role> EVERYWHERE = Set.of(Role.AUDITOR, Role.SAFETY_OFFICER);
    private static final Set<Role> ON_THEIR_CASE = Set.of(Role.LEAD_MEDIATOR, Role.MEDIATOR, Role.CASE_OFFICER);
    private static final List<String> PARAMETERS = List.of("who", "from", "to", "record", "limit");

    private final AccessLog log;
    private final Accesses accesses;
    private final CaseHistories histories;
    private final ReadDoor door;

    AccessLogController(AccessLog log, Accesses accesses, CaseHistories histories, ReadDoor door) {
        this.log = log;
        this.accesses = accesses;
        this.histories = histories;
        this.door = door;
    }

    /** What is asked for beside the moment, as it was written. */
    record Wanted(
            @Nullable String who,
            @Nullable String from,
            @Nullable String to,
            @Nullable String record,
            @Nullable String limit,
            @Nullable String cursor) {}

    @GetMapping({"/api/views/access-log", "/api/views/A6", "/api/views/a6"})
    @Says("Who read which protected records.")
    ResponseEntity<?> ofAll(
            Reader reader,
            ReadParameters parameters,
            Format format,
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String record,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        mustBe(EVERYWHERE, reader);
        Wanted wanted = new Wanted(who, from, to, record, limit, cursor);
        return answer(Optional.empty(), reader, parameters, format, wanted);
    }

    @GetMapping({"/api/cases/{id}/views/access-log", "/api/cases/{id}/views/A6", "/api/cases/{id}/views/a6"})
    @Says("Who read which protected records of a case.")
    ResponseEntity<?> ofCase(
            @PathVariable String id,
            Reader reader,
            ReadParameters parameters,
            Format format,
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String record,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        StreamId subject = histories.stream(StreamKind.CASE, id)
                .filter(one -> histories.isKnown(one, reader, histories.head()))
                .orElseThrow(() -> ReadRefused.notFound("case"));
        if (!isOneOf(EVERYWHERE, reader)) {
            mustBe(ON_THEIR_CASE, reader);
        }
        Wanted wanted = new Wanted(who, from, to, record, limit, cursor);
        return answer(Optional.of(subject), reader, parameters, format, wanted);
    }

    private ResponseEntity<?> answer(
            Optional<StreamId> subject, Reader reader, ReadParameters parameters, Format format, Wanted wanted) {
        if (parameters.asOfPosition() != null) {
            throw ReadRefused.malformed(
                    "asOfPosition",
                    parameters.asOfPosition(),
                    "The access log is a log of its own, and a list of now.");
        }
        AccessPage page = AccessPages.page(
                query(subject, parameters, wanted),
                before(wanted.cursor()),
                Parameters.limit(wanted.limit()),
                new AccessRow.Sight(isOneOf(EVERYWHERE, reader), door.showsPositions(reader)),
                log::before);
        if (format == Format.CSV) {
            accesses.current().ifPresent(Noted::noteAtAnyRate);
        }
        Called called = new Called(histories, reader, null, histories.head(), parameters.asOf());
        return Written.as(
                format,
                ListOfNow.of(
                        AccessLogEntry.ENTRY,
                        new ViewTable(page.rows(), Map.of("retracted", 0L)),
                        parameters,
                        PARAMETERS,
                        page.next().map(EventId::toString).orElse(null),
                        called,
                        subject.map(one -> "/api/cases/" + one.id()).orElse("/api") + "/views/access-log",
                        subject.map(one -> "case " + one.id()).orElse(Named.ALL)));
    }

    private AccessLogQuery query(Optional<StreamId> subject, ReadParameters parameters, Wanted wanted) {
        return new AccessLogQuery(
                subject,
                Optional.ofNullable(wanted.who()).map(AccessLogController::user),
                Optional.ofNullable(Parameters.when("from", wanted.from())),
                Optional.ofNullable(Parameters.when("to", wanted.to())),
                Optional.ofNullable(wanted.record()).map(this::record),
                parameters.asOf());
    }

    private AccessLogQuery.Wanted record(String written) {
        EventId id = Parameters.event("record", written);
        return new AccessLogQuery.Wanted(id, histories.streamOf(id));
    }

    private long before(@Nullable String cursor) {
        return Parameters.cursor(cursor)
                .map(entry -> log.position(entry)
                        .orElseThrow(() -> ReadRefused.malformed("cursor", cursor, "No page has named this cursor.")))
                .orElseGet(() -> log.head() + 1);
    }

    private static UserId user(String who) {
        try {
            return new UserId(who);
        } catch (IllegalArgumentException e) {
            throw ReadRefused.malformed("who", who, "A user id is 1 to 256 visible ASCII characters.");
        }
    }

    private static boolean isOneOf(Set<Role> roles, Reader reader) {
        return reader.roles().stream().anyMatch(roles::contains);
    }

    private static void mustBe(Set<Role> roles, Reader reader) {
        if (!isOneOf(roles, reader)) {
            throw ReadRefused.notYours("The access log is shown to auditors, safety officers, and the team of a case.");
        }
    }
}
