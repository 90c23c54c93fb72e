package org.balcony.query.platform.web;

import java.util.Map;
import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What every read can be asked with.
 *
 * @param asOf the moment on the two clocks, from {@code asOfRecorded} and {@code asOfOccurred}, and the {@code day} to
 *     which open things last where neither names one
 * @param asOfPosition the position of the log to read at, or a bookmark of one, as asked; absent for the newest
 * @param order from {@code order}; the order of happening unless asked otherwise
 * @param minPosition a position the answer must have reached, from {@code minPosition}; 0 for any
 * @param asked every query parameter as it was asked, the first of each name
 */
public record ReadParameters(
        AsOf asOf, @Nullable String asOfPosition, Reading.Order order, long minPosition, Map<String, String> asked) {

    public ReadParameters {
        asked = Map.copyOf(asked);
    }
}
