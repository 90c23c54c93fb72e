package org.balcony.command.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcony.command.casefile.CaseStatus.Work;
import org.balcony.command.casefile.CasefileState;
import org.balcony.command.followup.FollowupCommand.PlanFollowUp;
import org.balcony.command.followup.FollowupCommand.RecordFollowUpContact;
import org.balcony.command.followup.FollowupCommand.RecordFollowUpMissed;
import org.balcony.command.funding.FundingState;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.participants.ConsentStanding;
import org.balcony.command.participants.ParticipantsState;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.FollowUpEvent.FollowUpContactMissed;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.FundingEvent.FundedWork;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;

/** Decides on keeping in touch after a session. */
final class FollowupDecider {

    private FollowupDecider() {}

    static Decision decide(FollowupCommand command, StreamState state, Context context) {
        FollowupState own = state.of(FollowupState.class);
        return switch (command) {
            case PlanFollowUp plan ->
                state.of(CasefileState.class)
                        .status()
                        .refusalOf(Work.AFTERMATH)
                        .orElseGet(() -> plan(plan.plan(), own, state, context));
            case RecordFollowUpContact contact -> contact(contact.contact(), own, state, context);
            case RecordFollowUpMissed missed -> missed(missed.missed(), own, state, context);
        };
    }

    private static Decision plan(FollowUpPlanned plan, FollowupState own, StreamState state, Context context) {
        if (own.plans().containsKey(plan.planId())) {
            return Decision.refuse(
                    FollowupRefusal.PLAN_ID_IN_USE,
                    Map.of("planId", plan.planId().value()));
        }
        if (plan.cohort().isEmpty()) {
            return Decision.refuse(FollowupRefusal.COHORT_EMPTY);
        }
        if (plan.cadenceDays() < 1) {
            return Decision.refuse(FollowupRefusal.CADENCE_TOO_SHORT, Map.of("cadenceDays", plan.cadenceDays()));
        }
        ParticipantsState participants = state.of(ParticipantsState.class);
        List<LocalId> unknown = plan.cohort().stream()
                .filter(id -> participants.participation(id).isEmpty())
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            return Decision.refuse(FollowupRefusal.COHORT_NOT_IN_CASE, Map.of("participations", unknown));
        }
        When time = time(plan.until(), context.now());
        return state.of(FundingState.class).covers(FundedWork.FOLLOW_UP, time)
                ? Decision.accept(plan)
                : Decision.accept(
                        plan, new Flag(FollowupWarning.FOLLOW_UP_NOT_FUNDED, Map.of("period", time.toString())));
    }

    /** From today to the end of the plan, or to no end; today where that end has passed. */
    private static When time(@Nullable When until, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate end = until == null ? null : until.latestDay();
        if (end == null) {
            return When.of(today + "/..");
        }
        return When.of(end.isAfter(today) ? today + "/" + end : today.toString());
    }

    private static Decision contact(
            FollowUpContactMade contact, FollowupState own, StreamState state, Context context) {
        ConsentStanding consent = consent(contact.participationId(), state, context);
        List<Flag> flags = new ArrayList<>(unexpected(contact.participationId(), contact.planId(), own));
        return switch (consent) {
            case GIVEN -> Decision.accept(contact, flags);
            case UNKNOWN_HISTORICAL -> {
                flags.add(Flag.of(FollowupWarning.CONTACT_CONSENT_UNKNOWN));
                yield Decision.accept(contact, flags);
            }
            case NONE, EXPIRED, WITHDRAWN ->
                Decision.refuse(
                        FollowupRefusal.CONTACT_WITHOUT_CONSENT,
                        Map.of("participationId", contact.participationId().value(), "consent", WireNames.of(consent)));
        };
    }

    private static Decision missed(
            FollowUpContactMissed missed, FollowupState own, StreamState state, Context context) {
        List<Flag> flags = new ArrayList<>(unexpected(missed.participationId(), missed.planId(), own));
        // With the consent the slot is void: nobody was to be reached, so nothing was missed.
        boolean isVoid = consent(missed.participationId(), state, context) == ConsentStanding.WITHDRAWN;
        if (flags.isEmpty() && isVoid) {
            flags.add(new Flag(
                    UniversalWarning.UNEXPECTED_TRANSITION,
                    Map.of("consent", WireNames.of(ConsentStanding.WITHDRAWN))));
        }
        return Decision.accept(missed, flags);
    }

    private static ConsentStanding consent(LocalId participation, StreamState state, Context context) {
        Instant latest = context.occurredAt().latest();
        Instant moment = latest == null || latest.isAfter(context.now()) ? context.now() : latest;
        return state.of(ParticipantsState.class).consent(participation, ConsentScope.CONTACTED_LATER, moment);
    }

    private static List<Flag> unexpected(LocalId participation, @Nullable LocalId plan, FollowupState own) {
        if (own.expects(participation, plan)) {
            return List.of();
        }
        Map<String, Object> facts = Optional.ofNullable(plan)
                .<Map<String, Object>>map(
                        named -> Map.of("participationId", participation.value(), "planId", named.value()))
                .orElse(Map.of("participationId", participation.value()));
        return List.of(new Flag(UniversalWarning.UNEXPECTED_TRANSITION, facts));
    }
}
