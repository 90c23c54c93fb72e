package org.balcony.query.stateasof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcony.events.FollowUpEvent;
import org.balcony.events.FollowUpEvent.FollowUpContactMade;
import org.balcony.events.FollowUpEvent.FollowUpContactMissed;
import org.balcony.events.FollowUpEvent.FollowUpPlanned;
import org.balcony.events.codec.WireNames;
import org.balcony.events.history.Standing;
import org.balcony.query.facts.ContactSlots;
import org.balcony.query.facts.ContactSlots.Slot;
import org.balcony.query.facts.FollowUps;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Reading;

/** Follow-up plans; and for each participation of a plan the contacts that were due, one every cadence. */
final class FollowUpStates {

    private enum State {
        RUNNING,
        ENDED
    }

    private FollowUpStates() {}

    static List<Step> steps(FollowUpEvent event) {
        return switch (event) {
            case FollowUpPlanned planned ->
                List.of(Step.of(Machine.FOLLOW_UP_PLAN, planned.planId())
                        .first()
                        .to(State.RUNNING)
                        .lapses(State.ENDED, planned.until(), State.RUNNING)
                        .tells("purpose", planned.purpose())
                        .tells("cadenceDays", planned.cadenceDays())
                        .tells("cohort", planned.cohort())
                        .tells("owner", planned.owner())
                        .tells("until", planned.until()));
            case FollowUpContactMade made ->
                made.planId() == null
                        ? List.of()
                        : List.of(Step.of(Machine.FOLLOW_UP_PLAN, made.planId()).counts("contactsMade"));
            case FollowUpContactMissed missed ->
                missed.planId() == null
                        ? List.of()
                        : List.of(
                                Step.of(Machine.FOLLOW_UP_PLAN, missed.planId()).counts("contactsMissed"));
        };
    }

    /** The contacts due with each participation under each plan. */
    static List<StateRow> contacts(List<Standing> shown, Reading reading) {
        return FollowUps.in(shown, reading.asOf()).stream()
                .map(one -> row(one, reading.asOf()))
                .toList();
    }

    /** The state of the latest contact due, and of all before it. */
    private static StateRow row(ContactSlots one, AsOf asOf) {
        List<Slot> slots = one.slots();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("planId", one.plan().planId());
        facts.put("participationId", one.participation());
        facts.put(
                "slots",
                slots.stream()
                        .map(slot -> Map.of("dueOn", slot.dueOn().toString(), "state", WireNames.of(slot.state())))
                        .toList());
        facts.put("missedInARow", missedInARow(slots));
        return StateRow.of(
                Machine.FOLLOW_UP.word(),
                Machine.FOLLOW_UP.word() + '/' + one.plan().planId() + '/' + one.participation(),
                slots.isEmpty() ? "not_yet_due" : WireNames.of(slots.getLast().state()),
                one.by().getLast(),
                one.by(),
                asOf,
                facts,
                false);
    }

    private static long missedInARow(List<Slot> slots) {
        return slots.reversed().stream()
                .dropWhile(slot -> slot.state() == ContactSlots.State.DUE)
                .takeWhile(slot -> slot.state() == ContactSlots.State.MISSED)
                .count();
    }
}
