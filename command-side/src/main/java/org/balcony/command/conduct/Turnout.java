package org.balcony.command.conduct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.balcony.command.kernel.Context;
import org.balcony.command.kernel.Flag;
import org.balcony.command.kernel.StreamState;
import org.balcony.command.participants.ParticipantsState;
import org.balcony.command.power.PowerState;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Counts;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.SideCounts;
import org.jspecify.annotations.Nullable;

/**
 * Who was at a session, by its frozen counts and by the attendance on record.
 *
 * @param summary the counts; absent where nobody counted
 * @param present the sides that were there
 * @param attended how many of each side the entries of attendance say were there
 * @param breach what the presence rule in force finds missing
 */
record Turnout(
        @Nullable AttendanceSummary summary,
        Set<ActorOrText> present,
        SortedMap<String, Integer> attended,
        Optional<Map<String, Object>> breach) {

    static Turnout of(SessionHeld held, @Nullable Session session, StreamState state, Context context) {
        SortedMap<String, Integer> attended =
                session == null ? new TreeMap<>() : attended(session, state.of(ParticipantsState.class));
        SortedMap<String, Integer> counted = counted(held.attendanceSummary());
        Set<ActorOrText> present = new HashSet<>(held.partiesPresent());
        Stream.concat(counted.keySet().stream(), counted.isEmpty() ? attended.keySet().stream() : Stream.empty())
                .map(ActorOrText::new)
                .forEach(present::add);
        Map<String, Integer> numbers = counted.isEmpty() ? attended : counted;
        return new Turnout(
                held.attendanceSummary(),
                present,
                attended,
                breach(held.sessionId(), session, present, numbers, state, context));
    }

    /** Where nothing is known of who was there, nothing is known of a breach. */
    private static Optional<Map<String, Object>> breach(
            LocalId id,
            @Nullable Session session,
            Set<ActorOrText> present,
            Map<String, Integer> numbers,
            StreamState state,
            Context context) {
        PresenceInForce rule = PresenceInForce.of(session, state, context);
        boolean known = switch (rule.rule()) {
            case NONE -> false;
            case QUORUM -> !present.isEmpty();
            case ALL_PRINCIPAL_PARTIES ->
                !present.isEmpty() && !rule.indispensable().isEmpty();
            case EQUAL_NUMBERS_PER_SIDE -> !numbers.isEmpty();
        };
        return known && state.of(PowerState.class).presenceWaiver(id).isEmpty()
                ? rule.breach(present, numbers.values())
                : Optional.empty();
    }

    private static SortedMap<String, Integer> attended(Session session, ParticipantsState participants) {
        SortedMap<String, Integer> attended = new TreeMap<>();
        session.attended().stream()
                .flatMap(id -> participants.participation(id).stream())
                .forEach(one -> attended.merge(one.side().value(), 1, Integer::sum));
        return attended;
    }

    private static SortedMap<String, Integer> counted(@Nullable AttendanceSummary summary) {
        SortedMap<String, Integer> counted = new TreeMap<>();
        if (summary != null && summary.bySide() instanceof SideCounts sides) {
            counted.putAll(sides.byGroup());
            counted.values().removeIf(count -> count == 0);
        }
        return counted;
    }

    List<Flag> flags() {
        List<Flag> flags = new ArrayList<>();
        breach.ifPresent(facts -> flags.add(new Flag(ConductWarning.PRESENCE_RULE_BREACHED, facts)));
        if (summary != null) {
            contradiction(summary).ifPresent(flags::add);
            difference(summary).ifPresent(flags::add);
        }
        return flags;
    }

    /** Some may belong to no group, so a group may be smaller than the total, and never larger. */
    private static Optional<Flag> contradiction(AttendanceSummary summary) {
        Map<String, Object> larger = new HashMap<>();
        put(larger, "bySide", summary.bySide() == null ? null : summary.bySide().sum(), summary.total());
        put(larger, "byGender", sum(summary.byGender()), summary.total());
        put(larger, "byAgeGroup", sum(summary.byAgeGroup()), summary.total());
        put(larger, "bySector", sum(summary.bySector()), summary.total());
        put(larger, "officials", summary.officials(), summary.total());
        if (larger.isEmpty()) {
            return Optional.empty();
        }
        larger.put("total", summary.total());
        return Optional.of(new Flag(ConductWarning.COUNTS_CONTRADICT_TOTAL, larger));
    }

    private static @Nullable Integer sum(@Nullable Counts counts) {
        return counts == null ? null : counts.sum();
    }

    private static void put(Map<String, Object> larger, String group, @Nullable Integer sum, int total) {
        if (sum != null && sum > total) {
            larger.put(group, sum);
        }
    }

    private Optional<Flag> difference(AttendanceSummary counts) {
        int entries = attended.values().stream().mapToInt(Integer::intValue).sum();
        SortedMap<String, Integer> counted = counted(counts);
        boolean same = entries == counts.total() && (counts.bySide() == null || counted.equals(attended));
        return entries == 0 || same
                ? Optional.empty()
                : Optional.of(new Flag(
                        ConductWarning.COUNTS_DIFFER_FROM_ATTENDANCE,
                        Map.of("total", counts.total(), "attended", entries, "attendedBySide", Map.copyOf(attended))));
    }
}
