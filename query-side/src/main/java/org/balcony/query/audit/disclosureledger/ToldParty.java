package org.balcony.query.audit.disclosureledger;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.ConfidentialityEvent.ContentLevel;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.EventId;
import org.balcony.query.audit.disclosureledger.DisclosureLedgerRow.DisclosureAct;
import org.balcony.query.facts.Parties;
import org.balcony.query.kernel.Entries;

/**
 * How often a principal party was told something.
 *
 * @param byLevel how often at each level
 */
public record ToldParty(
        ActorOrText party, String name, int told, Map<ContentLevel, Integer> byLevel, List<EventId> eventIds) {

    public ToldParty {
        byLevel = Map.copyOf(byLevel);
        eventIds = List.copyOf(eventIds);
    }

    /** Every principal party, by name, those that were told nothing too. */
    static List<ToldParty> all(Entries entries, List<DisclosureLedgerRow> rows) {
        return Parties.principal(entries).keySet().stream()
                .map(ActorOrText::of)
                .map(party -> of(party, entries.name(party), rows))
                .sorted(Comparator.comparing(ToldParty::name)
                        .thenComparing(one -> one.party().value()))
                .toList();
    }

    private static ToldParty of(ActorOrText party, String name, List<DisclosureLedgerRow> rows) {
        List<DisclosureLedgerRow> told = rows.stream()
                .filter(row -> row.act() == DisclosureAct.TOLD
                        && row.to().stream().anyMatch(one -> one.actor().equals(party)))
                .toList();
        Map<ContentLevel, Integer> byLevel = new EnumMap<>(ContentLevel.class);
        Arrays.stream(ContentLevel.values())
                .forEach(level -> byLevel.put(level, (int)
                        told.stream().filter(row -> row.level() == level).count()));
        return new ToldParty(
                party,
                name,
                told.size(),
                byLevel,
                told.stream().map(row -> row.eventIds().getFirst()).toList());
    }
}
