/**
 * Takes in who somebody is: names and contacts, which go to the vault and never into an event (domain text, sections 6.3 and
 * 6.5).
 *
 * <ol>
 *   <li>What is taken in lies sealed under the person's own key, and its names as keyed hashes; both in one transaction.
 *   <li>Nothing of it is logged, counted or repeated in an answer, not even in one that says what is wrong with it.
 *   <li>It goes away by erasure only, and nothing is taken in about a person whose data were erased.
 *   <li>It is read on the query side, with a purpose and with an entry in the access log.
 * </ol>
 */
@NullMarked
package org.balcony.command.platform.identities;

import org.jspecify.annotations.NullMarked;
