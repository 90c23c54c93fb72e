/**
 * Several cases side by side: a row for each, with the figures that a view of cases gives for it, and these figures taken
 * together.
 *
 * <ol>
 *   <li>A case has a row if the reader may see its registration by then.
 *   <li>Counts, shares and lengths of time are taken together by adding up counts, parts, wholes and lengths; a share
 *       of several cases is the share of their sums, never a mean of shares.
 *   <li>Measures and what is said in words stand for one case only and are not taken together.
 *   <li>A case for which a view gives no such figure adds nothing to it.
 * </ol>
 */
@NullMarked
package org.balcony.query.portfolio;

import org.jspecify.annotations.NullMarked;
