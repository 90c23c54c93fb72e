package org.balcony.query.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balcony.events.ConductEvent.AttendanceRecorded;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ConductEvent.AttendanceSummary;
import org.balcony.events.ConductEvent.HeldMode;
import org.balcony.events.ConductEvent.SessionHeld;
import org.balcony.events.ConductEvent.SessionKind;
import org.balcony.events.ParticipantEvent.CandidateNominated;
import org.balcony.events.SafetyEvent.ProtectiveKind;
import org.balcony.events.SafetyEvent.ProtectiveMeasureTaken;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.Counts;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.SideCounts;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Audience;
import org.balcony.query.kernel.Reading;
import org.jspecify.annotations.Nullable;

/** People in a case, as tests tell of them. */
public final class Participants {

    private Participants() {}

    /** Somebody is proposed; the same number is the same person. */
    public static CandidateNominated nominated(String id, int person, String side) {
        return new CandidateNominated(
                new LocalId(id),
                new PersonId(new UUID(0x0192c3a000007000L, 0x8000_0000_0000_0000L | person)),
                new ActorOrText(side),
                null,
                new ActorOrText("local partner"),
                null);
    }

    public static AttendanceRecorded present(String session, String id) {
        return new AttendanceRecorded(new LocalId(session), new LocalId(id), AttendanceStatus.PRESENT, null);
    }

    public static SessionHeld held(String session) {
        return held(session, null, null);
    }

    public static SessionHeld held(String session, @Nullable String strand, @Nullable AttendanceSummary summary) {
        return new SessionHeld(
                new LocalId(session),
                HeldMode.RETROSPECTIVE,
                SessionKind.PLENARY,
                null,
                null,
                strand,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                summary);
    }

    public static SessionHeld bySide(String session, Map<String, Integer> sides) {
        return held(session, null, new AttendanceSummary(sum(sides), SideCounts.of(sides), null, null, null, null));
    }

    /** Women and men, and those of whom nobody said which. */
    public static SessionHeld byGender(String session, int women, int men, int others) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("women", women);
        counts.put("men", men);
        return held(
                session, null, new AttendanceSummary(women + men + others, null, Counts.of(counts), null, null, null));
    }

    public static ProtectiveMeasureTaken lockedDown(String id) {
        return new ProtectiveMeasureTaken(null, null, new LocalId(id), ProtectiveKind.DATA_LOCKDOWN, null);
    }

    /** A reading by somebody from whom small groups are kept. */
    public static Reading withoutSmallCells(Told told) {
        return Told.reading(
                told.events(),
                Told.CASE,
                AsOf.live(Told.TODAY),
                Reading.Order.OCCURRED,
                new Audience(true, false),
                Map.of());
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
