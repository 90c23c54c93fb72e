package org.balcony.bench;

import org.balcony.events.value.StreamId;

/** Brings a case to a size, with the entries a long case is made of: half of them are attendances of 80 people. */
final class GrownCase {

    private static final int PARTICIPANTS = 80;
    private static final String TEXT = "What was said at the river, and by whom it was said again. ".repeat(10);

    private GrownCase() {}

    /** A new case with that many events; how many of them are findings is {@link #findings}. */
    static StreamId of(Desk desk, String conflict, int events) {
        StreamId one = desk.newCase(conflict);
        desk.send(one, "accept-case", Desk.json("{}"));
        for (int n = 2; n < events; n++) {
            entry(desk, one, n);
        }
        return one;
    }

    /** How many findings a case of that size has. */
    static long findings(int events) {
        long found = 0;
        for (int n = 2; n < events; n++) {
            found += n % 10 == 8 ? 1 : 0;
        }
        return found;
    }

    private static void entry(Desk desk, StreamId one, int n) {
        switch (n % 10) {
            case 0 ->
                data(
                        desk,
                        one,
                        "record-informed-consent",
                        "{'participationId':'p-%d','scope':['participate'],'form':'written','voluntary':true}"
                                .formatted(n % PARTICIPANTS));
            case 1, 2, 3, 4, 5 ->
                data(
                        desk,
                        one,
                        "record-attendance",
                        "{'sessionId':'session-%d','participationId':'p-%d','status':'present','capacity':'personal'}"
                                .formatted(attendance(n) / PARTICIPANTS, attendance(n) % PARTICIPANTS));
            case 6 -> data(desk, one, "log-contact", "{'sector':'political','initiatedBy':'us','purpose':'%s'}");
            case 7 ->
                data(desk, one, "record-party-reaction", "{'about':'session','by':'the north','reaction':'respect'}");
            case 8 -> data(desk, one, "record-assessment-finding", "{'kind':'dynamic','statement':'%s'}");
            default ->
                data(desk, one, "record-lesson", "{'source':'session_review','statement':'%s','about':'method'}");
        }
    }

    private static int attendance(int n) {
        return n / 10 * 5 + n % 10 - 1;
    }

    private static void data(Desk desk, StreamId one, String command, String data) {
        String filled = data.replace("%s", TEXT).replace('\'', '"');
        desk.send(one, command, Desk.json("{\"data\":" + filled + "}"));
    }
}
