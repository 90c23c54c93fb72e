package org.balcony.command.platform.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcony.command.casefile.CaseStatus;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.kernel.Asking;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Erasable;
import org.balcony.command.kernel.FoldedState;
import org.balcony.command.kernel.Footing;
import org.balcony.command.kernel.StreamFold;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.Warrant;
import org.balcony.events.CaseEvent;
import org.balcony.events.CaseEvent.CaseAccepted;
import org.balcony.events.CaseEvent.CaseClosed;
import org.balcony.events.CaseEvent.CaseDeclined;
import org.balcony.events.CaseEvent.CaseOutcome;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.CaseEvent.CaseSuspended;
import org.balcony.events.CaseEvent.DeclineReason;
import org.balcony.events.CaseEvent.Origin;
import org.balcony.events.CaseEvent.SuspensionReason;
import org.balcony.events.Circumstances;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Basis;
import org.balcony.events.value.Code;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;

/**
 * Tries every command out with its example, to learn from its own decider in which statuses of a case the status is in its
 * way and which event it becomes: on a stream without facts, on a case in each status, and on a case in which everything
 * has happened that the other examples tell of.
 */
final class Trials {

    private static final Instant NOW = Instant.parse("2024-11-05T09:00:00Z");
    private static final UUID SOME = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad90");
    private static final UserId SOMEBODY = new UserId("amina");
    private static final CaseAccepted ACCEPTED = new CaseAccepted(null, SOMEBODY);
    private static final CaseRegistered REGISTERED = new CaseRegistered(
            new Code("RIVER-DIALOGUE"),
            new ConflictId(SOME),
            "River dialog",
            new ActorOrText("our house"),
            Origin.PARTY_REQUEST,
            Label.of(Level.ORGANISATION));
    private static final Map<CaseStatus, List<DomainEvent>> STEPS = new EnumMap<>(Map.of(
            CaseStatus.PROPOSED, List.of(REGISTERED),
            CaseStatus.ACTIVE, List.of(REGISTERED, ACCEPTED),
            CaseStatus.SUSPENDED, List.of(REGISTERED, ACCEPTED, new CaseSuspended(SuspensionReason.OTHER, null)),
            CaseStatus.CLOSED, List.of(REGISTERED, ACCEPTED, new CaseClosed(CaseOutcome.DISCONTINUED, List.of())),
            CaseStatus.DECLINED, List.of(REGISTERED, new CaseDeclined(DeclineReason.OTHER))));

    private final CommandCatalogue catalogue;
    private final Map<CaseStatus, StreamState> cases = new EnumMap<>(CaseStatus.class);
    private final Map<StreamKind, StreamState> full = new EnumMap<>(StreamKind.class);

    Trials(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
        STEPS.forEach((status, steps) -> cases.put(status, state(StreamKind.CASE, steps)));
        for (StreamKind kind : StreamKind.values()) {
            full.put(kind, full(kind));
        }
    }

    /** A stream in which everything has happened that the examples tell of, and nothing was annulled or corrected. */
    private StreamState full(StreamKind kind) {
        List<DomainEvent> everything =
                new ArrayList<>(kind == StreamKind.CASE ? List.of(REGISTERED, ACCEPTED) : List.of());
        StreamState before = state(kind, everything);
        catalogue.entries().stream()
                .filter(entry -> entry.stream() == kind)
                .forEach(entry -> events(entry, example(entry), before).stream()
                        .filter(event -> !(event instanceof CaseEvent || event instanceof RecordEvent))
                        .forEach(everything::add));
        return state(kind, everything);
    }

    /** What trying that command has taught. */
    Trial of(CommandEntry entry) {
        Set<Class<? extends DomainEvent>> events = new LinkedHashSet<>();
        if (DomainEvent.class.isAssignableFrom(entry.data().data())) {
            events.add(entry.data().data().asSubclass(DomainEvent.class));
        }
        Command command = example(entry);
        List<StreamState> on = new ArrayList<>(List.of(state(entry.stream(), List.of())));
        List<CaseStatus> admitted = new ArrayList<>();
        if (entry.stream() == StreamKind.CASE) {
            on.addAll(cases.values());
            cases.forEach((status, state) -> {
                if (!forbids(entry, command, state)) {
                    admitted.add(status);
                }
            });
        }
        Optional.ofNullable(full.get(entry.stream())).ifPresent(on::add);
        on.forEach(state -> events(entry, command, state).forEach(event -> events.add(event.getClass())));
        return new Trial(admitted.size() == cases.size() ? List.of() : admitted, events);
    }

    private static Command example(CommandEntry entry) {
        return entry.data().read(Examples.resolved(entry), new LocalId("fresh"));
    }

    private static boolean forbids(CommandEntry entry, Command command, StreamState state) {
        return decide(entry, command, state)
                .filter(Decision.Refused.class::isInstance)
                .filter(refused -> ((Decision.Refused) refused).refusal() == CasefileRefusal.CASE_STATUS_FORBIDS)
                .isPresent();
    }

    private static List<DomainEvent> events(CommandEntry entry, Command command, StreamState state) {
        return decide(entry, command, state)
                .filter(Decision.Accepted.class::isInstance)
                .map(accepted -> ((Decision.Accepted) accepted).events())
                .orElse(List.of());
    }

    /** The decision; empty where the decider asks for a facet that nobody keeps: no manual keeps a server from starting. */
    private static Optional<Decision> decide(CommandEntry entry, Command command, StreamState state) {
        try {
            return Optional.of(decide(entry.capability(), command, entry.stream(), state));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <C extends Command> Decision decide(
            Capability<C, ?> capability, Command command, StreamKind kind, StreamState state) {
        EventId known = new EventId(SOME);
        Context context = new Context(
                new StreamId(kind, SOME),
                new CommandId("trial"),
                SOMEBODY,
                Role.LEAD_MEDIATOR,
                NOW,
                When.at(NOW),
                "on trial",
                Basis.DOCUMENT,
                null,
                null,
                List.of(),
                new Warrant(
                        new Asking(SOMEBODY, Set.of(), Role.LEAD_MEDIATOR, NOW),
                        List.of(Footing.own(Footing.Reach.ORGANISATION))),
                null,
                new LocalId("fresh"),
                Map.of(),
                Map.of(known, fact(REGISTERED)),
                Erasable.NOTHING);
        return capability.decide(capability.commands().cast(command), state, context);
    }

    private StreamState state(StreamKind kind, List<DomainEvent> events) {
        StreamFold fold = new StreamFold(catalogue.capabilities(kind));
        FoldedState folded = fold.begin();
        for (DomainEvent event : events) {
            folded = fold.next(folded, fact(event));
        }
        return folded.state();
    }

    private static Fact fact(DomainEvent event) {
        Circumstances how = new Circumstances(
                When.at(NOW),
                SOMEBODY,
                Role.LEAD_MEDIATOR,
                null,
                new CommandId("trial"),
                "trial",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Label.of(Level.ORGANISATION),
                List.of());
        return new Fact(new EventId(SOME), how, event);
    }
}
