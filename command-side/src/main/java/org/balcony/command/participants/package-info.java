/**
 * Persons in a case, by pseudonym: nomination, screening, invitation, consent and departure (domain text, sections 2.7
 * and 3.2).
 *
 * <ol>
 *   <li>A person has at most one participation in a case that has not come to its end; after it, the person may be
 *       nominated again under a new id. A person whose data were erased is never nominated or invited.
 *   <li>Screening needs criteria, and may be repeated until the choice is made. It is flagged as long as only the
 *       nominator has screened: the user or actor named as nominator or, where nobody is named, the user who wrote the
 *       nomination down.
 *   <li>Nobody is invited who was screened as unsuitable, or whom a valid assessment finds at grave risk without a
 *       protective measure.
 *   <li>Nobody is invited who withdrew the consent to be contacted later, or the consent to take part: who no longer
 *       wants to take part has not agreed to be asked again, and the call itself can be the danger. A withdrawal holds in
 *       later participations of the person, until the person consents there.
 *   <li>Who has accepted may be invited to further sessions; that changes nothing of the participation.
 *   <li>An answer to an invitation that is not on record, attendance without an accepted invitation, and the like are
 *       flagged and change no status, unless a document says so ({@code basis=document}), which is how imported history
 *       enters the later states. If the missing record arrives, the status is the same as if it had come in time.
 *       Somebody who has left has left, whatever came before.
 *   <li>A consent to take part that was not given freely is not recorded. A withdrawal is never refused.
 *   <li>Of a consent and a withdrawal the later one counts, by their dates where these tell, else by the order of
 *       storing. A withdrawal without a date of its own holds at once.
 *   <li>Whoever takes part on the word of documents alone, with no consent on record, has unknown consent, which blocks
 *       new sessions until it is settled.
 *   <li>Of an erasure a case is told by the participation alone, and only of one that took place.
 * </ol>
 *
 * <p>The team and partners nominate; the team screens; lead mediators choose against; mediators and local partners
 * invite; everybody in the case may record that consent was withdrawn.
 */
@NullMarked
package org.balcony.command.participants;

import org.jspecify.annotations.NullMarked;
