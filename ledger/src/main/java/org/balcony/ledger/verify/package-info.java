/**
 * Verification of a whole log: reads everything once and believes nothing that can be worked out again.
 *
 * <ol>
 *   <li>Positions and versions are dense, times never decrease.
 *   <li>Every leaf hash follows from the bytes of its event and from the leaf hash before it in its stream.
 *   <li>The head, the stored tree and every checkpoint follow from the leaf hashes.
 *   <li>Every event belongs to exactly one command, and every receipt says what is in the log.
 *   <li>Who rewrites everything with fresh hashes is found by a checkpoint from before: keep some elsewhere.
 * </ol>
 */
@NullMarked
package org.balcony.ledger.verify;

import org.jspecify.annotations.NullMarked;
