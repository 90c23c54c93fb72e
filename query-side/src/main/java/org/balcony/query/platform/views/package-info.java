/**
 * How views are asked for and answered: of a case, of a conflict, of all cases, and what changed between two moments.
 *
 * <ol>
 *   <li>An answer is computed at one position of the log, and says at which; the question that it names in {@code again}
 *       gives the same bytes on any node at any later time.
 *   <li>A view without a reading of conflicts of its own is answered for a conflict, and every view of cases for all
 *       cases, with a row for each case that the reader may see and with the figures that add up.
 *   <li>Figures of cases are kept beside the versions of the streams they were computed from, and used again only while
 *       these are the versions; what is kept may be forgotten at any time.
 *   <li>Everybody may ask; the read door decides what is read for them.
 * </ol>
 */
@NullMarked
package org.balcony.query.platform.views;

import org.jspecify.annotations.NullMarked;
