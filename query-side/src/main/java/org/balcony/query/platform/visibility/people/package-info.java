/**
 * People who must vanish, and the names under which the others are known outside the team (domain text, sections 6.4 and
 * 6.5).
 *
 * <ol>
 *   <li>Who is under a lockdown of data that stands, or was erased, is hidden from every reader at once, whatever moment the
 *       reader asks about: under every participation, in every case.
 *   <li>What is about such a person alone is gone with what is said about it; lists lose the person and keep the others; counts
 *       that were frozen stay. All that is left is how many people are missing, and of an erasure the notice that there
 *       was one.
 *   <li>Whether a record names the person goes by everything it ever said: as stored, and as corrected.
 *   <li>Readers outside the team know participations and persons by names of their own: the same within a case for one
 *       evaluation or one integrator, others everywhere else, so that nothing can be joined.
 *   <li>Whoever keeps anything that may name people empties it when somebody is hidden or erased.
 * </ol>
 */
@NullMarked
package org.balcony.query.platform.visibility.people;

import org.jspecify.annotations.NullMarked;
