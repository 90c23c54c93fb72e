/**
 * What stands: a history as it reads after its own corrections, retractions and disputes.
 *
 * <ol>
 *   <li>Everything here is a pure function of recorded events; nothing is overwritten and nothing is thrown away.
 *   <li>A correction holds from its own recording on. A retracted correction holds no longer; a retracted retraction
 *       gives its target back.
 *   <li>An entry about an entry has effect only on entries recorded before it.
 *   <li>A correction that does not fit its target leaves the value as it was and is reported.
 * </ol>
 */
@NullMarked
package org.balcony.events.history;

import org.jspecify.annotations.NullMarked;
