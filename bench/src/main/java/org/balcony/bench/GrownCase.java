package org.balcony.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.balcony.events.value.StreamId;

/** Brings cases to a size, with the entries a long case is made of: half of them are attendances of 80 people. */
final class GrownCase {

    private static final int PEOPLE = 80;
    private static final int EVENTS_PER_PERSON = 10;
    private static final int OTHER_THAN_DAILY = 2;
    private static final String TEXT = "What was said at the river, and by whom it was said again. ".repeat(10);

    private final Desk desk;
    private final String conflict;
    private final List<StreamId> people;

    GrownCase(Desk desk) {
        this.desk = desk;
        this.conflict = desk.conflict();
        this.people = IntStream.range(0, PEOPLE).mapToObj(_ -> desk.person()).toList();
    }

    /** The code of the conflict of these cases. */
    String conflict() {
        return conflict;
    }

    /** How many findings a case of that size has. */
    static long findings(int events) {
        return IntStream.range(0, daily(events)).filter(n -> n % 10 == 8).count();
    }

    /** A new case with that many events. */
    StreamId of(int events) {
        StreamId one = desk.newCase(conflict);
        desk.send(one, "accept-case", Desk.json("{}"));
        int present = present(events);
        for (int n = 0; n < present; n++) {
            data(
                    one,
                    "nominate-candidate",
                    "{'participationId':'p-%d','personId':'%s','side':'the north'}".formatted(n, people.get(n)));
        }
        for (int n = 0; n < daily(events); n++) {
            entry(one, n, present);
        }
        return one;
    }

    private static int present(int events) {
        return Math.min(PEOPLE, events / EVENTS_PER_PERSON);
    }

    private static int daily(int events) {
        return events - OTHER_THAN_DAILY - present(events);
    }

    private void entry(StreamId one, int n, int present) {
        switch (n % 10) {
            case 0 ->
                data(
                        one,
                        "record-informed-consent",
                        "{'participationId':'p-%d','scope':['participate'],'form':'written','voluntary':true}"
                                .formatted(n / 10 % present));
            case 1, 2, 3, 4, 5 -> {
                int attendance = n / 10 * 5 + n % 10 - 1;
                data(
                        one,
                        "record-attendance",
                        "{'sessionId':'session-%d','participationId':'p-%d','status':'present','capacity':'personal'}"
                                .formatted(attendance / present, attendance % present));
            }
            case 6 ->
                data(
                        one,
                        "log-contact",
                        "{'personId':'%s','sector':'political','initiatedBy':'us','purpose':'%s'}"
                                .formatted(people.getFirst(), TEXT));
            case 7 -> data(one, "record-party-reaction", "{'about':'session','by':'the north','reaction':'respect'}");
            case 8 -> data(one, "record-assessment-finding", "{'kind':'dynamic','statement':'" + TEXT + "'}");
            default ->
                data(one, "record-lesson", "{'source':'session_review','about':'method','statement':'" + TEXT + "'}");
        }
    }

    private void data(StreamId one, String command, String data) {
        desk.send(one, command, Desk.json("{\"data\":" + data.replace('\'', '"') + "}"));
    }
}
