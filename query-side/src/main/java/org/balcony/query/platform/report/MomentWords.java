package org.balcony.query.platform.report;

import org.balcony.events.value.When;
import org.balcony.query.platform.web.Moment;
import org.jspecify.annotations.Nullable;

/** A moment on two clocks, in words. */
final class MomentWords {

    private MomentWords() {}

    /** What was looked at. */
    static String of(Moment moment) {
        return recorded(moment.recorded()) + ", " + occurred(moment.occurred()) + ". Open things are counted to "
                + moment.day() + ".";
    }

    /** From which moment to which. */
    static String between(Moment since, Moment asOf) {
        return "What changed from " + lower(of(since)) + " To " + lower(of(asOf));
    }

    private static String recorded(@Nullable When by) {
        return by == null ? "Everything that had been recorded when this was asked" : "What had been recorded by " + by;
    }

    private static String occurred(@Nullable When by) {
        return by == null ? "whenever it happened" : "of what may have happened by " + by;
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
