package org.balcony.query.platform.web;

import org.balcony.query.kernel.AsOf;
import org.balcony.query.kernel.Reading;

/**
 * What every read can be asked with.
 *
 * @param asOf the moment on the two clocks, from {@code asOfRecorded} and {@code asOfOccurred}
 * @param order from {@code order}; the order of happening unless asked otherwise
 * @param minPosition a position the answer must have reached, from {@code minPosition}; 0 for any
 */
public record ReadParameters(AsOf asOf, Reading.Order order, long minPosition) {}
