package org.balcony.command.kernel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.balcony.events.DomainEvent;
import org.balcony.events.MinimumLabel;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.jspecify.annotations.Nullable;

/**
 * The rules that hold for every command (domain text, section 2.0): who may send it, when it happened, why, and under
 * which label.
 *
 * @param lateAfter how long after its latest possible moment a record counts as late
 */
public record UniversalRules(Duration lateAfter) {

    /** Clocks of senders may run ahead of ours by this much. */
    public static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    /** The rules with the period of the domain text: a record is late after 14 days. */
    public static UniversalRules standard() {
        return new UniversalRules(Duration.ofDays(14));
    }

    /** The rule in the way of the command, before its decider is asked; authority comes first. */
    public Optional<Decision.Refused> refusal(CommandType spec, Command command, Context context) {
        if (!spec.roles().members().contains(context.role())) {
            return refused(
                    UniversalRefusal.ROLE_NOT_ALLOWED,
                    Map.of("role", context.role().kebab()));
        }
        if (context.occurredAt().runsBackwards()) {
            return refused(UniversalRefusal.PERIOD_RUNS_BACKWARDS, occurred(context));
        }
        if (context.occurredAt().isWhollyAfter(context.now().plus(CLOCK_SKEW))) {
            return refused(UniversalRefusal.NOT_YET_OCCURRED, occurred(context));
        }
        if (spec.rationale() && !context.hasRationale()) {
            return refused(UniversalRefusal.RATIONALE_MISSING, Map.of());
        }
        return Optional.empty();
    }

    /** The rule in the way of a label that the sender asked for: it is wide enough for nobody it must not be for (U7). */
    public Optional<Decision.Refused> refusalOfLabel(Class<? extends DomainEvent> event, Label asked, Warrant warrant) {
        return refusalOfLabel(event, asked, warrant, Label.of(Level.PUBLIC));
    }

    /** The same for an entry that demands a label of its own: its compartments need not be the sender's. */
    public Optional<Decision.Refused> refusalOfLabel(
            Class<? extends DomainEvent> event, Label asked, Warrant warrant, Label demanded) {
        Label minimum = minimum(event).and(demanded);
        if (!asked.atLeast(minimum)) {
            return refused(UniversalRefusal.LABEL_TOO_WIDE, Map.of("label", asked, "minimum", minimum));
        }
        Set<Compartment> chosen = new TreeSet<>(asked.compartments());
        chosen.removeAll(minimum.compartments());
        Set<Compartment> beyond = warrant.beyond(chosen);
        return beyond.isEmpty()
                ? Optional.empty()
                : refused(UniversalRefusal.COMPARTMENT_NOT_HELD, Map.of("compartments", List.copyOf(beyond)));
    }

    /**
     * The label an event carries: the one asked for, or the default made as narrow as its type demands. Nothing goes beyond the
     * organisation unless somebody says so.
     */
    public Label effective(Class<? extends DomainEvent> event, @Nullable Label asked, Label defaultLabel) {
        return asked == null ? defaultLabel.and(Label.of(Level.ORGANISATION)).and(minimum(event)) : asked;
    }

    /** What is worth a look about a command that was accepted, besides the flags of its own decider. */
    public List<Flag> warnings(
            CommandType spec,
            Command command,
            Context context,
            StreamState state,
            List<? extends Capability<?, ?>> onStream) {
        List<Flag> flags = new ArrayList<>();
        if (context.occurredAt().latest() instanceof java.time.Instant latest
                && latest.plus(lateAfter).isBefore(context.now())) {
            long days = Duration.between(latest, context.now()).toDays();
            flags.add(new Flag(UniversalWarning.LATE_RECORDING, Map.of("days", days)));
        }
        if (context.occurredAt().imprecise()) {
            flags.add(new Flag(UniversalWarning.IMPRECISE_DATE, occurred(context)));
        }
        onStream.forEach(capability -> flags.addAll(capability.remarks(spec, command, state, context)));
        return List.copyOf(flags);
    }

    /**
     * The widest label an event of that type may be recorded under. What has no minimum of its own may be recorded for those
     * who are coordinated with; the public is reached by releasing and reclassifying alone.
     */
    public static Label minimum(Class<? extends DomainEvent> event) {
        MinimumLabel minimum = event.getAnnotation(MinimumLabel.class);
        if (minimum == null) {
            return Label.of(Level.COORDINATION);
        }
        Compartment[] compartments = java.util.Arrays.stream(minimum.compartments())
                .map(Compartment::new)
                .toArray(Compartment[]::new);
        return Label.of(minimum.level(), compartments);
    }

    private static Map<String, Object> occurred(Context context) {
        return Map.of("occurredAt", context.occurredAt().toString());
    }

    private static Optional<Decision.Refused> refused(Refusal refusal, Map<String, Object> facts) {
        return Optional.of(new Decision.Refused(refusal, facts));
    }
}
