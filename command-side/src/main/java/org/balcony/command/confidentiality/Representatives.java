package org.balcony.command.confidentiality;

import org.balcony.events.DomainEvent;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.ParticipantEvent.Capacity;
import org.balcony.events.ParticipantEvent.ParticipantInvited;
import org.balcony.events.ParticipantEvent.ParticipantLeft;
import org.balcony.events.ParticipantEvent.ParticipantRoleChanged;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Which participations may speak for their side. */
record Representatives(PMap<LocalId, Standing> byParticipation) {

    /**
     * What is known of one participation; facts may be on record before the nomination is.
     *
     * @param side absent where no nomination stands
     * @param capacity the latest one said; absent where none was
     */
    record Standing(@Nullable ActorOrText side, @Nullable Capacity capacity, boolean left) {}

    static final Representatives NONE = new Representatives(HashTreePMap.empty());
    private static final Standing UNKNOWN = new Standing(null, null, false);

    static boolean restsOn(DomainEvent event) {
        return event instanceof CandidateNominated
                || event instanceof ParticipantInvited
                || event instanceof ParticipantRoleChanged
                || event instanceof ParticipantLeft;
    }

    /** Whether the participation is there for that side as its representative. */
    boolean speaksFor(LocalId participation, ActorOrText side) {
        Standing standing = standing(participation);
        return side.equals(standing.side()) && standing.capacity() == Capacity.REPRESENTATIVE && !standing.left();
    }

    Representatives after(DomainEvent event) {
        return switch (event) {
            case CandidateNominated nominated ->
                with(
                        nominated.participationId(),
                        nominated.side(),
                        nominated.proposedCapacity(),
                        standing(nominated.participationId()));
            case ParticipantInvited invited -> in(invited.participationId(), invited.capacity());
            case ParticipantRoleChanged changed -> in(changed.participationId(), changed.capacityTo());
            case ParticipantLeft left -> {
                Standing before = standing(left.participationId());
                yield with(left.participationId(), new Standing(before.side(), before.capacity(), true));
            }
            default -> this;
        };
    }

    private Representatives in(LocalId participation, @Nullable Capacity capacity) {
        Standing before = standing(participation);
        return capacity == null ? this : with(participation, new Standing(before.side(), capacity, before.left()));
    }

    private Representatives with(
            LocalId participation, ActorOrText side, @Nullable Capacity proposed, Standing before) {
        Capacity capacity = before.capacity() == null ? proposed : before.capacity();
        return with(participation, new Standing(side, capacity, before.left()));
    }

    private Representatives with(LocalId participation, Standing standing) {
        return new Representatives(byParticipation.plus(participation, standing));
    }

    private Standing standing(LocalId participation) {
        return byParticipation.getOrDefault(participation, UNKNOWN);
    }
}
