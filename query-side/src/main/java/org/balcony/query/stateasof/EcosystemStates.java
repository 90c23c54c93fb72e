package org.balcony.query.stateasof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.PartyIdentified;
import org.balcony.events.codec.WireNames;
import org.balcony.events.history.Standing;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Reading;

/** The initiatives and parties of a conflict; of several mappings of one initiative the latest wins. */
final class EcosystemStates {

    private EcosystemStates() {}

    static List<StateRow> rows(List<Standing> shown, Reading reading) {
        Map<LocalId, List<Standing>> initiatives = new LinkedHashMap<>();
        Map<ActorId, List<Standing>> parties = new LinkedHashMap<>();
        for (Standing one : shown) {
            if (one.event() instanceof InitiativeMapped mapped) {
                initiatives
                        .computeIfAbsent(mapped.initiativeId(), _ -> new ArrayList<>())
                        .add(one);
            } else if (one.event() instanceof PartyIdentified party) {
                parties.computeIfAbsent(party.actorId(), _ -> new ArrayList<>()).add(one);
            }
        }
        List<StateRow> rows = new ArrayList<>();
        initiatives.values().forEach(by -> rows.add(initiative(by, reading)));
        parties.values().forEach(by -> rows.add(party(by, reading)));
        return rows;
    }

    private static StateRow initiative(List<Standing> by, Reading reading) {
        InitiativeMapped mapped = (InitiativeMapped) by.getLast().event();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", WireNames.of(mapped.kind()));
        facts.put("owners", mapped.owners().stream().map(reading.names()::of).toList());
        facts.put(
                "partiesEngaged",
                mapped.partiesEngaged().stream().map(reading.names()::of).toList());
        if (mapped.period() != null) {
            facts.put("period", mapped.period());
        }
        facts.put("ours", mapped.ourCaseId() != null);
        return StateRow.of(
                "initiative",
                "initiative/" + mapped.initiativeId(),
                WireNames.of(mapped.status()),
                by,
                reading.asOf(),
                facts,
                false);
    }

    private static StateRow party(List<Standing> by, Reading reading) {
        PartyIdentified party = (PartyIdentified) by.getLast().event();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", reading.names().of(party.actorId()));
        facts.put("partyKind", WireNames.of(party.partyKind()));
        if (party.principal() != null) {
            facts.put("principal", party.principal());
        }
        facts.put("contactRestriction", WireNames.of(party.contactRestriction()));
        return StateRow.of("party", "actor/" + party.actorId(), "identified", by, reading.asOf(), facts, by.size() > 1);
    }
}
