package org.balcony.query.stateasof;

import java.util.List;
import org.balcony.events.PersonEvent;
import org.balcony.events.PersonEvent.ErasureRefused;
import org.balcony.events.PersonEvent.ErasureRequested;
import org.balcony.events.PersonEvent.PersonRegistered;
import org.balcony.events.PersonEvent.PersonalDataErased;

/** Whether a person's data are to be or were erased. */
final class PersonStates {

    private PersonStates() {}

    private enum State {
        REQUESTED,
        REFUSED,
        DONE
    }

    static List<Step> steps(PersonEvent event) {
        return switch (event) {
            case PersonRegistered _ -> List.of();
            case ErasureRequested requested ->
                List.of(erasure()
                        .first()
                        .from(State.REFUSED)
                        .stays(State.REQUESTED)
                        .to(State.REQUESTED)
                        .tells("ground", requested.ground())
                        .tells("urgency", requested.urgency()));
            case ErasureRefused refused ->
                List.of(erasure()
                        .from(State.REQUESTED)
                        .to(State.REFUSED)
                        .tells("legalGround", refused.legalGround())
                        .tells("until", refused.until()));
            case PersonalDataErased erased ->
                List.of(erasure()
                        .from(State.REQUESTED)
                        .to(State.DONE)
                        .tells("ground", erased.ground())
                        .tells("recordsTouched", erased.recordsTouched()));
        };
    }

    private static Step erasure() {
        return Step.named(Machine.ERASURE, Step.THE_ONLY_ONE);
    }
}
