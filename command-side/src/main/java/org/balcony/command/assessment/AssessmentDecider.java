package org.balcony.command.assessment;

import java.util.Map;
import java.util.Optional;
import org.balcony.command.assessment.AssessmentCommand.LogContact;
import org.balcony.command.assessment.AssessmentCommand.RecordAssessmentFinding;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.ecosystem.EcosystemState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.StreamId;

/** Decides on what is recorded of findings and contacts. */
final class AssessmentDecider {

    private AssessmentDecider() {}

    static Decision decide(AssessmentCommand command, StreamState state, Context context) {
        return switch (command) {
            case RecordAssessmentFinding finding -> record(finding, state.of(AssessmentState.class));
            case LogContact contact -> log(contact, conflict(state), context);
        };
    }

    /** The stream of the conflict the case belongs to; empty where no registration stands. */
    static Optional<StreamId> conflict(StreamState state) {
        ConflictId conflict = state.of(CasefileState.class).conflictId();
        return conflict == null ? Optional.empty() : Optional.of(StreamId.of(conflict));
    }

    private static Decision record(RecordAssessmentFinding command, AssessmentState state) {
        boolean feasibility = command.kind() == FindingKind.FEASIBILITY;
        boolean alternative = command.kind() == FindingKind.ALTERNATIVE_TO_AGREEMENT;
        if (feasibility && command.verdict() == null) {
            return refuse(AssessmentRefusal.VERDICT_MISSING, command);
        }
        if (alternative && (command.partyId() == null || command.valueAgainstNegotiation() == null)) {
            return refuse(AssessmentRefusal.ALTERNATIVE_INCOMPLETE, command);
        }
        if ((!feasibility && command.verdict() != null)
                || (!alternative && command.valueAgainstNegotiation() != null)) {
            return refuse(AssessmentRefusal.FIELD_OF_ANOTHER_KIND, command);
        }
        AssessmentFindingRecorded finding = new AssessmentFindingRecorded(
                command.kind(),
                command.subject(),
                command.statement(),
                command.score(),
                command.verdict(),
                command.partyId(),
                command.valueAgainstNegotiation());
        return state.contradicted(finding)
                .map(before -> Decision.accept(
                        finding,
                        new Flag(
                                AssessmentWarning.CONTRADICTS_FINDING,
                                Map.of("event", before.id().toString()))))
                .orElseGet(() -> Decision.accept(finding));
    }

    private static Decision log(LogContact command, Optional<StreamId> conflict, Context context) {
        ContactMade made = new ContactMade(
                command.counterpart(),
                null,
                command.sector(),
                command.channel(),
                command.purpose(),
                command.requestedOn(),
                command.initiatedBy(),
                command.durationMinutes());
        ContactRestriction restriction = conflict.flatMap(context::neighbour)
                .map(known -> known.state().of(EcosystemState.class).restriction(command.counterpart()))
                .orElse(ContactRestriction.NONE);
        return restriction == ContactRestriction.NONE
                ? Decision.accept(made)
                : Decision.accept(
                        made,
                        new Flag(
                                AssessmentWarning.CONTACT_RESTRICTED,
                                Map.of("contactRestriction", WireNames.of(restriction))));
    }

    private static Decision refuse(AssessmentRefusal refusal, RecordAssessmentFinding command) {
        return Decision.refuse(refusal, Map.of("kind", WireNames.of(command.kind())));
    }
}
