/**
 * What several views and the flags need to know of a case: its parties, who held which role when, who was consulted, which
 * days are covered, when the case was suspended, how power was judged, where balancing measures stand, what was claimed,
 * taken up or at risk.
 *
 * <ol>
 *   <li>Everything here is a function of the entries of a reading.
 *   <li>Sides are compared as they are written.
 * </ol>
 */
@NullMarked
package org.balcony.query.facts;

import org.jspecify.annotations.NullMarked;
