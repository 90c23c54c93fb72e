package org.balcony.query.evaluation.saturation;

import java.util.List;
import org.balcony.events.ConflictEvent.InitiativeKind;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * The efforts that reach one party in one month.
 *
 * @param month as in {@code 2011-03}
 * @param activeLeast how many reach it for certain
 * @param activeMost how many may reach it
 */
public record SaturationRow(
        List<EventId> eventIds,
        ActorId party,
        String partyName,
        String month,
        long activeLeast,
        long activeMost,
        long ours,
        long others,
        List<Active> efforts,
        List<Move> switches,
        boolean disputed,
        boolean corrected,
        boolean uncertain)
        implements Row {

    /**
     * An effort that reaches the party.
     *
     * @param effort the initiative or our case, as a reference
     * @param kind absent for a case of ours that is not on the map
     * @param certain whether it does so for certain
     */
    public record Active(
            List<EventId> eventIds,
            String effort,
            @Nullable InitiativeKind kind,
            List<ActorOrText> owners,
            boolean ours,
            boolean certain) {

        public Active {
            eventIds = List.copyOf(eventIds);
            owners = List.copyOf(owners);
        }
    }

    /** The party moving from one effort to another. */
    public record Move(List<EventId> eventIds, String from, String to) {

        public Move {
            eventIds = List.copyOf(eventIds);
        }
    }

    public SaturationRow {
        eventIds = List.copyOf(eventIds);
        efforts = List.copyOf(efforts);
        switches = List.copyOf(switches);
    }

    @Override
    public String rowKey() {
        return month + "/actor/" + party;
    }
}
