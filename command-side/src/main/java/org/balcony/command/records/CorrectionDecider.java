package org.balcony.command.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalRules;
import org.balcony.command.records.RecordsCommand.CorrectRecord;
import org.balcony.events.Fact;
import org.balcony.events.RecordEvent.RecordCorrected;
import org.balcony.events.RecordEvent.RecordReclassified;
import org.balcony.events.codec.EventCatalogue;
import org.balcony.events.codec.MalformedJson;
import org.balcony.events.history.Corrections;
import org.balcony.events.value.Role;
import org.balcony.events.value.When;
import tools.jackson.databind.JsonNode;

/** Decides on corrections. */
final class CorrectionDecider {

    private CorrectionDecider() {}

    /** Decides on a correction of an entry, given as it stands. */
    static Decision decide(CorrectRecord command, RecordsState state, Fact target, Context context) {
        if (!mayCorrect(target, context)) {
            return RecordsDecider.refuse(RecordsRefusal.NOT_YOURS_TO_CORRECT, command.target());
        }
        if (state.retracted().contains(command.target())) {
            return RecordsDecider.refuse(RecordsRefusal.RECORD_RETRACTED, command.target());
        }
        if (target.event() instanceof RecordReclassified && !command.field().equals(Corrections.OCCURRED_AT)) {
            return RecordsDecider.refuse(RecordsRefusal.LABELS_ARE_RECLASSIFIED, command.target());
        }
        if (EventCatalogue.standard().entry(target.event().getClass()).seals(command.field())) {
            return RecordsDecider.refuse(RecordsRefusal.ENTRUSTED_TEXT_IS_SEALED, command.target());
        }
        if (!command.field().equals(Corrections.OCCURRED_AT) && Openings.restsOn(target.event(), command.field())) {
            return RecordsDecider.refuse(RecordsRefusal.READING_RESTS_ON_IT, command.target());
        }
        JsonNode old = Corrections.value(target, command.field());
        RecordCorrected corrected =
                new RecordCorrected(command.target(), command.field(), old, command.newValue(), command.kind());
        Optional<MalformedJson> problem = Corrections.problem(target, corrected);
        if (problem.isPresent()) {
            return Decision.refuse(
                    RecordsRefusal.CORRECTION_DOES_NOT_FIT,
                    Map.of(
                            "field", command.field(),
                            "path", problem.get().path(),
                            "reason", problem.get().reason()));
        }
        Fact after = Corrections.apply(target, corrected);
        if (after.equals(target)) {
            return Decision.nothingChanges();
        }
        return refusalOfDate(command, after, context)
                .orElseGet(() -> accept(command, corrected, target, after, context));
    }

    private static boolean mayCorrect(Fact target, Context context) {
        return context.role() == Role.LEAD_MEDIATOR
                || context.role() == Role.RECORDS_STEWARD
                || context.sender().equals(target.circumstances().recordedBy());
    }

    private static Optional<Decision> refusalOfDate(CorrectRecord command, Fact after, Context context) {
        When when = after.circumstances().occurredAt();
        if (!command.field().equals(Corrections.OCCURRED_AT)) {
            return Optional.empty();
        }
        Map<String, Object> facts = Map.of("occurredAt", when.toString());
        if (when.runsBackwards()) {
            return Optional.of(Decision.refuse(UniversalRefusal.PERIOD_RUNS_BACKWARDS, facts));
        }
        return when.isWhollyAfter(context.now().plus(UniversalRules.CLOCK_SKEW))
                ? Optional.of(Decision.refuse(UniversalRefusal.NOT_YET_OCCURRED, facts))
                : Optional.empty();
    }

    private static Decision accept(
            CorrectRecord command, RecordCorrected corrected, Fact target, Fact after, Context context) {
        boolean mistaken = command.oldValue() != null && !command.oldValue().equals(corrected.oldValue());
        return new Decision.Accepted(
                List.of(corrected),
                mistaken ? List.of(Flag.of(RecordsWarning.OLD_VALUE_DIFFERS)) : List.of(),
                CorrectedKeys.claims(target, after, context.stream()),
                target.circumstances().label());
    }
}
