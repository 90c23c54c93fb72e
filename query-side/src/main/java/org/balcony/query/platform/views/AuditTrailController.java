package org.balcony.query.platform.views;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.query.audittrail.AuditQuery;
import org.balcony.query.audittrail.AuditRow;
import org.balcony.query.audittrail.AuditTable;
import org.balcony.query.audittrail.AuditTrail;
import org.balcony.query.audittrail.AuditTrailView;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Page;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.platform.access.Accesses;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.projection.LiveBuilds;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.Format;
import org.balcony.query.platform.web.Parameters;
import org.balcony.query.platform.web.PositionGate;
import org.balcony.query.platform.web.QueryParameters;
import org.balcony.query.platform.web.ReadParameters;
import org.balcony.query.platform.web.ReadRefused;
import org.balcony.query.platform.web.Says;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail across cases. */
@RestController
final class AuditTrailController {

    private final AuditTrail trail;
    private final AuditTable table;
    private final LiveBuilds builds;
    private final CaseHistories histories;
    private final PositionGate gate;
    private final Accesses accesses;

    AuditTrailController(
            AuditTrail trail,
            AuditTable table,
            LiveBuilds builds,
            CaseHistories histories,
            PositionGate gate,
            Accesses accesses) {
        this.trail = trail;
        this.table = table;
        this.builds = builds;
        this.histories = histories;
        this.gate = gate;
        this.accesses = accesses;
    }

    @GetMapping({"/api/audit-trail", "/api/views/audit-trail", "/api/views/A1", "/api/views/a1"})
    @Says("Who did what, over all streams.")
    ResponseEntity<?> trail(
            Reader reader,
            ReadParameters parameters,
            Format format,
            @RequestParam MultiValueMap<String, String> asked) {
        if (parameters.asOfPosition() != null) {
            throw ReadRefused.malformed(
                    "asOfPosition",
                    parameters.asOfPosition(),
                    "The audit trail over all streams is a list of now; that of one case or conflict can be read again.");
        }
        AuditQuery query = query(asked, parameters.asOf());
        query.stream().ifPresent(stream -> mustBeKnown(stream, reader));
        gate.await(parameters.minPosition(), () -> builds.position(table));
        AuditTrailView view = new AuditTrailView();
        boolean closed = ToldInside.isClosed(reader, view);
        Page<AuditRow> page = accesses.narrowed(
                () -> closed ? new Page<AuditRow>(List.of(), null) : trail.page(reader, query),
                found -> found.rows().stream()
                        .map(row -> row.eventIds().getFirst())
                        .collect(Collectors.toSet()));
        long retracted =
                page.rows().stream().filter(row -> !row.retractedBy().isEmpty()).count();
        return Written.as(
                format,
                ListOfNow.of(
                        view.entry(),
                        closed ? ToldInside.nothing() : new ViewTable(page.rows(), Map.of("retracted", retracted)),
                        parameters,
                        QueryParameters.OF_THE_AUDIT_TRAIL,
                        page.next(),
                        new Called(histories, reader, null, histories.head(), parameters.asOf())));
    }

    private AuditQuery query(MultiValueMap<String, String> asked, AsOf asOf) {
        String caseIdOrCode = asked.getFirst("case");
        Optional<StreamId> stream = caseIdOrCode == null
                ? Optional.empty()
                : Optional.of(histories.stream(StreamKind.CASE, caseIdOrCode)
                        .orElseThrow(() -> ReadRefused.notFound("case")));
        return new AuditQuery(
                Optional.ofNullable(asked.getFirst("who")).map(AuditTrailController::text),
                role(asked.getFirst("role")),
                type(asked.getFirst("type")),
                stream,
                Optional.ofNullable(Parameters.when("from", asked.getFirst("from"))),
                Optional.ofNullable(Parameters.when("to", asked.getFirst("to"))),
                Parameters.cursor(asked.getFirst("cursor")),
                newestFirst(asked.getFirst("newestFirst")),
                Parameters.limit(asked.getFirst("limit")),
                asOf);
    }

    private void mustBeKnown(StreamId stream, Reader reader) {
        if (!histories.isKnown(stream, reader, histories.head())) {
            throw ReadRefused.notFound(stream.kind().word());
        }
    }

    private static String text(String who) {
        try {
            return new UserId(who).value();
        } catch (IllegalArgumentException e) {
            throw ReadRefused.malformed("who", who, "A user id is 1 to 256 visible ASCII characters.");
        }
    }

    private static boolean newestFirst(@Nullable String value) {
        return switch (value) {
            case null -> true;
            case "true" -> true;
            case "false" -> false;
            default -> throw ReadRefused.malformed("newestFirst", value, "It is true or false.");
        };
    }

    private static Optional<Role> role(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(Role.values())
                .filter(role ->
                        role.kebab().equals(value.toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> ReadRefused.malformed("role", value, "There is no such role.")));
    }

    private static Optional<String> type(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        String type = value.startsWith("balcony.") ? value : "balcony." + value;
        return Optional.of(EventCatalogue.standard().entries().stream()
                .map(EventCatalogue.Entry::type)
                .filter(type::equals)
                .findFirst()
                .orElseThrow(() -> ReadRefused.malformed("type", value, "There is no such type of event.")));
    }
}
