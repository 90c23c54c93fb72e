/**
 * How third parties talk to each other before they act (domain text, sections 2.13 and 3.2).
 *
 * <ol>
 *   <li>A consultation may be recorded without ever having been sought; then the entry says with whom it was.
 *   <li>One that failed may still succeed; one that took place stays so.
 *   <li>Leaving a consultation out needs a ground and a reason: silence and considered restraint stay distinguishable.
 *   <li>A hierarchical arrangement names who leads. One without anybody local is flagged.
 *   <li>Who is in a message group is restricted: its roster is a list of targets (6.3).
 *   <li>Those in an arrangement that has not ended are the coordination circle.
 *   <li>A case that is taken on while nobody local was consulted, or while others mediate between the same principal
 *       parties, is flagged.
 * </ol>
 *
 * <p>The team and coordination partners record all this; lead mediators record that a consultation was left out. Whoever
 * conveys or accepts something asks {@link org.balcony.command.coordination.CoordinationState}.
 */
@NullMarked
package org.balcony.command.coordination;

import org.jspecify.annotations.NullMarked;
