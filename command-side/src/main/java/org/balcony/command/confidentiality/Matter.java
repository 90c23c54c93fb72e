package org.balcony.command.confidentiality;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.DisclosureExtent;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.Label;
import org.balcony.events.value.Level;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * Something a party entrusted to us, without its substance.
 *
 * @param recordedBy who wrote it down
 */
public record Matter(ActorId owner, Set<UserId> heldBy, UserId recordedBy) {

    public Matter {
        heldBy = Set.copyOf(heldBy);
    }

    static Matter of(ConfidentialMatterRecorded event, UserId recordedBy) {
        return new Matter(event.ownerParty(), Set.copyOf(event.heldBy()), recordedBy);
    }

    /** How narrow whatever names the matter must be: its owner's cell. */
    public Label cell() {
        return Label.of(Level.RESTRICTED, Compartment.party(owner));
    }

    /** Whether the user wrote it down or keeps it. */
    boolean isKnownTo(UserId user) {
        return heldBy.contains(user) || recordedBy.equals(user);
    }

    /** Whether that is its owner. */
    public boolean ownedBy(ActorOrText who) {
        return who.equals(ActorOrText.of(owner));
    }

    /**
     * What the owner allowed.
     *
     * @param validUntil absent where no end was set
     */
    record Authorisation(
            List<ActorOrText> to,
            DisclosureExtent extent,
            @Nullable When validUntil) {

        static Authorisation of(DisclosureAuthorised event) {
            return new Authorisation(event.to(), event.extent(), event.validUntil());
        }

        boolean allows(ActorOrText recipient, DisclosureExtent asked, Instant at) {
            return to.contains(recipient) && extent.compareTo(asked) >= 0 && lasts(at);
        }

        /** Whether the whole of it may be told. */
        boolean opens(Instant at) {
            return extent == DisclosureExtent.FULL && lasts(at);
        }

        private boolean lasts(Instant at) {
            return validUntil == null || !(validUntil.latest() instanceof Instant end) || !end.isBefore(at);
        }
    }
}
