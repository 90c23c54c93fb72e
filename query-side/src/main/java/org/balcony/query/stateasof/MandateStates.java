package org.balcony.query.stateasof;

import java.util.List;
import org.balcony.events.MandateEvent;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.MandateEvent.TrackDesignated;
import org.balcony.events.value.LocalId;

/** Mandates, in force until ended, replaced or past their period; and the track of each strand. */
final class MandateStates {

    private MandateStates() {}

    private enum State {
        IN_FORCE,
        SUPERSEDED,
        ENDED,
        EXPIRED
    }

    static List<Step> steps(MandateEvent event) {
        return switch (event) {
            case MandateAgreed agreed -> agreed(agreed);
            case MandateEnded ended ->
                List.of(mandate(ended.mandateId())
                        .from(State.IN_FORCE)
                        .to(State.ENDED)
                        .tells("reason", ended.reason()));
            case TrackDesignated track ->
                List.of(Step.named(
                                Machine.TRACK, track.strand() == null ? Step.THE_ONLY_ONE : "strand/" + track.strand())
                        .to(track.declaredTrack())
                        .tells("scheme", track.scheme())
                        .tells("profile", track.profile()));
        };
    }

    private static List<Step> agreed(MandateAgreed agreed) {
        Step begins = mandate(agreed.mandateId())
                .first()
                .to(State.IN_FORCE)
                .lapses(State.EXPIRED, agreed.period(), State.IN_FORCE)
                .tells("principals", agreed.principals())
                .tells("thirdPartyRole", agreed.thirdPartyRole())
                .tells("scope", agreed.scope())
                .tells("period", agreed.period());
        return agreed.supersedes() == null
                ? List.of(begins)
                : List.of(
                        begins,
                        mandate(agreed.supersedes()).from(State.IN_FORCE).to(State.SUPERSEDED));
    }

    private static Step mandate(LocalId id) {
        return Step.of(Machine.MANDATE, id);
    }
}
