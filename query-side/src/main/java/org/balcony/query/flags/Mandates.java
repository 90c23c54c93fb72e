package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.MandateEvent.MandateAgreed;
import org.balcony.events.MandateEvent.MandateEnded;
import org.balcony.events.MandateEvent.ThirdPartyRole;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.balcony.query.facts.CoveredDays;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/** The mandates of a case and the days on which they may have been in force. */
final class Mandates {

    private Mandates() {}

    /** A mandate and its days. */
    record Term(Entry<MandateAgreed> agreed, CoveredDays.Span span) {

        ThirdPartyRole role() {
            return agreed.event().thirdPartyRole();
        }
    }

    static List<Term> terms(Scene scene) {
        Map<LocalId, Entry<MandateEnded>> ended = scene.latest(MandateEnded.class, MandateEnded::mandateId);
        Map<LocalId, Entry<MandateAgreed>> successors = new HashMap<>();
        Map<LocalId, Entry<MandateAgreed>> agreed = scene.latest(MandateAgreed.class, MandateAgreed::mandateId);
        for (Entry<MandateAgreed> one : agreed.values()) {
            if (one.event().supersedes() != null) {
                successors.put(one.event().supersedes(), one);
            }
        }
        return agreed.values().stream()
                .map(one -> new Term(
                        one,
                        span(
                                one,
                                ended.get(one.event().mandateId()),
                                successors.get(one.event().mandateId()))))
                .toList();
    }

    private static CoveredDays.Span span(
            Entry<MandateAgreed> one, @Nullable Entry<MandateEnded> ended, @Nullable Entry<MandateAgreed> successor) {
        When period = one.event().period();
        LocalDate first = period == null ? one.when().earliestDay() : period.earliestDay();
        LocalDate last = period == null ? null : period.latestDay();
        last = sooner(last, ended == null ? null : ended.latest());
        last = sooner(last, successor == null ? null : successor.latest());
        return new CoveredDays.Span(first, last);
    }

    private static @Nullable LocalDate sooner(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
