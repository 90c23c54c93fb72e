package org.balcony.query.stateasof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.MandateEvent;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.codec.WireNames;
import org.balcony.events.history.Standing;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Reading;

/** The states of mandates, and the track of each strand. */
final class MandateStates {

    private MandateStates() {}

    static List<StateRow> rows(List<Standing> shown, Reading reading) {
        Map<LocalId, List<Standing>> byMandate = new LinkedHashMap<>();
        for (Standing one : shown) {
            if (one.event() instanceof MandateEvent event) {
                switch (event) {
                    case MandateAgreed agreed -> {
                        add(byMandate, agreed.mandateId(), one);
                        if (agreed.supersedes() != null && byMandate.containsKey(agreed.supersedes())) {
                            add(byMandate, agreed.supersedes(), one);
                        }
                    }
                    case MandateEnded ended -> add(byMandate, ended.mandateId(), one);
                    case TrackDesignated _ -> {}
                }
            }
        }
        return byMandate.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), reading))
                .toList();
    }

    static List<StateRow> tracks(List<Standing> shown, Reading reading) {
        Map<String, Standing> byStrand = new LinkedHashMap<>();
        for (Standing one : shown) {
            if (one.event() instanceof TrackDesignated track) {
                byStrand.put(track.strand() == null ? "" : track.strand(), one);
            }
        }
        return byStrand.entrySet().stream()
                .map(entry -> track(entry.getKey(), entry.getValue(), reading))
                .toList();
    }

    private static void add(Map<LocalId, List<Standing>> byMandate, LocalId id, Standing one) {
        byMandate.computeIfAbsent(id, _ -> new ArrayList<>()).add(one);
    }

    private static StateRow row(LocalId id, List<Standing> by, Reading reading) {
        Map<String, Object> facts = new LinkedHashMap<>();
        String state = "ended";
        boolean unexpected = true;
        for (Standing one : by) {
            if (one.event() instanceof MandateAgreed agreed
                    && agreed.mandateId().equals(id)) {
                state = "in_force";
                unexpected = !facts.isEmpty();
                facts.put(
                        "principals",
                        agreed.principals().stream().map(reading.names()::of).toList());
                facts.put("thirdPartyRole", WireNames.of(agreed.thirdPartyRole()));
                facts.put("scope", agreed.scope());
                if (agreed.period() != null) {
                    facts.put("period", agreed.period());
                }
            } else if (one.event() instanceof MandateEnded ended) {
                unexpected = !state.equals("in_force");
                state = "ended";
                facts.put("reason", WireNames.of(ended.reason()));
            } else {
                state = "superseded";
            }
        }
        return StateRow.of("mandate", "mandate/" + id, state, by, reading.asOf(), facts, unexpected);
    }

    private static StateRow track(String strand, Standing by, Reading reading) {
        TrackDesignated track = (TrackDesignated) by.event();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("scheme", WireNames.of(track.scheme()));
        facts.put("profile", track.profile());
        return StateRow.of(
                "track",
                strand.isEmpty() ? reading.subject().toString() : "strand/" + strand,
                WireNames.of(track.declaredTrack()),
                List.of(by),
                reading.asOf(),
                facts,
                false);
    }
}
