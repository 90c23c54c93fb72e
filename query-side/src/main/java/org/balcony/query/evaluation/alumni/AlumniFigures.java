package org.balcony.query.evaluation.alumni;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.events.ParticipantEvent.PublicRole;
import org.balcony.events.TransferEvent.TakeUpExtent;
import org.balcony.events.TransferEvent.TransferTakenUp;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.EventId;
import org.balcony.events.value.LocalId;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Figure;
import org.balcony.query.kernel.SmallCells;

/**
 * How many alumni there are, by the position they came to last; and who of the negotiators are.
 *
 * @param negotiators by person, the change that made a negotiator; one after taking part rather than another
 */
record AlumniFigures(Map<LocalId, AlumniRow> alumni, Map<LocalId, AlumniRow> negotiators, List<EventId> takeUps) {

    static AlumniFigures of(List<AlumniRow> rows, Entries entries) {
        Map<LocalId, AlumniRow> alumni = new LinkedHashMap<>();
        Map<LocalId, AlumniRow> negotiators = new LinkedHashMap<>();
        for (AlumniRow row : rows) {
            if (row.alumnus()) {
                alumni.put(row.participationId(), row);
            }
            if (row.negotiator()) {
                negotiators.merge(
                        row.participationId(),
                        row,
                        (was, now) -> Boolean.TRUE.equals(was.tookPartBefore()) ? was : now);
            }
        }
        return new AlumniFigures(
                alumni,
                negotiators,
                entries.all(TransferTakenUp.class).stream()
                        .filter(one -> one.event().extent() == TakeUpExtent.NEGOTIATOR_IS_ALUMNUS)
                        .map(Entry::id)
                        .toList());
    }

    Map<String, Figure> all() {
        Map<String, Figure> figures = new HashMap<>();
        figures.put("alumni", count(List.copyOf(alumni.values())));
        for (PublicRole role : PublicRole.values()) {
            figures.put(name(role), count(in(role)));
        }
        figures.put("negotiatorsWhoTookPart", negotiatorsWhoTookPart());
        figures.put(
                "timeBetween",
                Figure.Lengths.of(
                        alumni.values().stream()
                                .flatMap(row -> Stream.ofNullable(row.between()))
                                .toList(),
                        ids(alumni.values().stream().toList())));
        figures.put("takeUps", new Figure.Count(takeUps.size(), takeUps));
        return figures;
    }

    /** Counts of people only, as far as no small group shows, in steps: who looks twice sees no few who came in between. */
    Map<String, Figure> withoutSmallCells(SmallCells cells) {
        List<Integer> parts = Arrays.stream(PublicRole.values())
                .map(role -> in(role).size())
                .filter(size -> size > 0)
                .toList();
        SmallCells.Shown shown = cells.of(alumni.size(), parts);
        Map<String, Figure> figures = new HashMap<>();
        if (shown.total()) {
            figures.put("alumni", atLeast(alumni.size(), cells));
        }
        int at = 0;
        for (PublicRole role : PublicRole.values()) {
            if (!in(role).isEmpty() && shown.parts().get(at++)) {
                figures.put(name(role), atLeast(in(role).size(), cells));
            }
        }
        return figures;
    }

    private static Figure atLeast(int many, SmallCells cells) {
        return new Figure.Count(cells.inSteps(many), List.of());
    }

    private Figure.Share negotiatorsWhoTookPart() {
        List<AlumniRow> all = new ArrayList<>(negotiators.values());
        return Figure.Share.of(
                all.stream()
                        .filter(row -> Boolean.TRUE.equals(row.tookPartBefore()))
                        .count(),
                all.size(),
                ids(all));
    }

    private List<AlumniRow> in(PublicRole role) {
        return alumni.values().stream().filter(row -> row.to() == role).toList();
    }

    private static Figure count(List<AlumniRow> rows) {
        return new Figure.Count(rows.size(), ids(rows));
    }

    private static List<EventId> ids(List<AlumniRow> rows) {
        return rows.stream().flatMap(row -> row.eventIds().stream()).distinct().toList();
    }

    /** The figure of a position, such as {@code alumniPartyLeader}. */
    static String name(PublicRole role) {
        StringBuilder name = new StringBuilder("alumni");
        for (String part : WireNames.of(role).split("_")) {
            name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return name.toString();
    }
}
