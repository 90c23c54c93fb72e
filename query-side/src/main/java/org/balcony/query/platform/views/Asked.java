package org.balcony.query.platform.views;

import java.util.Map;
import org.balcony.events.access.Clearance;
import org.balcony.events.value.StreamId;
import org.balcony.query.kernel.Counted;
import org.balcony.query.kernel.HistoryView;
import org.balcony.query.kernel.Reading;
import org.balcony.query.platform.history.CaseHistories;
import org.balcony.query.platform.visibility.Reader;
import org.balcony.query.platform.web.Again;
import org.balcony.query.platform.web.Moment;
import org.balcony.query.platform.web.ReadParameters;
import org.balcony.query.platform.web.ReadRefused;
import org.jspecify.annotations.Nullable;

/**
 * A view that is asked for, at a position of the log that is settled.
 *
 * @param options what the view is asked for beside the moment
 * @param moment as the reader is told of it
 */
record Asked(
        HistoryView view,
        Reader reader,
        ReadParameters parameters,
        Map<String, String> options,
        long position,
        Moment moment) {

    /** The question that gives the same answer again, at that address. */
    Again again(String path) {
        Again again = Again.at(path);
        for (Map.Entry<String, String> option : options.entrySet()) {
            again = again.with(option.getKey(), option.getValue());
        }
        return (ofNow() ? again : again.asOf(moment))
                .with("order", parameters.order() == Reading.Order.RECORDED ? "recorded" : null);
    }

    /** Whether it is asked by somebody who may only have counts, and is answered as of now, at no position. */
    boolean ofNow() {
        return isOfNow(view, reader);
    }

    /** Whoever sees counts only sees those of now: two moments of their choice would tell what came in between. */
    static boolean isOfNow(HistoryView view, Reader reader) {
        return !view.counted().equals(Counted.NOTHING)
                && reader.roles().stream().allMatch(Clearance::isOutside);
    }

    /** Why there is no reading: there is no such thing, or the view is not for this reader. */
    ReadRefused notForReader(StreamId subject, CaseHistories histories) {
        return histories.isKnown(subject, reader, position)
                ? ReadRefused.notYours("This page is not for the reader.")
                : ReadRefused.notFound(subject.kind().word());
    }

    /** The address of the view of a case or conflict, or of all cases. */
    String path(@Nullable StreamId subject) {
        String of = subject == null ? "" : subject.kind().word() + "s/" + subject.id() + "/";
        return "/api/" + of + "views/" + view.entry().name();
    }

    /** What references are called, to this reader at this moment, in an answer about that case or conflict. */
    Called called(CaseHistories histories, @Nullable StreamId subject) {
        return new Called(histories, reader, subject, position, parameters.asOf());
    }

    /** The same for many cases. */
    KeptFigures.Question question() {
        return new KeptFigures.Question(view, reader, position, parameters.asOf(), options);
    }
}
