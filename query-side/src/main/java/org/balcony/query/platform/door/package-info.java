/**
 * The read door: fetches the histories that decide over a stream, lets the {@link
 * org.balcony.query.platform.visibility.rules rules} judge, and hands out what is left.
 *
 * <ol>
 *   <li>Labels, grants and dates are those of the newest event there is and of the clock; what is known is cut at the position
 *       asked for.
 *   <li>What a stream says about its readers is folded once for a version; what a reader sees of a version is judged once, until
 *       a deciding stream grows, a date passes or the epoch changes.
 *   <li>The last steps, in this order: what is hidden inside a record is taken out, then people ({@link
 *       org.balcony.query.platform.visibility.PeopleShown}), then texts are opened ({@link
 *       org.balcony.query.platform.visibility.SealedTexts}). Opened texts are never kept.
 * </ol>
 *
 * <p>Everything here can be computed again from the log. Only this package and {@code history} ask for histories past the door.
 */
@NullMarked
package org.balcony.query.platform.door;

import org.jspecify.annotations.NullMarked;
