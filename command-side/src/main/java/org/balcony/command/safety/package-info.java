/**
 * What endangers people and what is done about it (domain text, section 2.17).
 *
 * <ol>
 *   <li>An incident is never refused, in whatever status the case is.
 *   <li>A risk is rated by likelihood times severity; the newest judgement of the same person, session, case or partner
 *       counts until it runs out.
 *   <li>An incident is open until a protective measure closes it; mitigated is not closed. A case with a grave open
 *       incident is not closed.
 * </ol>
 *
 * <p>Anyone who writes in the case reports incidents; safety officers and lead mediators take protective measures. {@link
 * org.balcony.command.safety.SafetyState} says to others who is at grave risk and what is still open.
 */
@NullMarked
package org.balcony.command.safety;

import org.jspecify.annotations.NullMarked;
