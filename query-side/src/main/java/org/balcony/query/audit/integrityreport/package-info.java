/**
 * A8, the integrity report: whether anything in a stream was altered.
 *
 * <ol>
 *   <li>One row for each stream: the case and its conflict, or the conflict and its cases.
 *   <li>Findings are made by {@link org.balcony.query.kernel.Integrity} at the moment of asking, on the bytes stored then, for
 *       the events that had been recorded by the moment asked about; they are the one thing in a view that is not a function of
 *       its reading.
 *   <li>A chain is verified up to the last version for which every leaf hash, its own and those before it, follows from the
 *       stored bytes and the leaf hash before; the first that does not is named.
 *   <li>Readers who see no positions learn only whether a stream was verified: lengths, versions, gaps and erasures would
 *       betray what is withheld.
 *   <li>Of erasures the report says how many and on which days they were recorded, never of whom (chapter 6.5 of the domain);
 *       counted are the persons ever nominated in the case.
 *   <li>Asked again as of the same position it answers the same, unless something was altered or somebody erased since.
 *   <li>A correction, a retraction and an erasure are no alterations: the first two are events, the third destroys keys and
 *       leaves the hashed bytes in place.
 * </ol>
 */
@NullMarked
package org.balcony.query.audit.integrityreport;

import org.jspecify.annotations.NullMarked;
