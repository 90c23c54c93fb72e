/**
 * A5, the disclosure ledger: who was told what, and whether that was agreed.
 *
 * <ol>
 *   <li>One row for each time something was told, each release of a product, and each permission to tell a confidential
 *       matter; a permission is not counted as a disclosure.
 *   <li>A matter was authorised if it was told to its owner, or if a permission for this recipient and at least this extent
 *       had been given by then and had not lapsed.
 *   <li>A recipient who pays is held against the entitlement of the arrangement that counted then; contents of substance never
 *       follow from paying (chapter 6.2 of the domain).
 *   <li>A process is what a recipient is briefed about. A start briefing is followed by the next end briefing of the same
 *       recipient; one that no end briefing follows is listed as such.
 *   <li>Symmetry is counted over the principal parties of the conflict; that somebody was told less may be what that party
 *       wanted.
 * </ol>
 */
@NullMarked
package org.balcony.query.audit.disclosureledger;

import org.jspecify.annotations.NullMarked;
