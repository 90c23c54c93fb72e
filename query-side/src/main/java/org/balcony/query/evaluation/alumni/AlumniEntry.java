package org.balcony.query.evaluation.alumni;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.balcony.events.ParticipantEvent.PublicRole;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.balcony.query.kernel.ViewEntry.Column;
import org.balcony.query.kernel.Words;

/** What the catalogue says of alumni and cadre. */
final class AlumniEntry {

    static final ViewEntry ENTRY = new ViewEntry(
            "alumni-and-cadre",
            "E21",
            1,
            Set.of(StreamKind.CASE),
            "What became of people who had taken part, and who of the negotiators had?",
            List.of("evaluators", "lead mediators"),
            List.of("recorded", "occurred"),
            AlumniRow.class,
            List.of(
                    new Column("participationId, side", "who, by pseudonym within the case, and for which side"),
                    new Column(
                            "from, to, capacityTo, since",
                            "the position before and after, the capacity after, and since when (EDTF)"),
                    new Column(
                            "firstPresent, sessionsBefore",
                            "when the person first took part, and at how many sessions before the change"),
                    new Column(
                            "tookPartBefore",
                            "whether the person had certainly taken part before; empty where the dates do not tell"),
                    new Column("between", "days from first taking part to the new position, least and most"),
                    new Column(
                            "negotiator", "the change made the person an official negotiator, by position or capacity"),
                    new Column("publiclyKnown", "whether the change is publicly known"),
                    new Column("disputed, corrected", "whether a record it rests on is contested or was corrected"),
                    new Column("uncertain", "a record it rests on may have happened after the day asked about")),
            Stream.of(
                            Stream.of(
                                    new Column("alumni", "people who came to a position after taking part"),
                                    new Column(
                                            "negotiatorsWhoTookPart",
                                            "of people who became official negotiators: had taken part before"),
                                    new Column(
                                            "timeBetween",
                                            "from first taking part to the last new position, of alumni"),
                                    new Column(
                                            "takeUps",
                                            "entries that take an alumnus among the negotiators as a transfer")),
                            Arrays.stream(PublicRole.values())
                                    .map(role -> new Column(
                                            AlumniFigures.name(role),
                                            "alumni whose last position is: " + Words.of(role))))
                    .flatMap(one -> one)
                    .toList(),
            List.of(),
            List.of(
                    "retracted: records left out because they were annulled",
                    "erased: how many persons are shown no more",
                    "alternativeExplanations: what else explains that an alumnus negotiates, of each entry that says so",
                    "smallCells: what is kept from this reader"),
            List.of(
                    "alumni = persons with a change to a position other than unofficial whose beginning lies certainly after a session they are on record as present at; each counts once, at the last such change",
                    "negotiatorsWhoTookPart = official negotiators who had taken part before / persons on record who became official negotiators",
                    "between = days(first session present, since); least = since.earliest − session.latest, most = since.latest − session.earliest"),
            List.of(
                    "Having taken part is not why somebody was chosen to negotiate; many were prominent before.",
                    "Negotiators who never had a part in this case are not on record here and in no share."));

    private AlumniEntry() {}
}
