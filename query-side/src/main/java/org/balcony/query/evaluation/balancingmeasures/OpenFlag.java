package org.balcony.query.evaluation.balancingmeasures;

import java.time.LocalDate;
import java.util.List;
import org.balcony.events.value.EventId;
import org.balcony.query.flags.FlagCode;
import org.balcony.query.flags.FlagRow;

/** A flag of a measure that is up. */
record OpenFlag(List<EventId> eventIds, FlagCode code, LocalDate since, String explanation) {

    static OpenFlag of(FlagRow flag) {
        return new OpenFlag(flag.eventIds(), flag.code(), flag.since(), flag.explanation());
    }
}
