/**
 * Who pays for the work, for what, and what that entitles to (domain text, sections 2.15 and 3.2).
 *
 * <ol>
 *   <li>A party that pays is told no more than basic updates, unless every other principal party has agreed to more.
 *   <li>Whether a funder is a party is what the conflict says, even where the command says otherwise.
 *   <li>What a funder may be told changes only by a new agreement that replaces the old one.
 *   <li>Expiry follows from dates: an extension that is recorded late moves the gap.
 * </ol>
 *
 * <p>Lead mediators and administrators agree funding. {@link org.balcony.command.funding.FundingState} says to others what
 * a funder may be told and what times are paid for.
 */
@NullMarked
package org.balcony.command.funding;

import org.jspecify.annotations.NullMarked;
