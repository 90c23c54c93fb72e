package org.balcony.query.audit.disclosureledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.events.ConfidentialityEvent.InformationShared;
import org.balcony.events.ConfidentialityEvent.SharingKind;
import org.balcony.events.ConfidentialityEvent.SharingPhase;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.query.facts.Chronology;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/**
 * Which start briefings an end briefing followed.
 *
 * @param endings the end briefing by start briefing
 */
record Briefings(Map<EventId, Entry<InformationShared>> endings) {

    static Briefings in(Entries entries) {
        Map<ActorOrText, List<Entry<InformationShared>>> byRecipient =
                entries.grouped(InformationShared.class, InformationShared::recipient);
        Map<EventId, Entry<InformationShared>> endings = new HashMap<>();
        byRecipient.values().forEach(each -> pair(each, endings));
        return new Briefings(endings);
    }

    private static void pair(List<Entry<InformationShared>> told, Map<EventId, Entry<InformationShared>> endings) {
        List<Entry<InformationShared>> ends = new ArrayList<>(briefings(told, SharingPhase.END));
        for (Entry<InformationShared> start : briefings(told, SharingPhase.START)) {
            ends.stream().filter(end -> !end.precedes(start)).findFirst().ifPresent(end -> {
                ends.remove(end);
                endings.put(start.id(), end);
            });
        }
    }

    private static List<Entry<InformationShared>> briefings(List<Entry<InformationShared>> told, SharingPhase phase) {
        return told.stream()
                .filter(one -> one.event().kind() == SharingKind.BRIEFING
                        && one.event().phase() == phase)
                .sorted(Chronology.ENTRIES)
                .toList();
    }

    static boolean starts(InformationShared shared) {
        return shared.kind() == SharingKind.BRIEFING && shared.phase() == SharingPhase.START;
    }

    Optional<Entry<InformationShared>> end(Entry<InformationShared> start) {
        return Optional.ofNullable(endings.get(start.id()));
    }
}
