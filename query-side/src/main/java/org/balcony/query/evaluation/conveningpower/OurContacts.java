package org.balcony.query.evaluation.conveningpower;

import java.util.List;
import org.balcony.events.AssessmentEvent.ContactInitiator;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.value.When;
import org.balcony.query.kernel.Days;
import org.balcony.query.kernel.Entry;

/** Our contacts with a target; those that it did not seek itself and whose request is dated are requests. */
record OurContacts(List<Entry<ContactMade>> all) {

    OurContacts {
        all = List.copyOf(all);
    }

    List<Entry<ContactMade>> requested() {
        return all.stream()
                .filter(one -> one.event().requestedOn() != null && one.event().initiatedBy() != ContactInitiator.THEM)
                .toList();
    }

    /** From request to meeting, each. */
    List<Days> waits() {
        return requested().stream().flatMap(one -> wait(one).stream()).toList();
    }

    private static List<Days> wait(Entry<ContactMade> contact) {
        When requested = contact.event().requestedOn();
        return requested == null ? List.of() : List.of(Days.between(requested, contact.when()));
    }
}
