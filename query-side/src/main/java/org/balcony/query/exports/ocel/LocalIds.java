package org.balcony.query.exports.ocel;

import java.util.Map;
import org.balcony.events.CoordinationEvent;
import org.balcony.events.DomainEvent;
import org.balcony.events.FundingEvent;
import org.balcony.events.PowerEvent.PartyReactionRecorded;
import org.balcony.events.SafetyEvent.SafetyIncidentReported;
import org.balcony.events.codec.EventFields;

/** What a local id names, by the name of the field it stands in. */
final class LocalIds {

    private static final Map<String, ObjectType> BY_NAME = Map.ofEntries(
            Map.entry("mandateId", ObjectType.MANDATE),
            Map.entry("stageIterationId", ObjectType.STAGE_ITERATION),
            Map.entry("predecessor", ObjectType.STAGE_ITERATION),
            Map.entry("goalId", ObjectType.CHANGE_GOAL),
            Map.entry("goals", ObjectType.CHANGE_GOAL),
            Map.entry("groundRuleId", ObjectType.GROUND_RULE),
            Map.entry("targetId", ObjectType.INCLUSION_TARGET),
            Map.entry("participationId", ObjectType.PARTICIPATION),
            Map.entry("admitted", ObjectType.PARTICIPATION),
            Map.entry("cohort", ObjectType.PARTICIPATION),
            Map.entry("replacedBy", ObjectType.PARTICIPATION),
            Map.entry("attributedTo", ObjectType.PARTICIPATION),
            Map.entry("sessionId", ObjectType.SESSION),
            Map.entry("sessionRef", ObjectType.SESSION),
            Map.entry("continues", ObjectType.SESSION),
            Map.entry("regimeId", ObjectType.REGIME),
            Map.entry("decisionId", ObjectType.DECISION),
            Map.entry("linkedDecision", ObjectType.DECISION),
            Map.entry("waivedBy", ObjectType.DECISION),
            Map.entry("measureId", ObjectType.MEASURE),
            Map.entry("linkedMeasure", ObjectType.MEASURE),
            Map.entry("obstacleId", ObjectType.OBSTACLE),
            Map.entry("productId", ObjectType.PRODUCT),
            Map.entry("productRef", ObjectType.PRODUCT),
            Map.entry("actionId", ObjectType.JOINT_ACTION),
            Map.entry("consultationId", ObjectType.CONSULTATION),
            Map.entry("initiativeId", ObjectType.INITIATIVE),
            Map.entry("assignmentId", ObjectType.ROLE),
            Map.entry("matterId", ObjectType.MATTER),
            Map.entry("matters", ObjectType.MATTER),
            Map.entry("mattersPassed", ObjectType.MATTER),
            Map.entry("sharingId", ObjectType.SHARING),
            Map.entry("riskId", ObjectType.RISK),
            Map.entry("incidentId", ObjectType.INCIDENT),
            Map.entry("statementId", ObjectType.MEDIA_STATEMENT),
            Map.entry("transferId", ObjectType.TRANSFER),
            Map.entry("agreementId", ObjectType.AGREEMENT),
            Map.entry("agreementRef", ObjectType.AGREEMENT),
            Map.entry("referralId", ObjectType.REFERRAL),
            Map.entry("planId", ObjectType.FOLLOW_UP_PLAN),
            Map.entry("evaluationId", ObjectType.EVALUATION),
            Map.entry("outcomeId", ObjectType.OUTCOME),
            Map.entry("grantId", ObjectType.GRANT));

    private LocalIds() {}

    /** The type of the object that an event names in a field. */
    static ObjectType type(DomainEvent event, String field) {
        if (event instanceof PartyReactionRecorded reaction && field.equals("aboutId")) {
            return switch (reaction.about()) {
                case DECISION -> ObjectType.DECISION;
                case MEASURE -> ObjectType.MEASURE;
                case SESSION -> ObjectType.SESSION;
                case STATEMENT -> ObjectType.MEDIA_STATEMENT;
            };
        }
        return type(event.getClass(), field);
    }

    /** The type of the object that events of a class name in a field. */
    static ObjectType type(Class<? extends DomainEvent> event, String field) {
        ObjectType type = switch (field) {
            case "arrangementId" -> arrangement(event);
            case "supersedes" -> type(event, EventFields.of(event).getFirst().name());
            case "affected" -> event == SafetyIncidentReported.class ? ObjectType.PARTICIPATION : null;
            default -> BY_NAME.get(field);
        };
        if (type == null) {
            throw new IllegalArgumentException(event.getSimpleName() + " names nothing known in " + field);
        }
        return type;
    }

    private static ObjectType arrangement(Class<? extends DomainEvent> event) {
        if (FundingEvent.class.isAssignableFrom(event)) {
            return ObjectType.FUNDING;
        }
        if (CoordinationEvent.class.isAssignableFrom(event)) {
            return ObjectType.ARRANGEMENT;
        }
        throw new IllegalArgumentException(event.getSimpleName() + " knows no arrangements");
    }
}
