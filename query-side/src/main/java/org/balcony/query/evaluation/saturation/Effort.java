package org.balcony.query.evaluation.saturation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.facts.Stretch;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An effort that reaches parties: an initiative on the map, or a case of ours that is not on it.
 *
 * @param id the reference of the initiative or case
 * @param told what is told of it, in the order of happening
 */
record Effort(String id, boolean ours, List<Told> told) {

    private static final Set<InitiativeKind> COUNTED =
            EnumSet.of(InitiativeKind.MEDIATION, InitiativeKind.DIALOGUE, InitiativeKind.DIPLOMACY);

    /**
     * What one record tells of it.
     *
     * @param kind absent for a case that is not on the map
     * @param parties the principal parties it engages
     * @param active when it is active as far as this record speaks; absent where it is not
     * @param goesOn whether it goes on, as told
     */
    record Told(
            Entry<?> by,
            @Nullable InitiativeKind kind,
            List<ActorOrText> owners,
            Set<ActorId> parties,
            @Nullable Stretch active,
            boolean goesOn) {

        boolean counts() {
            return active != null && (kind == null || COUNTED.contains(kind));
        }

        boolean reaches(ActorId party) {
            return counts() && parties.contains(party);
        }
    }

    /** Whether it is of a kind that is counted, at any time. */
    boolean counts() {
        return told.stream().anyMatch(Told::counts);
    }

    /** Whether a map says whom it engages, so that parties can be seen to come and go. */
    boolean isOnTheMap() {
        return told.stream().anyMatch(one -> one.kind() != null);
    }

    boolean isOwnedBy(ActorOrText actor) {
        return told.stream().anyMatch(one -> one.owners().contains(actor));
    }

    /** The records by which a party came to be reached, after not being reached. */
    List<Told> joinedBy(ActorId party) {
        return changes(party, true);
    }

    /** The records by which a party ceased to be reached although the effort goes on. */
    List<Told> leftBy(ActorId party) {
        return changes(party, false).stream().filter(Told::goesOn).toList();
    }

    private List<Told> changes(ActorId party, boolean to) {
        List<Told> changes = new ArrayList<>();
        boolean reached = false;
        for (Told one : told) {
            if (one.reaches(party) != reached) {
                reached = !reached;
                if (reached == to) {
                    changes.add(one);
                }
            }
        }
        return changes;
    }
}
