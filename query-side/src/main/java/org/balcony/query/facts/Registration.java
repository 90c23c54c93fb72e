package org.balcony.query.facts;

import java.util.List;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.value.EventId;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;

/** Where the record of a case begins; a row about which nothing was recorded rests on it. */
public final class Registration {

    private Registration() {}

    /** The registration, or what is first seen where it cannot be seen; empty where nothing can. */
    public static List<EventId> of(Entries entries) {
        return Stream.concat(
                        entries.all(CaseRegistered.class).stream().map(Entry::id),
                        entries.ours().stream().map(one -> one.original().fact().id()))
                .limit(1)
                .toList();
    }
}
