package org.balcony.command.reclassification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcony.command.confidentiality.ConfidentialityState;
import org.balcony.command.confidentiality.Regime;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalRules;
import org.balcony.command.products.Product;
import org.balcony.command.reclassification.ReclassificationCommand.ReclassifyRecord;
import org.balcony.command.records.RecordsRefusal;
import org.balcony.command.records.RecordsState;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.Fact;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;

/** Decides who may read an earlier entry from now on; what was opened cannot be closed to those who have read it. */
final class ReclassificationDecider {

    private static final String PARTY = "party:";

    private ReclassificationDecider() {}

    /** Decides on a reclassification of entries. */
    static Decision decide(ReclassifyRecord command, StreamState state, Context context) {
        if (command.targets().isEmpty()) {
            return Decision.refuse(ReclassificationRefusal.RECLASSIFIES_NOTHING);
        }
        Optional<EventId> unknown = command.targets().stream()
                .filter(id -> context.entry(id).isEmpty())
                .findFirst();
        return unknown.isPresent()
                ? Decision.refuse(
                        RecordsRefusal.UNKNOWN_RECORD,
                        Map.of("target", unknown.get().toString()))
                : decide(command, standing(command, state, context), state, context);
    }

    private static List<Fact> standing(ReclassifyRecord command, StreamState state, Context context) {
        return command.targets().stream()
                .flatMap(id -> context.entry(id).stream())
                .map(state.of(RecordsState.class)::asItStands)
                .toList();
    }

    private static Decision decide(ReclassifyRecord command, List<Fact> about, StreamState state, Context context) {
        Set<Label> labels =
                about.stream().map(fact -> fact.circumstances().label()).collect(Collectors.toUnmodifiableSet());
        Label from = about.getFirst().circumstances().label();
        if (labels.size() > 1 || (command.from() != null && !command.from().equals(from))) {
            return Decision.refuse(ReclassificationRefusal.LABEL_IS_ANOTHER, Map.of("labels", List.copyOf(labels)));
        }
        Label to = command.to();
        return to.equals(from)
                ? Decision.nothingChanges()
                : about.stream()
                        .flatMap(entry -> refusal(entry, from, to, state, context).stream())
                        .findFirst()
                        .orElseGet(() -> accept(new RecordReclassified(command.targets(), from, to, command.ground())));
    }

    private static Decision accept(RecordReclassified event) {
        boolean openToAll = event.to().equals(Label.of(Level.PUBLIC));
        return new Decision.Accepted(
                List.of(event),
                List.of(),
                List.of(),
                openToAll ? null : event.from().and(event.to()));
    }

    private static Optional<Decision> refusal(Fact entry, Label from, Label to, StreamState state, Context context) {
        return refusalOfCompartment(entry, from, to, state, context)
                .or(() -> Room.product(entry.event(), state)
                                .filter(product -> isReleased(entry, product, to))
                                .isPresent()
                        ? Optional.empty()
                        : refusalOfKind(entry, from, to, context)
                                .or(() -> refusalOfRegime(entry, from, to, state, context)));
    }

    /** An earlier text, or whom a text was shown to by name, is not what the sides released. */
    private static boolean isReleased(Fact entry, Product product, Label to) {
        boolean ofTheText = !(entry.event() instanceof JointProductAgreed agreed) || agreed.equals(product.text());
        boolean namesReaders = entry.event() instanceof JointProductReleased release
                && !release.named().isEmpty();
        return ofTheText && !namesReaders && isReleasedTo(product, to);
    }

    private static boolean isReleasedTo(Product product, Label to) {
        return switch (to.level()) {
            case PUBLIC -> product.releasedToEverybody();
            case COORDINATION -> product.releasedToCircle();
            case ORGANISATION, TEAM, RESTRICTED -> false;
        };
    }

    private static Optional<Decision> refusalOfKind(Fact entry, Label from, Label to, Context context) {
        Compartment[] kept =
                to.compartments().stream().filter(from.compartments()::contains).toArray(Compartment[]::new);
        return UniversalRules.standard()
                .refusalOfLabel(entry.event().getClass(), to, context.warrant(), Label.of(Level.PUBLIC, kept))
                .map(refused -> refused);
    }

    private static Optional<Decision> refusalOfCompartment(
            Fact entry, Label from, Label to, StreamState state, Context context) {
        List<String> parties = from.compartments().stream()
                .map(Compartment::value)
                .filter(cell -> cell.startsWith(PARTY))
                .filter(cell -> !to.compartments().contains(new Compartment(cell))
                        || !to.level().clears(from.level()))
                .map(cell -> cell.substring(PARTY.length()))
                .filter(party -> !isOpened(entry, ActorId.of(party), state, context))
                .toList();
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Decision.refuse(ReclassificationRefusal.OWNER_HAS_NOT_AUTHORISED, Map.of("parties", parties)));
    }

    private static boolean isOpened(Fact entry, ActorId party, StreamState state, Context context) {
        return state.find(ConfidentialityState.class)
                .filter(secrets -> matter(entry)
                        .map(matter -> secrets.opened(matter, context.now()))
                        .orElseGet(() -> secrets.openedBy(party, context.now())))
                .isPresent();
    }

    private static Optional<LocalId> matter(Fact entry) {
        if (entry.event() instanceof ConfidentialMatterRecorded recorded) {
            return Optional.of(recorded.matterId());
        }
        return entry.event() instanceof DisclosureAuthorised authorised
                ? Optional.of(authorised.matterId())
                : Optional.empty();
    }

    private static Optional<Decision> refusalOfRegime(
            Fact entry, Label from, Label to, StreamState state, Context context) {
        if (to.atLeast(from)) {
            return Optional.empty();
        }
        return Room.regime(entry.event(), state, context.now())
                .filter(Regime::forbidsAttribution)
                .map(regime -> Decision.refuse(
                        ReclassificationRefusal.REGIME_IN_FORCE,
                        Map.of("regimeId", regime.id().value())));
    }
}
