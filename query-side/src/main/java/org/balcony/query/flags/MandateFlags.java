package org.balcony.query.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.balcony.events.AssessmentEvent.ContactMade;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.query.facts.CoveredDays;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Flags work without a mandate. Contact before the first mandate is how a mandate is found, so it raises none; contact
 * after one has lapsed does.
 */
final class MandateFlags {

    private MandateFlags() {}

    static List<FlagRow> in(Scene scene) {
        List<Mandates.Term> terms = Mandates.terms(scene);
        CoveredDays mandated =
                CoveredDays.by(terms.stream().map(Mandates.Term::span).toList());
        List<FlagRow> flags = new ArrayList<>();
        for (Entry<SessionHeld> held :
                scene.latest(SessionHeld.class, SessionHeld::sessionId).values()) {
            if (outside(held, mandated)) {
                flags.add(session(scene, held, terms));
            }
        }
        contacts(scene, terms, mandated, flags);
        return flags;
    }

    private static boolean outside(Entry<?> entry, CoveredDays mandated) {
        return !mandated.touches(entry.when().earliestDay(), entry.latest());
    }

    private static FlagRow session(Scene scene, Entry<SessionHeld> held, List<Mandates.Term> terms) {
        Mandates.Term lapsed = lastBefore(held, terms);
        List<Entry<?>> basis = new ArrayList<>(List.of(held));
        if (lapsed != null) {
            basis.add(lapsed.agreed());
        }
        return scene.flag(
                FlagCode.MANDATE_LAPSED,
                "session/" + held.event().sessionId(),
                scene.since(held),
                lapsed == null
                        ? "Held %s with no mandate in force.".formatted(held.when())
                        : "Held %s; the last mandate had lapsed on %s."
                                .formatted(held.when(), lapsed.span().last()),
                basis);
    }

    private static void contacts(Scene scene, List<Mandates.Term> terms, CoveredDays mandated, List<FlagRow> flags) {
        List<Entry<ContactMade>> without = scene.all(ContactMade.class).stream()
                .filter(one -> outside(one, mandated)
                        && one.when().earliestDay() instanceof LocalDate day
                        && mandated.beganBefore(day))
                .toList();
        if (!without.isEmpty()) {
            LocalDate since = without.stream()
                    .map(scene::since)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            List<Entry<?>> basis = new ArrayList<>(without);
            terms.forEach(term -> basis.add(term.agreed()));
            flags.add(scene.flag(
                    FlagCode.MANDATE_LAPSED,
                    scene.theCase(),
                    since,
                    "%d contact(s) made after a mandate had lapsed, the first %s."
                            .formatted(without.size(), without.getFirst().when()),
                    basis));
        }
    }

    private static Mandates.@Nullable Term lastBefore(Entry<SessionHeld> held, List<Mandates.Term> terms) {
        LocalDate began = held.when().earliestDay();
        return terms.stream()
                .filter(term -> term.span().last() instanceof LocalDate last && began != null && last.isBefore(began))
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
