/**
 * What endangers people, what is done about it, and what the media are told (domain text, section 2.17).
 *
 * <ol>
 *   <li>An incident is never refused, in whatever status the case is.
 *   <li>A risk is rated by likelihood times severity; the newest judgement of the same person, session, case or partner
 *       counts until it runs out.
 *   <li>An incident is open until a protective measure closes it; mitigated is not closed. A case with a grave open
 *       incident is not closed.
 *   <li>Nothing is said to the media that the confidentiality regime or the agreed posture forbids, unless a decision
 *       about the media waives it.
 * </ol>
 *
 * <p>Anyone who writes in the case reports incidents; safety officers and lead mediators take protective measures; lead
 * mediators speak to the media. {@link org.balcony.command.safety.SafetyState} says to others who is at grave risk and
 * what is still open.
 */
@NullMarked
package org.balcony.command.safety;

import org.jspecify.annotations.NullMarked;
