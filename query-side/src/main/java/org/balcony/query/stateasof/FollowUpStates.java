package org.balcony.query.stateasof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.balcony.events.FollowUpEvent;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.FollowUpEvent.FollowUpContactMissed;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.history.Standing;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Reading;
import org.jspecify.annotations.Nullable;

/** Follow-up plans; and for each participation of a plan the contacts that were due, one every cadence. */
final class FollowUpStates {

    private enum State {
        RUNNING,
        ENDED
    }

    private record Key(LocalId plan, LocalId participation) {}

    private FollowUpStates() {}

    static List<Step> steps(FollowUpEvent event) {
        return switch (event) {
            case FollowUpPlanned planned ->
                List.of(Step.of(Machine.FOLLOW_UP_PLAN, planned.planId())
                        .first()
                        .to(State.RUNNING)
                        .lapses(State.ENDED, planned.until(), State.RUNNING)
                        .tells("purpose", planned.purpose())
                        .tells("cadenceDays", planned.cadenceDays())
                        .tells("cohort", planned.cohort())
                        .tells("owner", planned.owner())
                        .tells("until", planned.until()));
            case FollowUpContactMade made ->
                made.planId() == null
                        ? List.of()
                        : List.of(Step.of(Machine.FOLLOW_UP_PLAN, made.planId()).counts("contactsMade"));
            case FollowUpContactMissed missed ->
                missed.planId() == null
                        ? List.of()
                        : List.of(
                                Step.of(Machine.FOLLOW_UP_PLAN, missed.planId()).counts("contactsMissed"));
        };
    }

    /** The contacts due with each participation under each plan. */
    static List<StateRow> contacts(List<Standing> shown, Reading reading) {
        Map<Key, Contacts> contacts = new LinkedHashMap<>();
        for (Standing one : shown) {
            if (one.event() instanceof FollowUpPlanned planned) {
                planned.cohort()
                        .forEach(person -> contacts.put(
                                new Key(planned.planId(), person), new Contacts(planned, person, one, reading)));
            }
        }
        shown.forEach(one -> tell(contacts, one));
        return contacts.values().stream().map(Contacts::row).toList();
    }

    private static void tell(Map<Key, Contacts> contacts, Standing one) {
        if (one.event() instanceof FollowUpContactMade made) {
            among(contacts, made.planId(), made.participationId(), each -> each.made(one));
        } else if (one.event() instanceof FollowUpContactMissed missed) {
            among(contacts, missed.planId(), missed.participationId(), each -> each.missed(one, missed.dueOn()));
        } else if (one.event() instanceof InformedConsentWithdrawn withdrawn) {
            among(contacts, null, withdrawn.participationId(), each -> each.withdrawn(one, withdrawn));
        } else if (one.event() instanceof InformedConsentRecorded given
                && given.scope().contains(ConsentScope.CONTACTED_LATER)) {
            among(contacts, null, given.participationId(), each -> each.givenAgain(one));
        }
    }

    private static void among(
            Map<Key, Contacts> contacts, @Nullable LocalId plan, LocalId participation, Consumer<Contacts> then) {
        contacts.forEach((key, each) -> {
            if (key.participation().equals(participation)
                    && (plan == null || key.plan().equals(plan))) {
                then.accept(each);
            }
        });
    }
}
