package org.balcony.command.platform.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.balcony.command.Capabilities;
import org.balcony.command.casefile.CaseStatus;
import org.balcony.command.casefile.CasefileRefusal;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.FoldedState;
import org.balcony.command.kernel.StreamFold;
import org.balcony.command.kernel.StreamState;
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
 * A command tried out with its example on a case in each status, to learn from its own decider where the status forbids
 * it and which event it becomes.
 *
 * @param statuses the statuses in which the status is not in its way; empty where it never is
 * @param events the events it is known to become
 */
record Trial(List<CaseStatus> statuses, Set<Class<? extends DomainEvent>> events) {

    private static final Instant NOW = Instant.parse("2024-11-05T09:00:00Z");
    private static final UUID SOME = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad90");
    private static final UserId SOMEBODY = new UserId("amina");
    private static final Map<CaseStatus, StreamState> CASES = cases();

    Trial {
        statuses = List.copyOf(statuses);
        events = Set.copyOf(events);
    }

    /** The trial of a command; where it cannot be tried, only what its record says. */
    static Trial of(CommandEntry entry) {
        try {
            return tried(entry);
        } catch (IllegalArgumentException e) {
            // A decider may ask for a facet that this installation does not keep; a manual must not keep it from
            // starting.
            return new Trial(List.of(), carried(entry));
        }
    }

    private static Set<Class<? extends DomainEvent>> carried(CommandEntry entry) {
        return DomainEvent.class.isAssignableFrom(entry.data().data())
                ? Set.of(entry.data().data().asSubclass(DomainEvent.class))
                : Set.of();
    }

    private static Trial tried(CommandEntry entry) {
        Set<Class<? extends DomainEvent>> events = new LinkedHashSet<>(carried(entry));
        List<CaseStatus> admitted = new ArrayList<>();
        if (entry.stream() == StreamKind.CASE) {
            CASES.forEach((status, state) -> {
                switch (decide(entry.capability(), command(entry), state)) {
                    case Decision.Refused refused when refused.refusal() == CasefileRefusal.CASE_STATUS_FORBIDS -> {}
                    case Decision.Refused _ -> admitted.add(status);
                    case Decision.Accepted accepted -> {
                        admitted.add(status);
                        accepted.events().forEach(event -> events.add(event.getClass()));
                    }
                }
            });
        }
        return new Trial(admitted.size() == CASES.size() ? List.of() : admitted, events);
    }

    private static Command command(CommandEntry entry) {
        return entry.data().read(Examples.resolved(entry), new LocalId("fresh"));
    }

    private static <C extends Command> Decision decide(
            Capability<C, ?> capability, Command command, StreamState state) {
        Context context = new Context(
                new StreamId(StreamKind.CASE, SOME),
                new CommandId("trial"),
                SOMEBODY,
                Role.LEAD_MEDIATOR,
                NOW,
                When.at(NOW),
                "on trial",
                Basis.DOCUMENT,
                null,
                null,
                null,
                new LocalId("fresh"),
                Map.of(),
                Map.of());
        return capability.decide(capability.commands().cast(command), state, context);
    }

    private static Map<CaseStatus, StreamState> cases() {
        CaseAccepted accepted = new CaseAccepted(null, SOMEBODY);
        Map<CaseStatus, List<DomainEvent>> steps = new EnumMap<>(CaseStatus.class);
        steps.put(CaseStatus.PROPOSED, List.of());
        steps.put(CaseStatus.ACTIVE, List.of(accepted));
        steps.put(CaseStatus.SUSPENDED, List.of(accepted, new CaseSuspended(SuspensionReason.OTHER, null)));
        steps.put(CaseStatus.CLOSED, List.of(accepted, new CaseClosed(CaseOutcome.DISCONTINUED, List.of())));
        steps.put(CaseStatus.DECLINED, List.of(new CaseDeclined(DeclineReason.OTHER)));
        Map<CaseStatus, StreamState> cases = new EnumMap<>(CaseStatus.class);
        steps.forEach((status, events) -> cases.put(status, state(events)));
        return cases;
    }

    private static StreamState state(List<DomainEvent> steps) {
        StreamFold fold = new StreamFold(Capabilities.on(StreamKind.CASE));
        FoldedState folded = fold.next(
                fold.begin(),
                fact(new CaseRegistered(
                        new Code("TRIAL"),
                        new ConflictId(SOME),
                        "trial",
                        new ActorOrText("ours"),
                        Origin.OWN_INITIATIVE,
                        Label.of(Level.ORGANISATION))));
        for (DomainEvent step : steps) {
            folded = fold.next(folded, fact(step));
        }
        return folded.state();
    }

    private static Fact fact(DomainEvent event) {
        return new Fact(
                new EventId(SOME),
                new Circumstances(
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
                        List.of()),
                event);
    }
}
