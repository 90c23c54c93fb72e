package org.balcony.query.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.FollowUpEvent.FollowUpContactMissed;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.ParticipantEvent.ConsentScope;
import org.balcony.events.ParticipantEvent.InformedConsentRecorded;
import org.balcony.events.ParticipantEvent.InformedConsentWithdrawn;
import org.balcony.events.history.Standing;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.AsOf;
import org.jspecify.annotations.Nullable;

/** The contacts due with everybody in the cohort of a follow-up plan, and what became of them. */
public final class FollowUps {

    private record Key(LocalId plan, LocalId participation) {}

    private final Map<Key, ContactSlots> contacts = new LinkedHashMap<>();

    private FollowUps() {}

    /** The contacts due with each participation under each plan, in the order of the plans and of their cohorts. */
    public static List<ContactSlots> in(List<Standing> shown, AsOf asOf) {
        FollowUps found = new FollowUps();
        for (Standing one : shown) {
            if (one.event() instanceof FollowUpPlanned planned) {
                planned.cohort()
                        .forEach(person -> found.contacts.put(
                                new Key(planned.planId(), person), new ContactSlots(one, planned, person, asOf)));
            }
        }
        shown.forEach(found::tell);
        return List.copyOf(found.contacts.values());
    }

    private void tell(Standing one) {
        if (one.event() instanceof FollowUpContactMade made) {
            among(made.planId(), made.participationId(), each -> each.made(one));
        } else if (one.event() instanceof FollowUpContactMissed missed) {
            among(missed.planId(), missed.participationId(), each -> each.missed(one, missed.dueOn()));
        } else if (one.event() instanceof InformedConsentWithdrawn withdrawn) {
            among(null, withdrawn.participationId(), each -> each.withdrawn(one, withdrawn));
        } else if (one.event() instanceof InformedConsentRecorded given
                && given.scope().contains(ConsentScope.CONTACTED_LATER)) {
            among(null, given.participationId(), each -> each.givenAgain(one));
        }
    }

    private void among(@Nullable LocalId plan, LocalId participation, Consumer<ContactSlots> then) {
        contacts.forEach((key, each) -> {
            if (key.participation().equals(participation)
                    && (plan == null || key.plan().equals(plan))) {
                then.accept(each);
            }
        });
    }
}
