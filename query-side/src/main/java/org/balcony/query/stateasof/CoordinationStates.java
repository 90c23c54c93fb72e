package org.balcony.query.stateasof;

import java.util.List;
import org.balcony.events.CoordinationEvent;
import org.balcony.events.CoordinationEvent.ConsultationHeld;
import org.balcony.events.CoordinationEvent.ConsultationNotHeld;
import org.balcony.events.CoordinationEvent.ConsultationSought;
import org.balcony.events.CoordinationEvent.CoordinationArrangementAgreed;
import org.balcony.events.CoordinationEvent.CoordinationArrangementEnded;
import org.balcony.events.CoordinationEvent.NotConsulted;
import org.balcony.events.CoordinationEvent.ThirdPartyActionNotified;
import org.balcony.events.value.LocalId;

/** Consultations and arrangements among third parties. */
final class CoordinationStates {

    private CoordinationStates() {}

    private enum Consultation {
        SOUGHT,
        HELD
    }

    private enum Arrangement {
        IN_FORCE,
        ENDED
    }

    static List<Step> steps(CoordinationEvent event) {
        return switch (event) {
            case ConsultationSought sought ->
                List.of(consultation(sought.consultationId())
                        .first()
                        .to(Consultation.SOUGHT)
                        .tells("with", sought.with())
                        .tells("about", sought.about())
                        .tells("plannedActionOn", sought.plannedActionOn()));
            case ConsultationHeld held ->
                List.of(consultation(held.consultationId())
                        .first()
                        .from(Consultation.SOUGHT)
                        .from(NotConsulted.values())
                        .to(Consultation.HELD)
                        .tells("with", held.with())
                        .tells("about", held.about())
                        .tells("outcome", held.outcome()));
            case ConsultationNotHeld not ->
                List.of(consultation(not.consultationId())
                        .first()
                        .from(Consultation.SOUGHT)
                        .to(not.why())
                        .tells("with", not.with())
                        .tells("about", not.about())
                        .tells("ground", not.ground()));
            case CoordinationArrangementAgreed agreed ->
                List.of(arrangement(agreed.arrangementId())
                        .first()
                        .to(Arrangement.IN_FORCE)
                        .tells("kind", agreed.kind())
                        .tells("mode", agreed.mode())
                        .tells("members", agreed.members())
                        .tells("lead", agreed.lead()));
            case CoordinationArrangementEnded ended ->
                List.of(arrangement(ended.arrangementId())
                        .from(Arrangement.IN_FORCE)
                        .to(Arrangement.ENDED));
            case ThirdPartyActionNotified _ -> List.of();
        };
    }

    private static Step consultation(LocalId id) {
        return Step.of(Machine.CONSULTATION, id);
    }

    private static Step arrangement(LocalId id) {
        return Step.of(Machine.COORDINATION_ARRANGEMENT, id);
    }
}
