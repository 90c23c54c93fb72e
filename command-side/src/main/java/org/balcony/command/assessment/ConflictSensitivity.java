package org.balcony.command.assessment;

import java.util.List;
import java.util.Map;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.events.AssessmentEvent.ConflictSensitivityReviewed;
import org.balcony.events.AssessmentEvent.Harm;
import org.balcony.events.AssessmentEvent.SensitivityVerdict;

/** Decides on reviews of what harm the work could do. */
final class ConflictSensitivity {

    /** From this product of likelihood and severity on, harm is grave. */
    private static final int GRAVE = 15;

    private ConflictSensitivity() {}

    static Decision decide(ConflictSensitivityReviewed reviewed) {
        boolean noneFound = Boolean.TRUE.equals(reviewed.noneFound());
        if (reviewed.harms().isEmpty() && !noneFound) {
            return Decision.refuse(AssessmentRefusal.NO_HARM_CONSIDERED);
        }
        if (!reviewed.harms().isEmpty() && noneFound) {
            return Decision.refuse(
                    AssessmentRefusal.NONE_FOUND_BESIDE_HARM,
                    Map.of("harms", reviewed.harms().size()));
        }
        List<Map<String, Object>> open = goesAhead(reviewed.verdict())
                ? reviewed.harms().stream()
                        .filter(ConflictSensitivity::isGraveAndOpen)
                        .map(ConflictSensitivity::facts)
                        .toList()
                : List.of();
        return open.isEmpty()
                ? Decision.accept(reviewed)
                : Decision.accept(reviewed, new Flag(AssessmentWarning.HARM_UNMITIGATED, Map.of("harms", open)));
    }

    private static boolean goesAhead(SensitivityVerdict verdict) {
        return switch (verdict) {
            case PROCEED, PROCEED_WITH_CHANGES -> true;
            case POSTPONE, DO_NOT_PROCEED -> false;
        };
    }

    private static boolean isGraveAndOpen(Harm harm) {
        boolean mitigated = harm.mitigation() != null && !harm.mitigation().isBlank();
        return !mitigated && risk(harm) >= GRAVE;
    }

    private static Map<String, Object> facts(Harm harm) {
        return Map.of("who", harm.who(), "what", harm.what(), "risk", risk(harm));
    }

    private static int risk(Harm harm) {
        return harm.likelihood().points() * harm.severity().points();
    }
}
