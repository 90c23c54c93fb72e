/**
 * Events as the query side reads them from the log: decoded, in order, with a wake-up when more have come.
 *
 * <ol>
 *   <li>Nothing here filters; whoever hands events on asks the read door.
 *   <li>An event that cannot be decoded stops the reader with an error; it is never skipped.
 * </ol>
 */
@NullMarked
package org.balcony.query.platform.feed;

import org.jspecify.annotations.NullMarked;
