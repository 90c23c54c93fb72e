package org.balcony.command.reclassification;

import java.time.Instant;
import java.util.Optional;
import org.balcony.command.confidentiality.Regime;
import org.balcony.command.confidentiality.SessionRegime;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.products.Product;
import org.balcony.command.products.ProductsState;
import org.balcony.events.ConductEvent;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.MessageCarried;
import org.balcony.events.ConductEvent.SessionCancelled;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionOpened;
import org.balcony.events.ConductEvent.SessionRescheduled;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.DomainEvent;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.ParticipantEvent;
import org.balcony.events.ParticipantEvent.InvitationAnswered;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ProductEvent;
import org.balcony.events.ProductEvent.JointActionEnded;
import org.balcony.events.ProductEvent.JointActionLaunched;
import org.balcony.events.ProductEvent.JointProductAgreed;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.ProductEvent.JointProductReleased;
import org.balcony.events.ProductEvent.JointProductWithdrawn;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;

/** What of a case's record tells who was in the room and what was said there, and under which regime it falls. */
final class Room {

    private Room() {}

    /** The regime in force for what the entry tells of the room; empty where it tells nothing of it. */
    static Optional<Regime> regime(DomainEvent event, StreamState state, Instant now) {
        boolean ofTheRoom = event instanceof ConductEvent
                || event instanceof ParticipantEvent
                || event instanceof ObservationRecorded
                || product(event) != null;
        return ofTheRoom ? SessionRegime.at(now, session(event, state), state) : Optional.empty();
    }

    /** The product the entry is about. */
    static Optional<Product> product(DomainEvent event, StreamState state) {
        return Optional.ofNullable(product(event))
                .flatMap(id -> state.find(ProductsState.class).flatMap(products -> products.product(id)));
    }

    private static @Nullable LocalId session(DomainEvent event, StreamState state) {
        return switch (event) {
            case ConductEvent conduct -> session(conduct);
            case ParticipantInvited invited -> invited.sessionId();
            case InvitationAnswered answered -> answered.sessionId();
            case ObservationRecorded observation -> observation.sessionId();
            default -> product(event, state).flatMap(Product::session).orElse(null);
        };
    }

    private static @Nullable LocalId session(ConductEvent event) {
        return switch (event) {
            case SessionScheduled scheduled -> scheduled.sessionId();
            case SessionRescheduled rescheduled -> rescheduled.sessionId();
            case SessionCancelled cancelled -> cancelled.sessionId();
            case SessionOpened opened -> opened.sessionId();
            case SessionHeld held -> held.sessionId();
            case AttendanceRecorded attendance -> attendance.sessionId();
            case MessageCarried carried -> null;
        };
    }

    private static @Nullable LocalId product(DomainEvent event) {
        return event instanceof ProductEvent product ? product(product) : null;
    }

    private static @Nullable LocalId product(ProductEvent event) {
        return switch (event) {
            case JointProductDrafted drafted -> drafted.productId();
            case JointProductAgreed agreed -> agreed.productId();
            case JointProductReleased released -> released.productId();
            case JointProductWithdrawn withdrawn -> withdrawn.productId();
            case JointActionLaunched launched -> null;
            case JointActionEnded ended -> null;
        };
    }
}
