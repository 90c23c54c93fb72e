package org.balcony.query.updates;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balcony.events.EvaluationEvent.EvaluationReported;
import org.balcony.events.EvaluationEvent.ObservationDimension;
import org.balcony.events.EvaluationEvent.ObservationRecorded;
import org.balcony.events.EvaluationEvent.ObservationSubject;
import org.balcony.events.value.ActorOrText;
import org.balcony.query.facts.Countable;
import org.balcony.query.facts.CountedSessions;
import org.balcony.query.facts.Quarter;
import org.balcony.query.kernel.Entries;
import org.balcony.query.kernel.Entry;
import org.balcony.query.kernel.Words;
import org.balcony.query.updates.UpdateRow.About;

/** What detailed updates add: the months of sessions, indicators of attitude, and findings reported to those who pay. */
final class DetailedLines {

    /** What is measured of groups and society; judgements of mediators, balance and ripeness are assessments. */
    private static final Set<ObservationDimension> ATTITUDES = EnumSet.of(
            ObservationDimension.ATTITUDE_TO_OTHER,
            ObservationDimension.TRUST,
            ObservationDimension.COMMUNICATION_QUALITY,
            ObservationDimension.PERCEPTION_OF_CONFLICT,
            ObservationDimension.HOPE,
            ObservationDimension.PUBLIC_OPINION);

    private static final Set<String> OPEN_TO_ALL = Set.of("public", "funders", "funder", "donors", "donor");

    private DetailedLines() {}

    static List<UpdateRow> of(Entries entries, CountedSessions sessions) {
        List<UpdateRow> lines = new ArrayList<>();
        Map<YearMonth, Long> months = sessions.held().stream()
                .flatMap(one -> SessionMonth.of(one.when()).stream())
                .collect(Collectors.groupingBy(month -> month, TreeMap::new, Collectors.counting()));
        months.forEach((month, many) -> lines.add(
                UpdateRow.number(About.SESSIONS, month.toString(), "sessions in the month", many, "sessions")));
        lines.addAll(indicators(entries));
        lines.addAll(findings(entries));
        return lines;
    }

    private static List<UpdateRow> indicators(Entries entries) {
        Map<String, List<Double>> ratings = new TreeMap<>();
        for (Entry<ObservationRecorded> one : entries.all(ObservationRecorded.class)) {
            if (told(one, entries)) {
                one.event()
                        .value()
                        .number()
                        .ifPresent(rating -> ratings.computeIfAbsent(
                                        Words.of(one.event().dimension()), _ -> new ArrayList<>())
                                .add(rating.value().doubleValue()));
            }
        }
        List<UpdateRow> lines = new ArrayList<>();
        ratings.forEach((dimension, each) -> {
            if (!entries.reading().audience().cells().small(each.size())) {
                lines.add(UpdateRow.number(About.INDICATOR, null, dimension, each.size(), "ratings"));
                lines.add(
                        UpdateRow.said(About.INDICATOR, null, dimension, "median rating " + Math.round(median(each))));
            }
        });
        return lines;
    }

    private static boolean told(Entry<ObservationRecorded> one, Entries entries) {
        ObservationSubject subject = one.event().subject();
        return ATTITUDES.contains(one.event().dimension())
                && (subject == ObservationSubject.SOCIETY
                        || subject == ObservationSubject.GROUP
                        || subject == ObservationSubject.SESSION)
                && Countable.is(one)
                && one.latest() != null
                && Quarter.of(one.latest()).overBy(entries.day());
    }

    private static double median(List<Double> ratings) {
        List<Double> sorted = ratings.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static List<UpdateRow> findings(Entries entries) {
        List<UpdateRow> lines = new ArrayList<>();
        for (Entry<EvaluationReported> one : entries.all(EvaluationReported.class)) {
            if (Countable.is(one) && reportedToPayers(one.event(), entries)) {
                one.event()
                        .findings()
                        .forEach(finding -> lines.add(UpdateRow.said(
                                About.FINDING,
                                one.latest() == null
                                        ? null
                                        : Quarter.of(one.latest()).toString(),
                                "finding " + (lines.size() + 1) + ": " + finding.criterion(),
                                finding.judgement())));
            }
        }
        return lines;
    }

    private static boolean reportedToPayers(EvaluationReported report, Entries entries) {
        String audience = report.audience();
        return audience != null
                && (OPEN_TO_ALL.contains(audience.toLowerCase(Locale.ROOT).strip())
                        || !audience.isEmpty()
                                && new ActorOrText(audience)
                                        .actor()
                                        .filter(entries.reading().audience().payers()::contains)
                                        .isPresent());
    }
}
