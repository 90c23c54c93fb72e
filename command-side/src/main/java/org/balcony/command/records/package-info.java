/**
 * Entries about entries, on every kind of stream (domain text, sections 2.20 and 4.4).
 *
 * <ol>
 *   <li>Nothing is overwritten: a later entry corrects, annuls, contests or supports an earlier one of the same stream.
 *   <li>The author, a lead mediator or a records steward corrects; a lead mediator or a records steward annuls; whoever
 *       may read may contest.
 *   <li>A correction is checked for form, authority and label, never against the machines. It tells what stood there,
 *       whatever the sender believes. Entrusted text, and whose it is, is not corrected: it is sealed, a correction is not.
 *   <li>What the sender may not see is not there, whatever is to be written about it; what the sender wrote is.
 *   <li>An entry about an entry is at least as narrow as that entry's label is by now.
 *   <li>A label is changed by reclassifying only, never by correcting; the same holds for whatever else decides who may read:
 *       what a grant opens, whom a party let in, what a regime forbids, to whom a
 *       product was released, what a funder is entitled to be told. A revocation is not retracted.
 *   <li>A correction or retraction can itself be retracted; then it counts for nothing. A reclassification that
 *       closed an entry cannot: that would open it without asking anybody. A dispute can by whoever recorded it only: no
 *       editor removes what a party contests.
 * </ol>
 */
@NullMarked
package org.balcony.command.records;

import org.jspecify.annotations.NullMarked;
