/**
 * Merkle trees of RFC 6962 with SHA-256: hashes, roots, proofs and the check of proofs. Pure; knows no storage.
 *
 * <ol>
 *   <li>A leaf hash is SHA-256 of 0x00 and the leaf, a node hash SHA-256 of 0x01 and the two hashes below (section 2.1).
 *   <li>The root of the empty tree is SHA-256 of nothing.
 *   <li>Only roots of complete subtrees are asked of a {@link org.balcony.ledger.merkle.Subtrees}: they never change.
 *   <li>A proof is checked without the tree it came from.
 * </ol>
 */
@NullMarked
package org.balcony.ledger.merkle;

import org.jspecify.annotations.NullMarked;
