package org.balcony.query.platform.views;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.balcony.events.value.StreamId;
import org.balcony.events.value.StreamKind;
import org.balcony.query.catalogue.ViewCatalogue;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.kernel.ViewTable;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.history.Sources;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.Digests;
import org.balcony.query.platform.web.ReadParameters;
import org.balcony.query.platform.web.ReadRefused;

/** Answers views, of whatever they are asked. */
public final class Views {

    private final ViewCatalogue catalogue;
    private final CaseHistories histories;
    private final Portfolio portfolio;
    private final Differences differences;
    private final Asking asking;

    public Views(
            ViewCatalogue catalogue,
            CaseHistories histories,
            Portfolio portfolio,
            Differences differences,
            Asking asking) {
        this.catalogue = catalogue;
        this.histories = histories;
        this.portfolio = portfolio;
        this.differences = differences;
        this.asking = asking;
    }

    /**
     * The view of a case or conflict; of a conflict, for views that have no reading of conflicts, a row for each case.
     *
     * @param name the name or code of the view
     */
    public Answered of(StreamKind kind, String idOrCode, String name, Reader reader, ReadParameters parameters) {
        Optional<HistoryView> own = catalogue.view(name, kind);
        Asked asked = asking.of(own.orElseGet(() -> ofCases(name)), reader, parameters);
        StreamId subject = histories.stream(kind, idOrCode).orElseThrow(() -> ReadRefused.notFound(kind.word()));
        if (own.isPresent()) {
            return ofOne(asked, subject);
        }
        if (!histories.isKnown(subject, reader, asked.position())) {
            throw ReadRefused.notFound(kind.word());
        }
        return portfolio.ofConflict(asked, subject);
    }

    /** The view of all cases the reader may see. */
    public Answered ofAll(String name, Reader reader, ReadParameters parameters, Selection selection) {
        return portfolio.ofAll(asking.of(ofCases(name), reader, parameters), selection);
    }

    /** What changed in the view of a case or conflict since an earlier moment. */
    public Answered difference(
            StreamKind kind, String idOrCode, String name, Reader reader, ReadParameters parameters, Since since) {
        Optional<HistoryView> own = catalogue.view(name, kind);
        Asked after = asking.of(own.orElseGet(() -> ofCases(name)), reader, parameters);
        Asked before = asking.since(since, after);
        StreamId subject = histories.stream(kind, idOrCode).orElseThrow(() -> ReadRefused.notFound(kind.word()));
        if (own.isPresent()) {
            return differences.ofOne(before, after, subject);
        }
        if (!histories.isKnown(subject, reader, after.position())) {
            throw ReadRefused.notFound(kind.word());
        }
        return differences.ofMany(
                before,
                after,
                subject,
                histories.casesOf(subject),
                one -> StreamId.of(one.row().conflictId()).equals(subject),
                UnaryOperator.identity());
    }

    /** What changed in the view of all cases since an earlier moment. */
    public Answered differenceOfAll(
            String name, Reader reader, ReadParameters parameters, Since since, Selection selection) {
        Asked after = asking.of(ofCases(name), reader, parameters);
        return differences.ofMany(
                asking.since(since, after), after, null, histories.cases(), selection::takes, selection::with);
    }

    private HistoryView ofCases(String name) {
        return catalogue.view(name, StreamKind.CASE).orElseThrow(() -> ReadRefused.notFound("view"));
    }

    private Answered ofOne(Asked asked, StreamId subject) {
        Reading reading = histories
                .reading(
                        subject,
                        asked.reader(),
                        asked.position(),
                        asked.parameters().asOf(),
                        asked.parameters().order(),
                        asked.options(),
                        asked.view(),
                        new Sources())
                .orElseThrow(() -> asked.notForReader(subject, histories));
        ViewTable table = asked.view().of(reading);
        return new Answered(
                asked.view(),
                subject,
                reading,
                table,
                null,
                asked.moment(),
                Digests.of(table),
                asked.again(asked.path(subject)),
                asked.called(histories, subject),
                null,
                asked.ofNow());
    }
}
