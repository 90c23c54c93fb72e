package org.balcony.command.confidentiality;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcony.command.casefile.CaseStatus.Work;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.funding.FundingState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.records.RecordsState;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.ContentLevel;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.Fact;
import org.balcony.events.FundingEvent.ReportingEntitlement;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.LocalId;

/** Decides whether somebody may be told something: told cannot be untold. */
final class SharingDecider {

    private SharingDecider() {}

    static Decision share(InformationShared sharing, StreamState state, Context context) {
        ConfidentialityState own = state.of(ConfidentialityState.class);
        return state.of(CasefileState.class)
                .status()
                .refusalOf(Work.DISCLOSURE)
                .or(() -> idInUse(sharing, own))
                .or(() -> notAuthorised(sharing, own, context))
                .or(() -> beyondEntitlement(sharing, state, context))
                .or(() -> beyondClearance(sharing, own, state, context))
                .orElseGet(() -> Decision.accept(sharing));
    }

    private static Optional<Decision> idInUse(InformationShared sharing, ConfidentialityState own) {
        return own.sharings().contains(sharing.sharingId())
                ? Optional.of(Decision.refuse(
                        ConfidentialityRefusal.SHARING_ID_IN_USE,
                        Map.of("sharingId", sharing.sharingId().value())))
                : Optional.empty();
    }

    private static Optional<Decision> notAuthorised(
            InformationShared sharing, ConfidentialityState own, Context context) {
        DisclosureExtent extent = extent(sharing);
        List<String> withheld = Stream.concat(sharing.matters().stream(), covered(sharing, context))
                .distinct()
                .filter(matter -> !own.authorised(matter, sharing.recipient(), extent, context.now()))
                .map(LocalId::value)
                .toList();
        return withheld.isEmpty()
                ? Optional.empty()
                : Optional.of(Decision.refuse(
                        ConfidentialityRefusal.DISCLOSURE_NOT_AUTHORISED,
                        Map.of(
                                "matters",
                                withheld,
                                "recipient",
                                sharing.recipient().value(),
                                "extent",
                                WireNames.of(extent))));
    }

    /** The matters whose own entries are covered: whoever is told of the entry is told of the matter. */
    private static Stream<LocalId> covered(InformationShared sharing, Context context) {
        return sharing.covers().stream()
                .flatMap(id -> context.entry(id).stream())
                .flatMap(entry -> entry.event() instanceof ConfidentialMatterRecorded matter
                        ? Stream.of(matter.matterId())
                        : Stream.empty());
    }

    private static DisclosureExtent extent(InformationShared sharing) {
        return Objects.requireNonNullElse(sharing.extent(), DisclosureExtent.FULL);
    }

    private static Optional<Decision> beyondEntitlement(InformationShared sharing, StreamState state, Context context) {
        return state.of(FundingState.class)
                .entitlement(sharing.recipient(), context.now())
                .filter(entitlement -> !reaches(entitlement, sharing.contentLevel()))
                .map(entitlement -> Decision.refuse(
                        ConfidentialityRefusal.BEYOND_ENTITLEMENT,
                        Map.of(
                                "recipient",
                                sharing.recipient().value(),
                                "entitlement",
                                WireNames.of(entitlement),
                                "contentLevel",
                                WireNames.of(sharing.contentLevel()))));
    }

    private static boolean reaches(ReportingEntitlement entitlement, ContentLevel level) {
        return switch (entitlement) {
            case NONE -> false;
            case BASIC_UPDATES -> level == ContentLevel.BASIC;
            case STANDARD, DETAILED -> level != ContentLevel.SUBSTANTIVE;
        };
    }

    /** The label an entry has by now, whatever it was stored under. */
    private static Label labelNow(Fact entry, StreamState state) {
        return state.find(RecordsState.class)
                .map(records -> records.asItStands(entry))
                .orElse(entry)
                .circumstances()
                .label();
    }

    private static Optional<Decision> beyondClearance(
            InformationShared sharing, ConfidentialityState own, StreamState state, Context context) {
        List<String> unknown = sharing.covers().stream()
                .filter(id -> context.entry(id).isEmpty())
                .map(EventId::toString)
                .toList();
        if (!unknown.isEmpty()) {
            return Optional.of(
                    Decision.refuse(ConfidentialityRefusal.UNKNOWN_COVERED_RECORD, Map.of("records", unknown)));
        }
        RecipientClearance clearance = RecipientClearance.of(sharing.recipient(), state, context);
        List<String> beyond = sharing.covers().stream()
                .flatMap(id -> context.entry(id).stream())
                .filter(entry -> !(entry.event() instanceof ConfidentialMatterRecorded))
                .filter(entry -> !clearance.opens(labelNow(entry, state)))
                .map(Fact::id)
                .map(EventId::toString)
                .toList();
        return beyond.isEmpty()
                ? Optional.empty()
                : Optional.of(Decision.refuse(
                        ConfidentialityRefusal.BEYOND_CLEARANCE,
                        Map.of(
                                "records",
                                beyond,
                                "recipient",
                                sharing.recipient().value(),
                                "cleared",
                                clearance.levels())));
    }
}
