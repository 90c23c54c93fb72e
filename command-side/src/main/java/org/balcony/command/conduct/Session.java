package org.balcony.command.conduct;

import java.util.List;
import java.util.Optional;
import org.balcony.events.ConductEvent.AttendanceStatus;
import org.balcony.events.ConductEvent.SessionScheduled;
import org.balcony.events.DesignEvent.PresenceRule;
import org.balcony.events.ParticipantEvent.Capacity;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.When;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * One session of a case.
 *
 * @param plan what was agreed when it was scheduled; absent where it never was
 * @param plannedFor when it is planned for by now; absent where it was never scheduled
 * @param opened whether it was ever opened
 * @param heldStrand the strand named when it was held without a plan; absent where none was
 * @param attendance the latest entry for each participation
 */
public record Session(
        Status status,
        @Nullable Plan plan,
        @Nullable When plannedFor,
        boolean opened,
        @Nullable String heldStrand,
        PMap<LocalId, Attendance> attendance) {

    /** How a session stands. */
    public enum Status {
        /** Something was recorded of it, but neither plan nor course. */
        MENTIONED,
        SCHEDULED,
        OPEN,
        CANCELLED,
        HELD
    }

    /**
     * What was agreed about a session before it took place.
     *
     * @param presenceRule absent means what the design says
     * @param quorum absent unless the rule is a quorum
     * @param regimeId absent means the regime in force for its scope
     * @param strand absent where it belongs to none
     * @param iteration the stage iteration it was planned in; absent where in none
     */
    public record Plan(
            List<ActorOrText> partiesExpected,
            @Nullable PresenceRule presenceRule,
            @Nullable Integer quorum,
            @Nullable LocalId regimeId,
            @Nullable String strand,
            @Nullable LocalId iteration) {

        public Plan {
            partiesExpected = List.copyOf(partiesExpected);
        }

        static Plan of(SessionScheduled scheduled, @Nullable LocalId iteration) {
            return new Plan(
                    scheduled.partiesExpected(),
                    scheduled.presenceRule(),
                    scheduled.quorum(),
                    scheduled.regimeId(),
                    scheduled.strand(),
                    iteration);
        }
    }

    /** How a participation attended; the capacity is absent where it was not said. */
    public record Attendance(
            AttendanceStatus status, @Nullable Capacity capacity) {

        /** Whether the person was there, in the room or on a line. */
        public boolean attended() {
            return attended(status);
        }

        static boolean attended(AttendanceStatus status) {
            return switch (status) {
                case PRESENT, PARTLY, ONLINE -> true;
                case EXCUSED, UNEXCUSED, BARRED -> false;
            };
        }
    }

    static final Session UNKNOWN = new Session(Status.MENTIONED, null, null, false, null, HashTreePMap.empty());

    /** The parties expected; none where it was never scheduled. */
    public List<ActorOrText> partiesExpected() {
        return plan == null ? List.of() : plan.partiesExpected();
    }

    /** The strand it belongs to, if to any. */
    public Optional<String> strand() {
        return plan != null && plan.strand() != null ? Optional.of(plan.strand()) : Optional.ofNullable(heldStrand);
    }

    /** The confidentiality regime named when it was scheduled, if one was. */
    public Optional<LocalId> regimeId() {
        return plan == null ? Optional.empty() : Optional.ofNullable(plan.regimeId());
    }

    /** The participations on record as having been there. */
    public List<LocalId> attended() {
        return attendance.entrySet().stream()
                .filter(entry -> entry.getValue().attended())
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    /** Whether the id belongs to a session, and not only to entries that came before it. */
    boolean isInUse() {
        return status != Status.MENTIONED;
    }

    Session scheduled(SessionScheduled event, @Nullable LocalId iteration) {
        Status next = status == Status.MENTIONED ? Status.SCHEDULED : status;
        return new Session(next, Plan.of(event, iteration), event.plannedFor(), opened, heldStrand, attendance);
    }

    Session movedTo(When when) {
        return new Session(status, plan, when, opened, heldStrand, attendance);
    }

    Session cancelled() {
        return in(status == Status.OPEN || status == Status.HELD ? status : Status.CANCELLED, opened);
    }

    Session nowOpen() {
        return in(status == Status.HELD ? status : Status.OPEN, true);
    }

    Session held(@Nullable String inStrand) {
        return new Session(Status.HELD, plan, plannedFor, opened, inStrand, attendance);
    }

    Session attended(LocalId participation, Attendance how) {
        return how.equals(attendance.get(participation))
                ? this
                : new Session(status, plan, plannedFor, opened, heldStrand, attendance.plus(participation, how));
    }

    private Session in(Status next, boolean everOpened) {
        return new Session(next, plan, plannedFor, everOpened, heldStrand, attendance);
    }
}
