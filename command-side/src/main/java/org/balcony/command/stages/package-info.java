/**
 * Runs through the five stages, in any order, repeating and overlapping (domain text, sections 2.2 and 3.1).
 *
 * <ol>
 *   <li>No stage must come before another; an unusual order is flagged once per stage, at its first opening.
 *   <li>Iterations count per stage and strand from 1; a number is never used again, even where its opening is retracted.
 *   <li>An ended iteration stays ended; going back is a new iteration that names the one it goes back to.
 *   <li>Opening is bound by the status of the case; ending is not, since it only says that something is over.
 * </ol>
 *
 * <p>The team opens and ends iterations.
 */
@NullMarked
package org.balcony.command.stages;

import org.jspecify.annotations.NullMarked;
