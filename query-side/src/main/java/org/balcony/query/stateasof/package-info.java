/**
 * A3, state as of: what the case looked like to us on a day.
 *
 * <ol>
 *   <li>States are computed from the records that stand, in the order of storing; what has been annulled is as if never
 *       recorded.
 *   <li>A machine is a table in its family's class: for each event a {@link org.balcony.query.stateasof.Step} that says
 *       from which states it is known, where it leads and what it tells. {@link org.balcony.query.stateasof.Steps} lists
 *       the families, {@link org.balcony.query.stateasof.Thing} takes the steps.
 *   <li>Where the last record is no step the machine knows, the state is what that record says, marked as unexpected. A
 *       thing of which only notes stand is unknown.
 *   <li>What dates bring about (an end of a period, of a consent, of an authorisation) holds on the day asked about and
 *       is marked as derived; a later record that moves the date moves the state.
 *   <li>Of confidential matters it says that they exist, whose they are and to whom they were released; never what they
 *       are.
 * </ol>
 *
 * <p>Everybody may ask; each sees the states that the entries open to them add up to.
 */
@NullMarked
package org.balcony.query.stateasof;

import org.jspecify.annotations.NullMarked;
