/**
 * Entries about entries, on every kind of stream (domain text, sections 2.20 and 4.4).
 *
 * <ol>
 *   <li>Nothing is overwritten: a later entry corrects, annuls, contests or supports an earlier one of the same stream.
 *   <li>The author, a lead mediator or a records steward corrects; a lead mediator or a records steward annuls; whoever
 *       may read may contest.
 *   <li>A correction is checked for form, authority and label, never against the machines. It tells what stood there,
 *       whatever the sender believes. Entrusted text, and whose it is, is not corrected: it is sealed, a correction is not.
 *   <li>An entry about an entry is at least as narrow as that entry's label is by now.
 *   <li>A label is changed by reclassifying only. No entry is opened beyond what its kind allows, save a joint product as
 *       far as the sides had it released; no party compartment without its owner, who must have authorised the matter (for
 *       other entries, any matter of its own) to be told in full; nothing that was said or done in the room while a strict
 *       or non-attribution regime holds for it. A regime whose sunset is an event holds until the sides agree on another.
 *   <li>A reclassification is as narrow as the narrower of its two labels, unless the entry is open to everybody.
 *   <li>A correction or retraction can itself be retracted; then it counts for nothing. A reclassification that
 *       closed an entry cannot: that would open it without asking anybody. A dispute can by whoever recorded it only: no
 *       editor removes what a party contests.
 * </ol>
 *
 * <p>Lead mediators and safety officers reclassify.
 */
@NullMarked
package org.balcony.command.records;

import org.jspecify.annotations.NullMarked;
