package org.balcony.query.platform.views;

import org.balcony.events.value.When;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.platform.web.Moment;
import org.balcony.query.platform.web.Parameters;
import org.balcony.query.platform.web.Positions;
import org.balcony.query.platform.web.ReadParameters;
import org.balcony.query.platform.web.ReadRefused;
import org.jspecify.annotations.Nullable;

/**
 * The moment from which a difference is asked for.
 *
 * @param recorded what had been stored by then counts; absent for everything at the position
 * @param occurred what may have occurred by then counts; absent for whenever it occurred
 * @param position the position of the log, or a bookmark of one, as asked; absent for that of the later moment
 * @param day the day to which open things last where neither clock names one; absent for that of the later moment
 */
public record Since(
        @Nullable When recorded,
        @Nullable When occurred,
        @Nullable String position,
        @Nullable String day) {

    /** As asked for. */
    public static Since of(
            @Nullable String recorded, @Nullable String occurred, @Nullable String position, @Nullable String day) {
        if (recorded == null && occurred == null && position == null && day == null) {
            throw ReadRefused.malformed(
                    "sinceRecorded",
                    null,
                    "Say since when: with sinceRecorded, sinceOccurred, sincePosition or sinceDay.");
        }
        return new Since(
                Parameters.when("sinceRecorded", recorded), Parameters.when("sinceOccurred", occurred), position, day);
    }

    /** The same question, asked at this moment. */
    Asked of(Asked later, Positions positions) {
        AsOf asOf = new AsOf(
                recorded,
                occurred,
                Parameters.day("sinceDay", day)
                        .orElseGet(() -> later.parameters().asOf().day()));
        long then = positions.at("sincePosition", position, later.reader(), later.position());
        Moment moment = positions.moment(asOf, then, later.reader());
        ReadParameters parameters = new ReadParameters(
                asOf,
                position,
                later.parameters().order(),
                0,
                later.parameters().asked());
        return new Asked(later.view(), later.reader(), parameters, later.options(), then, moment);
    }
}
