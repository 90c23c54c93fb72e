package org.balcony.events;

import java.util.List;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.Basis;
import org.balcony.events.value.CommandId;
import org.balcony.events.value.Confidence;
import org.balcony.events.value.Label;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.Role;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded an event, when it happened, why, and on what ground: the part of the envelope that the sender decides.
 *
 * @param occurredAt when it happened, verbatim
 * @param recordedBy the user who sent the command
 * @param actingRole the role in which the user acted
 * @param onBehalfOf the actor for whom the user acted; absent when for the own organisation
 * @param commandId the command that led to this event
 * @param correlationId what ties commands of one undertaking together; the command id where none was named
 * @param causationId the event or command that caused this command; absent when a person did
 * @param stageIterationId the stage iteration it belongs to; absent when to none
 * @param rationale why; absent where none was given
 * @param basis what the record rests on; absent where not said
 * @param confidence how sure the recorder is; absent where not said
 * @param sourceRefs references to sources, as written
 * @param label who may read it
 * @param checkedAgainst versions of other streams that the decision relied on
 */
public record Circumstances(
        When occurredAt,
        UserId recordedBy,
        Role actingRole,
        @Nullable ActorId onBehalfOf,
        CommandId commandId,
        String correlationId,
        @Nullable String causationId,
        @Nullable LocalId stageIterationId,
        @Nullable String rationale,
        @Nullable Basis basis,
        @Nullable Confidence confidence,
        List<String> sourceRefs,
        Label label,
        List<CheckedFact> checkedAgainst) {

    public Circumstances {
        sourceRefs = List.copyOf(sourceRefs);
        checkedAgainst = List.copyOf(checkedAgainst);
    }

    /** The same circumstances with other words of the sender's. */
    public Circumstances saying(@Nullable String why, List<String> sources) {
        return with(occurredAt, label, why, sources, checkedAgainst);
    }

    /** The same circumstances at another time of happening. */
    public Circumstances occurring(When when) {
        return with(when, label, rationale, sourceRefs, checkedAgainst);
    }

    /** The same circumstances under another label. */
    public Circumstances under(Label other) {
        return with(occurredAt, other, rationale, sourceRefs, checkedAgainst);
    }

    /** The same circumstances with other versions that the decision is said to rely on. */
    public Circumstances checkedAgainst(List<CheckedFact> others) {
        return with(occurredAt, label, rationale, sourceRefs, others);
    }

    private Circumstances with(
            When when, Label under, @Nullable String why, List<String> sources, List<CheckedFact> checked) {
        return new Circumstances(
                when,
                recordedBy,
                actingRole,
                onBehalfOf,
                commandId,
                correlationId,
                causationId,
                stageIterationId,
                why,
                basis,
                confidence,
                sources,
                under,
                checked);
    }
}
