/**
 * The log as Axon Framework 4 sees it: an event storage engine and a streamable message source.
 *
 * <ol>
 *   <li>An aggregate identifier is a stream; a sequence number is a version less one; a tracking token is a position.
 *   <li>The events of one unit of work are appended together or not at all. They are durable before the unit of work's own
 *       commit phase; so nothing else may be written in that unit of work that would have to be undone with them.
 *   <li>What the events mean is not known here: {@link org.balcony.ledger.axon.EventBytes} turns them to bytes and back.
 *   <li>Only this package knows Axon.
 * </ol>
 */
@NullMarked
package org.balcony.ledger.axon;

import org.jspecify.annotations.NullMarked;
