/**
 * Histories of streams, decoded and kept, as one reader may see them at one moment of the log.
 *
 * <ol>
 *   <li>A history is read once; afterwards one query asks for what is newer, and nothing is read again.
 *   <li>All histories of one reading end at the same position of the log.
 *   <li>What leaves here has passed the read door. Only this package, {@code feed}, and {@code log} for its proofs read
 *       events from the log.
 *   <li>A stream that does not exist and one of which nothing is in the reader's scope are the same; one in scope of which
 *       nothing may be seen is empty.
 * </ol>
 */
@NullMarked
package org.balcony.query.platform.history;

import org.jspecify.annotations.NullMarked;
