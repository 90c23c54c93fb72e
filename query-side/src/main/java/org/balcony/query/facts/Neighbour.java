package org.balcony.query.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcony.events.CaseEvent.CaseRegistered;
import org.balcony.events.ConflictEvent.InitiativeMapped;
import org.balcony.events.ConflictEvent.InitiativeStatus;
import org.balcony.events.ProductEvent.JointProductDrafted;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.kernel.CaseStatus;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An initiative of others on the map, and what it shares with a case of ours.
 *
 * @param parties the parties both engage
 * @param issues the issues both deal with, in any writing
 * @param overlaps whether it may have run while the case did
 */
public record Neighbour(
        Entry<InitiativeMapped> initiative, List<ActorId> parties, List<String> issues, boolean overlaps) {

    /** The initiatives of others, each as last mapped. */
    public static List<Neighbour> of(Entries entries) {
        List<Entry<InitiativeMapped>> map = Parties.map(entries);
        Set<ActorOrText> engaged = Parties.engaged(entries);
        Set<String> issues = issues(map, entries);
        LocalDate registered = registered(entries);
        LocalDate over = over(entries);
        return map.stream()
                .filter(one -> !Parties.isOurs(one.event(), entries))
                .map(one -> new Neighbour(
                        one,
                        one.event().partiesEngaged().stream()
                                .filter(party -> engaged.contains(ActorOrText.of(party)))
                                .distinct()
                                .toList(),
                        one.event().issues().stream()
                                .filter(issue -> issues.contains(issue.toLowerCase(Locale.ROOT)))
                                .distinct()
                                .toList(),
                        overlaps(one, registered, over)))
                .toList();
    }

    /** Whether it shares a party or an issue with the case. */
    public boolean shares() {
        return !parties.isEmpty() || !issues.isEmpty();
    }

    /** Whether it is planned or goes on, as last mapped. */
    public boolean goesOn() {
        return initiative.event().status() != InitiativeStatus.ENDED
                && initiative.event().status() != InitiativeStatus.DORMANT;
    }

    private static Set<String> issues(List<Entry<InitiativeMapped>> map, Entries entries) {
        return Stream.concat(
                        map.stream()
                                .filter(one -> Parties.isOurs(one.event(), entries))
                                .flatMap(one -> one.event().issues().stream()),
                        entries.all(JointProductDrafted.class).stream().flatMap(one -> one.event().issues().stream()))
                .map(issue -> issue.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Without a period an initiative lasts as long as it is mapped as planned or active. */
    private static boolean overlaps(Entry<InitiativeMapped> one, @Nullable LocalDate registered, LocalDate over) {
        InitiativeMapped initiative = one.event();
        boolean gone = initiative.status() == InitiativeStatus.ENDED || initiative.status() == InitiativeStatus.DORMANT;
        LocalDate until = initiative.period() == null
                ? gone ? one.when().latestDay() : null
                : initiative.period().latestDay();
        LocalDate from =
                initiative.period() == null ? null : initiative.period().earliestDay();
        return (until == null || registered == null || !until.isBefore(registered))
                && (from == null || !from.isAfter(over));
    }

    private static @Nullable LocalDate registered(Entries entries) {
        return entries.all(CaseRegistered.class).stream()
                .map(one -> one.when().earliestDay())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate over(Entries entries) {
        List<CaseTime> times = CaseTime.of(entries);
        CaseTime last = times.isEmpty() ? null : times.getLast();
        LocalDate closed = last == null || (last.status() != CaseStatus.CLOSED && last.status() != CaseStatus.DECLINED)
                ? null
                : last.begun().latest();
        return closed == null ? entries.day() : closed;
    }
}
