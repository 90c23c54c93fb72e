package org.balcony.query.platform.visibility.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.balcony.events.ActorEvent.EntrustedTextsErased;
import org.balcony.events.ConfidentialityEvent.ConfidentialMatterRecorded;
import org.balcony.events.ConfidentialityEvent.DisclosureAuthorised;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.RecordedEvent;
import org.balcony.events.access.Mentions;
import org.balcony.events.history.Standing;
import org.balcony.events.history.StandingHistory;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.UserId;

/**
 * What was entrusted and what was told.
 *
 * @param records where each matter was recorded
 * @param shared to whom records were told, by record
 */
record Confidences(
        Map<LocalId, Matter> matters, Map<LocalId, Set<EventId>> records, Map<EventId, Set<ActorOrText>> shared) {

    static Confidences of(StandingHistory history) {
        Confidences confidences = new Confidences(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (RecordedEvent one : history.events()) {
            if (one.fact().event() instanceof ConfidentialMatterRecorded matter) {
                confidences.entrust(matter, one.fact().circumstances().recordedBy());
                confidences
                        .records
                        .computeIfAbsent(matter.matterId(), _ -> new HashSet<>())
                        .add(one.fact().id());
            }
        }
        history.standing().forEach(confidences::told);
        return confidences;
    }

    private void entrust(ConfidentialMatterRecorded entrusted, UserId recorder) {
        Set<UserId> holders = new HashSet<>(entrusted.heldBy());
        holders.add(recorder);
        Matter matter = new Matter(Set.of(entrusted.ownerParty()), holders, new ArrayList<>());
        matters.merge(entrusted.matterId(), matter, (before, now) -> now.ownedBy(before.owners()));
    }

    private void told(Standing one) {
        if (one.event() instanceof ConfidentialMatterRecorded matter
                && !one.corrections().isEmpty()) {
            entrust(matter, one.original().fact().circumstances().recordedBy());
        } else if (one.event() instanceof DisclosureAuthorised authorised) {
            Matter matter = matters.get(authorised.matterId());
            if (matter != null) {
                matter.disclosures()
                        .add(new Matter.Disclosure(
                                authorised.to(), authorised.extent(), Ends.of(authorised.validUntil())));
            }
        } else if (one.event() instanceof InformationShared sharing) {
            sharing.covers()
                    .forEach(record ->
                            shared.computeIfAbsent(record, _ -> new HashSet<>()).add(sharing.recipient()));
        }
    }

    /** The cells of the owners of the matter an event is or names, and of the party that it says once entrusted something. */
    Set<Compartment> cells(RecordedEvent event) {
        Set<Compartment> cells = new TreeSet<>();
        if (event.fact().event() instanceof EntrustedTextsErased) {
            cells.add(Compartment.party(new ActorId(event.stream().id())));
        }
        Mentions.of(event.fact().event())
                .matter()
                .map(matters::get)
                .ifPresent(matter -> matter.owners().forEach(owner -> cells.add(Compartment.party(owner))));
        return cells;
    }

    List<Matter> all() {
        return List.copyOf(matters.values());
    }
}
