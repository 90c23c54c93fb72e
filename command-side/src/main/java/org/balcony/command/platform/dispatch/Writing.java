package org.balcony.command.platform.dispatch;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.UniversalRules;
import org.balcony.command.participants.ParticipantsState;
import org.balcony.command.participants.Participation;
import org.balcony.command.people.PeopleRefusal;
import org.balcony.command.platform.problem.Problem;
import org.balcony.command.platform.problem.Refused;
import org.balcony.command.platform.vault.Seals;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.DomainEvent;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.ledger.vault.OwnerDestroyed;
import org.jspecify.annotations.Nullable;

/** Turns what was decided into facts under the right label. */
final class Writing {

    private final UniversalRules rules;
    private final Seals seals;
    private final Contexts contexts;
    private final World.Opened opened;
    private final Decision.Accepted accepted;

    Writing(UniversalRules rules, Seals seals, Contexts contexts, World.Opened opened, Decision.Accepted accepted) {
        this.rules = rules;
        this.seals = seals;
        this.contexts = contexts;
        this.opened = opened;
        this.accepted = accepted;
    }

    /** The rule in the way of the label that the sender asked for. */
    Optional<Decision.Refused> labelRefusal(Context context) {
        Label asked = context.label();
        if (asked == null) {
            return Optional.empty();
        }
        Label demanded = Objects.requireNonNullElseGet(accepted.atLeast(), () -> Label.of(Level.PUBLIC));
        return accepted.events().stream()
                .flatMap(event -> rules.refusalOfLabel(event.getClass(), asked, context.warrant(), demanded).stream())
                .findFirst();
    }

    /**
     * The facts as they are hashed and stored.
     *
     * @throws Refused if a text belongs to a person whose data were erased
     */
    List<Seals.Result> facts(Context context, Supplier<UUID> ids) {
        Seals.Asked asked = new Seals.Asked(opened.id(), this::person, opened::fact);
        try {
            return accepted.events().stream()
                    .map(event ->
                            new Fact(new EventId(ids.get()), contexts.circumstances(label(event, context)), event))
                    .map(fact -> seals.on(fact, asked))
                    .toList();
        } catch (OwnerDestroyed e) {
            throw new Refused(Problem.of(PeopleRefusal.PERSON_DATA_ERASED));
        }
    }

    private Optional<PersonId> person(LocalId participation) {
        return opened.folded()
                .state()
                .find(ParticipantsState.class)
                .flatMap(state -> state.participation(participation))
                .map(Participation::person);
    }

    private Label label(DomainEvent event, Context context) {
        if (event instanceof RecordEvent && context.label() == null && accepted.atLeast() instanceof Label targets) {
            // Whoever has the entry must get its correction: it travels as far as what it is about, and no further.
            return targets;
        }
        Label label = rules.effective(event.getClass(), context.label(), standing(event));
        return context.label() == null && accepted.atLeast() instanceof Label least ? label.and(least) : label;
    }

    /** The default label of the case; other streams are for the organisation. */
    private Label standing(DomainEvent event) {
        if (event instanceof CaseRegistered registered) {
            return registered.defaultLabel();
        }
        List<Fact> kept = opened.folded().kept();
        return !kept.isEmpty() && kept.getFirst().event() instanceof CaseRegistered registered
                ? registered.defaultLabel()
                : Label.of(Level.ORGANISATION);
    }

    /** The fresh id, where an event has made use of it. */
    static @Nullable String entityId(List<DomainEvent> events, LocalId fresh) {
        return events.stream().anyMatch(event -> names(event, fresh)) ? fresh.value() : null;
    }

    private static boolean names(DomainEvent event, LocalId id) {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (component.getType() == LocalId.class && id.equals(value(component, event))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Object value(RecordComponent component, DomainEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
