package org.balcony.command.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.assessment.AssessmentCommand.AssessConveningPower;
import org.balcony.command.assessment.AssessmentCommand.AssessPowerBalance;
import org.balcony.command.assessment.AssessmentCommand.AssessRipeness;
import org.balcony.command.assessment.AssessmentCommand.LogContact;
import org.balcony.command.assessment.AssessmentCommand.RecordAssessmentFinding;
import org.balcony.command.assessment.AssessmentCommand.RecordInfluenceObserved;
import org.balcony.command.assessment.AssessmentCommand.ReviewConflictSensitivity;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.ecosystem.EcosystemState;
import org.balcony.command.ecosystem.PrincipalParties;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.people.PersonState;
import org.balcony.command.power.PowerState;
import org.balcony.events.AssessmentEvent.AssessmentFindingRecorded;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.AssessmentEvent.FindingKind;
import org.balcony.events.AssessmentEvent.InfluenceObserved;
import org.balcony.events.AssessmentEvent.PartyRipeness;
import org.balcony.events.AssessmentEvent.Perception;
import org.balcony.events.AssessmentEvent.Ripeness;
import org.balcony.events.AssessmentEvent.RipenessAssessed;
import org.balcony.events.ConflictEvent.ContactRestriction;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.EventId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.StreamId;

/** Decides on what is recorded of findings, judgements and contacts. */
final class AssessmentDecider {

    private AssessmentDecider() {}

    static Decision decide(AssessmentCommand command, StreamState state, Context context) {
        return switch (command) {
            case RecordAssessmentFinding record -> find(record.finding(), state.of(AssessmentState.class));
            case AssessRipeness assess -> ripeness(assess.assessed(), principalParties(state, context));
            case AssessConveningPower assess -> ConveningPower.decide(assess, principalParties(state, context));
            case AssessPowerBalance assess ->
                PowerBalance.decide(assess.assessed(), state.of(PowerState.class), context.occurredAt());
            case ReviewConflictSensitivity review -> ConflictSensitivity.decide(review.reviewed());
            case LogContact log -> log(log.contact(), conflict(state, context), context);
            case RecordInfluenceObserved record -> observe(record.observed(), context);
        };
    }

    private static List<ActorOrText> principalParties(StreamState state, Context context) {
        return PrincipalParties.of(state.of(CasefileState.class).conflictId(), context);
    }

    /** What is known of the conflict that the case belongs to. */
    private static Optional<EcosystemState> conflict(StreamState state, Context context) {
        ConflictId conflict = state.of(CasefileState.class).conflictId();
        return conflict == null
                ? Optional.empty()
                : context.neighbour(StreamId.of(conflict))
                        .map(known -> known.state().of(EcosystemState.class));
    }

    private static Decision find(AssessmentFindingRecorded finding, AssessmentState state) {
        boolean feasibility = finding.kind() == FindingKind.FEASIBILITY;
        boolean alternative = finding.kind() == FindingKind.ALTERNATIVE_TO_AGREEMENT;
        if (feasibility && finding.verdict() == null) {
            return refuse(AssessmentRefusal.VERDICT_MISSING, finding);
        }
        if (alternative && (finding.partyId() == null || finding.valueAgainstNegotiation() == null)) {
            return refuse(AssessmentRefusal.ALTERNATIVE_INCOMPLETE, finding);
        }
        if ((!feasibility && finding.verdict() != null)
                || (!alternative && finding.valueAgainstNegotiation() != null)) {
            return refuse(AssessmentRefusal.FIELD_OF_ANOTHER_KIND, finding);
        }
        return state.contradicted(finding)
                .map(before -> Decision.accept(
                        finding,
                        new Flag(
                                AssessmentWarning.CONTRADICTS_FINDING,
                                Map.of("event", before.id().toString()))))
                .orElseGet(() -> Decision.accept(finding));
    }

    private static Decision ripeness(RipenessAssessed assessed, List<ActorOrText> principalParties) {
        if (assessed.parties().isEmpty()) {
            return Decision.refuse(AssessmentRefusal.NO_PARTY_ASSESSED);
        }
        List<String> unready = assessed.verdict() != Ripeness.RIPE
                ? List.of()
                : assessed.parties().stream()
                        .filter(one ->
                                one.perceivesStalemate() != Perception.YES || one.perceivesWayOut() != Perception.YES)
                        .map(PartyRipeness::party)
                        .filter(principalParties::contains)
                        .map(ActorOrText::value)
                        .toList();
        return unready.isEmpty()
                ? Decision.accept(assessed)
                : Decision.accept(
                        assessed, new Flag(AssessmentWarning.RIPE_WITHOUT_PRINCIPAL_PARTY, Map.of("parties", unready)));
    }

    private static Decision log(ContactMade contact, Optional<EcosystemState> conflict, Context context) {
        if ((contact.counterpart() == null) == (contact.personId() == null)) {
            return Decision.refuse(AssessmentRefusal.COUNTERPART_NOT_CLEAR);
        }
        if (contact.personId() != null && isErased(contact.personId(), context)) {
            return Decision.refuse(AssessmentRefusal.CONTACT_WITH_ERASED_PERSON);
        }
        List<String> cells = context.label() == null
                ? List.of()
                : context.label().compartments().stream()
                        .map(cell -> cell.value())
                        .filter(cell -> cell.startsWith("party:"))
                        .toList();
        if (!cells.isEmpty()) {
            return Decision.refuse(
                    AssessmentRefusal.ENTRUSTED_MATTER_IN_CONTACT,
                    Map.of("compartments", cells, "command", "record-confidential-matter"));
        }
        ContactRestriction restriction = Optional.ofNullable(contact.counterpart())
                .flatMap(actor -> conflict.map(known -> known.restriction(actor)))
                .orElse(ContactRestriction.NONE);
        return restriction == ContactRestriction.NONE
                ? Decision.accept(contact)
                : Decision.accept(
                        contact,
                        new Flag(
                                AssessmentWarning.CONTACT_RESTRICTED,
                                Map.of("contactRestriction", WireNames.of(restriction))));
    }

    private static boolean isErased(PersonId person, Context context) {
        return context.neighbour(StreamId.of(person))
                .map(known -> known.state().of(PersonState.class).erased())
                .orElse(false);
    }

    private static Decision observe(InfluenceObserved observed, Context context) {
        List<String> unknown = observed.contactRefs().stream()
                .filter(id -> context.entry(id).isEmpty())
                .map(EventId::toString)
                .toList();
        return unknown.isEmpty()
                ? Decision.accept(observed)
                : Decision.refuse(AssessmentRefusal.UNKNOWN_CONTACT, Map.of("contactRefs", unknown));
    }

    private static Decision refuse(AssessmentRefusal refusal, AssessmentFindingRecorded finding) {
        return Decision.refuse(refusal, Map.of("kind", WireNames.of(finding.kind())));
    }
}
