package org.balcony.command.roles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.balcony.command.confidentiality.ConfidentialityState;
import org.balcony.command.confidentiality.Matter;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.RoleEvent.HandoverCompleted;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;

/** What may pass from one person to the next, and what is worth a look about it. */
final class HandoverRules {

    private HandoverRules() {}

    static Decision decide(HandoverCompleted handover, StreamState state, Context context) {
        ConfidentialityState matters = state.of(ConfidentialityState.class);
        Instant at = moment(context);
        List<String> closed = handover.mattersPassed().stream()
                .filter(matter -> !mayKnow(matter, handover.incoming(), matters, at))
                .map(LocalId::value)
                .toList();
        return closed.isEmpty()
                ? Decision.accept(handover, flags(handover))
                : Decision.refuse(
                        RolesRefusal.MATTER_CLOSED_TO_SUCCESSOR,
                        Map.of("incoming", handover.incoming().value(), "matters", closed));
    }

    private static boolean mayKnow(LocalId matter, ActorOrText who, ConfidentialityState matters, Instant at) {
        return matters.matter(matter).filter(known -> isHeldBy(known, who)).isPresent()
                || matters.authorised(matter, who, DisclosureExtent.FULL, at);
    }

    private static boolean isHeldBy(Matter matter, ActorOrText who) {
        return matter.heldBy().stream().anyMatch(user -> user.value().equals(who.value()));
    }

    /** When it happened; the last moment it may have, since an authorisation may have come just before. */
    private static Instant moment(Context context) {
        When occurred = context.occurredAt();
        return Objects.requireNonNullElse(occurred.latest(), context.now());
    }

    private static List<Flag> flags(HandoverCompleted handover) {
        List<Flag> flags = new ArrayList<>();
        if (handover.overlapDays() < 1) {
            flags.add(Flag.of(RolesWarning.HANDOVER_WITHOUT_OVERLAP));
        }
        if (handover.relationships() != null && !handover.relationships().lost().isEmpty()) {
            flags.add(new Flag(
                    RolesWarning.RELATIONSHIPS_LOST,
                    Map.of(
                            "lost",
                            handover.relationships().lost().stream()
                                    .map(ActorOrText::value)
                                    .toList())));
        }
        return flags;
    }
}
